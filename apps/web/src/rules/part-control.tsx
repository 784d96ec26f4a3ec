import { NativeSelect } from '@mantine/core';
import { MAJORITY_KINDS, QUORUM_KINDS } from '@acuerda/workflow/vocabulary';
import type { RuleValues } from './rule-draft';
import { useText } from '../i18n/use-text';
import { NumberField } from './number-field';

interface PartControlProps<Part> {
  label: string;
  value: Part;
  onChange: (value: Part) => void;
  error: boolean;
}

/** Which part of the seats makes a quorum. */
export function QuorumControl({ value, onChange, ...rest }: PartControlProps<RuleValues['quorum']>) {
  const { t } = useText();
  return (
    <PartOf
      {...rest}
      kinds={QUORUM_KINDS.map((kind) => ({ value: kind, label: t(`rules:kind.quorum.${kind}`) }))}
      isPart={value.kind !== 'all'}
      value={value}
      onChange={(kind, fraction) => {
        const known = QUORUM_KINDS.find((one) => one === kind) ?? 'all';
        onChange(known === 'all' ? { kind: known } : { kind: known, fraction });
      }}
    />
  );
}

/** Which part of votes or seats makes a majority. */
export function MajorityControl({ value, onChange, ...rest }: PartControlProps<RuleValues['majority']>) {
  const { t } = useText();
  return (
    <PartOf
      {...rest}
      kinds={MAJORITY_KINDS.map((kind) => ({ value: kind, label: t(`rules:kind.majority.${kind}`) }))}
      isPart={value.kind === 'at_least' || value.kind === 'at_least_of_electorate'}
      value={value}
      onChange={(kind, fraction) => {
        const known = MAJORITY_KINDS.find((one) => one === kind) ?? 'simple';
        onChange(known === 'simple' || known === 'absolute' ? { kind: known } : { kind: known, fraction });
      }}
    />
  );
}

interface Fraction {
  numerator: number;
  denominator: number;
}

interface PartOfProps {
  label: string;
  kinds: { value: string; label: string }[];
  value: { kind: string; fraction?: Fraction | null };
  isPart: boolean;
  onChange: (kind: string, fraction: Fraction) => void;
  error: boolean;
}

function PartOf({ label, kinds, value: { kind, fraction }, isPart, onChange, error }: PartOfProps) {
  const { t } = useText();
  const part = fraction ?? { numerator: 1, denominator: 2 };
  return (
    <div className="rule-fields">
      <NativeSelect
        aria-label={label}
        data={kinds}
        value={kind}
        onChange={(event) => onChange(event.currentTarget.value, part)}
      />
      {isPart && (
        <div className="row rule-fraction">
          <NumberField
            label={t('rules:part', { rule: label })}
            value={part.numerator}
            onChange={(numerator) => onChange(kind, { ...part, numerator })}
            error={error}
          />
          <span>{t('rules:out_of')}</span>
          <NumberField
            label={t('rules:whole', { rule: label })}
            value={part.denominator}
            onChange={(denominator) => onChange(kind, { ...part, denominator })}
            error={error}
          />
        </div>
      )}
    </div>
  );
}
