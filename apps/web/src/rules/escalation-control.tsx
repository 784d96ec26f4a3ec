import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { MOST_DAYS, MOST_INSTITUTIONS } from '@acuerda/workflow/vocabulary';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { NumberField } from './number-field';
import type { RuleValues } from './rule-draft';

type Escalation = NonNullable<RuleValues['reminderEscalation']>;
type Institution = Escalation['to'][number];

interface EscalationControlProps {
  label: string;
  value: Escalation | null;
  onChange: (value: Escalation | null) => void;
  error: boolean;
}

const NOBODY: Institution = { name: '', email: '' };
const DAYS = 7;

/** Institutions that hear too while nothing has been begun to extend a term, and from which day on. */
export function EscalationControl({ label, value, onChange, error }: EscalationControlProps) {
  const { t } = useText();
  return (
    <div className="rule-fields" role="group" aria-label={label}>
      <Checkbox
        label={t('rules:escalation.wanted')}
        checked={value !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? { daysBefore: DAYS, to: [NOBODY] } : null)}
      />
      {value && (
        <>
          <div className="row rule-from">
            <NumberField
              label={t('rules:escalation.from')}
              value={value.daysBefore}
              onChange={(daysBefore) => onChange({ ...value, daysBefore })}
              most={MOST_DAYS}
              suffix={` ${t('rules:unit.days', { count: value.daysBefore || 0 })}`}
              error={error && Number.isNaN(value.daysBefore)}
            />
            <span className="small">{t('rules:escalation.onwards')}</span>
          </div>
          <Institutions of={value.to} onChange={(to) => onChange({ ...value, to })} />
        </>
      )}
    </div>
  );
}

function Institutions({ of: institutions, onChange }: { of: Institution[]; onChange: (to: Institution[]) => void }) {
  const { t } = useText();
  const change = (at: number, changed: Partial<Institution>) =>
    onChange(institutions.map((one, i) => (i === at ? { ...one, ...changed } : one)));
  return (
    <>
      {institutions.map(({ name, email }, i) => (
        <div key={i} className="rule-institution">
          <TextInput
            aria-label={t('rules:escalation.name', { number: i + 1 })}
            placeholder={t('rules:escalation.name_example')}
            maxLength={200}
            value={name}
            onChange={(event) => change(i, { name: event.currentTarget.value })}
          />
          <TextInput
            aria-label={t('rules:escalation.email', { number: i + 1 })}
            placeholder={t('rules:escalation.email_example')}
            type="email"
            maxLength={254}
            value={email}
            onChange={(event) => change(i, { email: event.currentTarget.value })}
          />
          {institutions.length > 1 && (
            <ActionIcon
              variant="subtle"
              color="tinta.9"
              size="lg"
              aria-label={t('rules:escalation.remove', { number: i + 1 })}
              onClick={() => onChange(institutions.filter((_, other) => other !== i))}
            >
              <IconTrash size={18} aria-hidden="true" />
            </ActionIcon>
          )}
        </div>
      ))}
      {institutions.length < MOST_INSTITUTIONS && (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => onChange([...institutions, NOBODY])}
          >
            {t('rules:escalation.add')}
          </Button>
        </div>
      )}
    </>
  );
}
