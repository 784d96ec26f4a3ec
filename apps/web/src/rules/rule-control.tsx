import {
  ABSTENTION_RULES,
  DAY_COUNTS,
  ERRATUM_SIGNOFFS,
  MAINTAINED_RULES,
  MOST_DAYS,
  MOST_MINUTES,
  NOT_ADOPTED_RULES,
  SIGNOFF_RULES,
  SILENCE_RULES,
  type RuleName,
} from '@acuerda/workflow/vocabulary';
import { useText } from '../i18n/use-text';
import { ChoiceControl } from './choice-control';
import { NumberField } from './number-field';
import { MajorityControl, QuorumControl } from './part-control';
import { ReminderControl } from './reminder-control';
import type { RuleValues } from './rule-draft';
import type { RulesBody } from './rules-body';
import { CastingSeatControl, SectorsControl } from './seat-controls';

interface RuleControlProps {
  name: RuleName;
  values: RuleValues;
  onChange: (values: RuleValues) => void;
  seats: RulesBody['seats'];
  /** It could never be met, or is not finished. */
  error: boolean;
}

/** What a rule may be, as a control for its kind. */
export function RuleControl({ name, values, onChange, seats, error }: RuleControlProps) {
  const { t } = useText();
  const label = t(`rules:name.${name}`);
  const set =
    <Name extends RuleName>(rule: Name) =>
    (value: RuleValues[Name]) =>
      onChange({ ...values, [rule]: value });
  const common = { label, error };
  switch (name) {
    case 'quorum':
      return <QuorumControl {...common} value={values.quorum} onChange={set(name)} />;
    case 'majority':
      return <MajorityControl {...common} value={values.majority} onChange={set(name)} />;
    case 'quorumSectors':
      return <SectorsControl {...common} seats={seats} value={values.quorumSectors} onChange={set(name)} />;
    case 'castingSeat':
      return <CastingSeatControl {...common} seats={seats} value={values.castingSeat ?? null} onChange={set(name)} />;
    case 'abstentions':
      return (
        <ChoiceControl
          label={label}
          choices={ABSTENTION_RULES}
          says={(one) => t(`rules:abstentions.${one}`)}
          value={values.abstentions}
          onChange={set(name)}
        />
      );
    case 'notAdopted':
      return (
        <ChoiceControl
          label={label}
          choices={NOT_ADOPTED_RULES}
          says={(one) => t(`rules:notAdopted.${one}`)}
          value={values.notAdopted}
          onChange={set(name)}
        />
      );
    case 'signoff':
      return (
        <ChoiceControl
          label={label}
          choices={SIGNOFF_RULES}
          says={(one) => t(`rules:signoff.${one}`)}
          value={values.signoff}
          onChange={set(name)}
        />
      );
    case 'maintainedObjection':
      return (
        <ChoiceControl
          label={label}
          choices={MAINTAINED_RULES}
          says={(one) => t(`rules:maintainedObjection.${one}`)}
          value={values.maintainedObjection}
          onChange={set(name)}
        />
      );
    case 'dayCount':
      return (
        <ChoiceControl
          label={label}
          choices={DAY_COUNTS}
          says={(one) => t(`rules:dayCount.${one}`)}
          value={values.dayCount}
          onChange={set(name)}
        />
      );
    case 'erratumSignoff':
      return (
        <ChoiceControl
          label={label}
          choices={ERRATUM_SIGNOFFS}
          says={(one) => t(`rules:erratumSignoff.${one}`)}
          value={values.erratumSignoff}
          onChange={set(name)}
        />
      );
    case 'voteDays':
    case 'objectionWindowDays':
      return (
        <NumberField
          {...common}
          value={values[name]}
          onChange={set(name)}
          most={MOST_DAYS}
          suffix={` ${t('rules:unit.days', { count: values[name] || 0 })}`}
        />
      );
    case 'secondThoughtsMinutes':
      return (
        <NumberField
          {...common}
          value={values.secondThoughtsMinutes}
          onChange={set(name)}
          most={MOST_MINUTES}
          suffix={` ${t('rules:unit.minutes', { count: values.secondThoughtsMinutes || 0 })}`}
        />
      );
    case 'objectionSilence':
      return (
        <div className="rule-fields">
          <NumberField
            {...common}
            value={values.objectionSilence.days}
            onChange={(days) => onChange({ ...values, objectionSilence: { ...values.objectionSilence, days } })}
            most={MOST_DAYS}
            suffix={` ${t('rules:unit.days', { count: values.objectionSilence.days || 0 })}`}
          />
          <ChoiceControl
            label={t('rules:silence_counts_as')}
            choices={SILENCE_RULES}
            says={(one) => t(`rules:silence.${one}`)}
            value={values.objectionSilence.countsAs}
            onChange={(countsAs) => onChange({ ...values, objectionSilence: { ...values.objectionSilence, countsAs } })}
          />
        </div>
      );
    case 'reminderOffsets':
    case 'reminderDays':
    case 'reminderTime':
    case 'reminderAudience':
    case 'reminderEscalation':
      return <ReminderControl name={name} values={values} onChange={onChange} error={error} />;
  }
}
