import { Radio } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import type { AppointmentEndKind } from '../gql/graphql';
import { useText } from '../i18n/use-text';

export interface EndDraft {
  kind: AppointmentEndKind;
  date: string;
}

const KINDS: AppointmentEndKind[] = ['with_body', 'on', 'not_stated'];

/** Until when, as the act says it. */
export function EndFields({ value, onChange }: { value: EndDraft; onChange: (value: EndDraft) => void }) {
  const { t, language } = useText();
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
          <DateInput
            aria-label={t('roster:end.on')}
            valueFormat="ddd D MMM YYYY"
            locale={language}
            value={value.date || null}
            onChange={(date) => onChange({ ...value, date: date ?? '' })}
          />
        )}
      </div>
    </Radio.Group>
  );
}

export const toEnd = ({ kind, date }: EndDraft) => ({ kind, date: kind === 'on' ? date : null });
