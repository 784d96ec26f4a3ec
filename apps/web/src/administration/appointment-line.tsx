import { useText } from '../i18n/use-text';
import { ActFileLink } from '../roster/act-file-link';
import { nameOfAct } from '../roster/known-acts';
import type { Appointment } from '../roster/posts';
import { AppointmentEnd } from '../roster/appointment-end';
import { DateText } from '../ui/date-text';

/** Who, in which capacity, from when until when, and by which act. */
export function AppointmentLine({ appointment }: { appointment: Appointment }) {
  const { t } = useText();
  const { person, capacity, startsOn, act, standing } = appointment;
  return (
    <div className="setup-appointment small">
      <span>
        {standing === 'ended' ? t('roster:was', { name: person.name }) : person.name}, {t(`words:capacity.${capacity}`)}
      </span>
      <span className="figures">
        <DateText date={startsOn} short /> – <AppointmentEnd appointment={appointment} />
      </span>
      <span className="tiny quiet">
        {t('administration:by_act', { act: nameOfAct(act) })} <ActFileLink file={act.file} />
      </span>
    </div>
  );
}
