import { Radio } from '@mantine/core';
import type { AppointmentEndKind } from '../gql/graphql';
import { useText } from '../i18n/use-text';
import { DateField } from '../ui/date-field';

export interface EndDraft {
  kind: AppointmentEndKind;
  date: string;
}

interface EndFieldsProps {
  value: EndDraft;
  onChange: (value: EndDraft) => void;
  first?: string;
}

const KINDS: AppointmentEndKind[] = ['with_body', 'on', 'not_stated'];

/** Until when, as the act says it. */
export function EndFields({ value, onChange, first }: EndFieldsProps) {
  const { t } = useText();
  return (
    <Radio.Group
      label={t('roster:until_when')}
      value={value.kind}
      onChange={(kind) => onChange({ ...value, kind: KINDS.find((one) => one === kind) ?? 'with_body' })}
    >
      <div className="stack radio-stack">
        {KINDS.map((kind) => (
          <Radio key={kind} value={kind} label={t(`roster:end.${kind}`)} />
        ))}
        {value.kind === 'on' && (
          <DateField
            label={t('roster:last_day')}
            first={first}
            value={value.date}
            onChange={(date) => onChange({ ...value, date })}
          />
        )}
      </div>
    </Radio.Group>
  );
}

export const toEnd = ({ kind, date }: EndDraft) => ({ kind, date: kind === 'on' ? date : null });
