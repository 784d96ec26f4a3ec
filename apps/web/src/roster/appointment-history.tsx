import { IconClockExclamation } from '@tabler/icons-react';
import { capitalized, formatDateShort } from '../dates/format';
import { useZone } from '../dates/zone-context';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import { ActFileLink } from './act-file-link';
import { stepsOf, type AppointmentStep } from './appointment-steps';
import { nameOfAct } from './known-acts';
import type { Appointment } from './posts';
import './appointment-history.css';

/** By which acts somebody is or was appointed: what each did, from when it has effect and when it was recorded. */
export function AppointmentHistory({ appointment }: { appointment: Appointment }) {
  const { t } = useText();
  const steps = stepsOf(appointment, useZone());
  return (
    <ol className="appointment-history" aria-label={t('roster:acts_of', { name: appointment.person.name })}>
      {steps.map((step) => (
        <li key={`${step.kind} ${step.recordedAt}`}>
          <span>
            <b>{t(`roster:step.${step.kind}`)}</b> {nameOfAct(step.act)}
            {', '}
            <DateText date={step.act.date} short /> <ActFileLink file={step.act.file} />
          </span>
          <span className="tiny quiet">
            <Effect step={step} /> {t('roster:recorded')} <DateText instant={step.recordedAt} short />
          </span>
          <LateRecord step={step} />
        </li>
      ))}
    </ol>
  );
}

/** «Con efecto desde el vie 23 abr 2021, hasta el sáb 23 abr 2022.» */
function Effect({ step: { startsOn, ends } }: { step: AppointmentStep }) {
  const { t, language } = useText();
  const until =
    ends &&
    (ends.date
      ? t('roster:effect_until', { end: formatDateShort(ends.date, language) })
      : t(`roster:effect.${ends.kind}`));
  const since = startsOn && t('roster:effect_from', { start: formatDateShort(startsOn, language) });
  return `${capitalized([since, until].filter(Boolean).join(', '))}.`;
}

/** A late record gives no authority backwards, and takes none: what was done in between is marked. */
function LateRecord({ step: { kind, lateDays } }: { step: AppointmentStep }) {
  const { t } = useText();
  if (lateDays === 0 || kind === 'prolonged') return null;
  return (
    <span className="recorded-late tiny">
      <IconClockExclamation size={15} aria-hidden="true" />
      <span>{t(`roster:late.${kind}`, { count: lateDays })}</span>
    </span>
  );
}
