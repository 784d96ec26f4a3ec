import { IconUserOff } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { sameActAsBefore } from '../roster/act-fields';
import { AppointmentForm } from '../roster/appointment-form';
import { endedWithBody, startOfValidity } from '../roster/body-validity';
import { knownActs } from '../roster/known-acts';
import { offers } from '../roster/offered';
import { AppointmentLine } from './appointment-line';
import { nobodyAppointed } from './missing';
import { SectionFrame } from './section';
import type { SectionProps } from './setup';

/** Who holds each seat; the seats that nobody holds are proposed first. */
export function HoldersSection({ body, active, onOpen, onClose }: SectionProps) {
  const { t } = useText();
  const startsOn = startOfValidity(body.terms);
  const acts = knownActs(body);
  const emptyFirst = body.seats.toSorted((a, b) => Number(nobodyAppointed(b)) - Number(nobodyAppointed(a)));
  return (
    <SectionFrame
      step="holders"
      number={3}
      title={t('administration:holders')}
      detail={t(body.seats.length > 0 ? 'administration:holders_detail' : 'administration:holders_later')}
      active={active}
      onOpen={onOpen}
      openText={t('roster:record')}
      form={
        offers(body, 'record_appointment', 'seat') &&
        body.seats.length > 0 && (
          <AppointmentForm
            key={startsOn}
            body={body}
            posts={emptyFirst.map(({ id, name, appointments }) => ({
              id,
              name,
              before: endedWithBody(appointments, body.terms)?.person.id,
            }))}
            acts={acts}
            proposedAct={sameActAsBefore(acts)}
            startsOn={startsOn}
            refetch="Setup"
            onDone={onClose}
            onCancel={body.seats.some(nobodyAppointed) ? undefined : onClose}
          />
        )
      }
    >
      <ul className="setup-list">
        {body.seats.map((seat) => (
          <li key={seat.id}>
            <b>{seat.name}</b>
            {seat.appointments.map((appointment) => (
              <AppointmentLine key={appointment.id} appointment={appointment} />
            ))}
            {nobodyAppointed(seat) && (
              <span className="setup-nobody small">
                <IconUserOff size={16} aria-hidden="true" /> {t('roster:nobody')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </SectionFrame>
  );
}
