import { Checkbox, TextInput } from '@mantine/core';
import { DAY_COUNTS, REMINDER_AUDIENCES, type RuleName } from '@acuerda/workflow/vocabulary';
import { useText } from '../i18n/use-text';
import { ChoiceControl } from './choice-control';
import { EscalationControl } from './escalation-control';
import { OffsetsControl } from './offsets-control';
import type { RuleValues } from './rule-draft';

export type ReminderRuleName = Extract<RuleName, `reminder${string}`>;

interface ReminderControlProps {
  name: ReminderRuleName;
  values: RuleValues;
  onChange: (values: RuleValues) => void;
  error: boolean;
}

/** What a rule of reminders may be, as a control for its kind. */
export function ReminderControl({ name, values, onChange, error }: ReminderControlProps) {
  const { t } = useText();
  const label = t(`rules:name.${name}`);
  switch (name) {
    case 'reminderOffsets':
      return (
        <OffsetsControl
          label={label}
          error={error}
          value={values.reminderOffsets}
          onChange={(reminderOffsets) => onChange({ ...values, reminderOffsets })}
        />
      );
    case 'reminderDays':
      return (
        <ChoiceControl
          label={label}
          choices={DAY_COUNTS}
          says={(one) => t(`rules:reminderDays.${one}`)}
          value={values.reminderDays}
          onChange={(reminderDays) => onChange({ ...values, reminderDays })}
        />
      );
    case 'reminderTime':
      return (
        <TextInput
          className="rule-number"
          aria-label={label}
          placeholder="09:00"
          maxLength={5}
          error={error}
          value={values.reminderTime}
          onChange={(event) => onChange({ ...values, reminderTime: event.currentTarget.value })}
        />
      );
    case 'reminderAudience':
      return (
        <Checkbox.Group
          aria-label={label}
          value={values.reminderAudience}
          onChange={(chosen) =>
            onChange({ ...values, reminderAudience: REMINDER_AUDIENCES.filter((one) => chosen.includes(one)) })
          }
        >
          <div className="rule-sectors">
            {REMINDER_AUDIENCES.map((one) => (
              <Checkbox key={one} value={one} label={t(`rules:audience.${one}`)} />
            ))}
          </div>
        </Checkbox.Group>
      );
    case 'reminderEscalation':
      return (
        <EscalationControl
          label={label}
          error={error}
          value={values.reminderEscalation ?? null}
          onChange={(reminderEscalation) => onChange({ ...values, reminderEscalation })}
        />
      );
  }
}
