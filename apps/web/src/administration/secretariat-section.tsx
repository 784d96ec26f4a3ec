import { IconInfoCircle } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { sameActAsBefore } from '../roster/act-fields';
import { AppointmentForm } from '../roster/appointment-form';
import { endedWithBody, startOfValidity } from '../roster/body-validity';
import { knownActs } from '../roster/known-acts';
import { offers } from '../roster/offered';
import { SECRETARIAT } from '../roster/posts';
import { Note } from '../ui/note';
import { AppointmentLine } from './appointment-line';
import { nobodyAppointed } from './missing';
import { SectionFrame } from './section';
import type { SectionProps } from './setup';

/** The office that drafts, submits and publishes. From its first day on it keeps the roster. */
export function SecretariatSection({ body, active, onOpen, onClose }: SectionProps) {
  const { t } = useText();
  const startsOn = startOfValidity(body.terms);
  const acts = knownActs(body);
  const before = endedWithBody(body.secretariat, body.terms)?.person.id;
  const empty = body.seats.filter(nobodyAppointed);
  const mayRecord = offers(body, 'record_appointment', 'secretariat');
  return (
    <SectionFrame
      step="secretariat"
      number={4}
      title={t('workspace:secretariat')}
      detail={t(
        body.secretariat.length > 0 ? 'administration:secretariat_recorded' : 'administration:secretariat_detail',
      )}
      active={active}
      onOpen={onOpen}
      openText={t('administration:record_secretariat')}
      form={
        mayRecord && (
          <div className="stack">
            {empty.length > 0 && (
              <Note tone="amber" icon={<IconInfoCircle size={20} aria-hidden="true" />}>
                <p>
                  {t('administration:empty_seats', {
                    count: empty.length,
                    seats: empty.map(({ name }) => name).join(', '),
                  })}
                </p>
              </Note>
            )}
            <AppointmentForm
              key={startsOn}
              body={body}
              posts={[{ id: SECRETARIAT, name: t('workspace:secretariat'), before }]}
              acts={acts}
              proposedAct={sameActAsBefore(acts)}
              startsOn={startsOn}
              refetch="Setup"
              onDone={onClose}
              onCancel={body.secretariat.length > 0 ? onClose : undefined}
            />
          </div>
        )
      }
    >
      <ul className="setup-list">
        {body.secretariat.map((appointment) => (
          <li key={appointment.id}>
            <AppointmentLine appointment={appointment} />
          </li>
        ))}
      </ul>
    </SectionFrame>
  );
}
