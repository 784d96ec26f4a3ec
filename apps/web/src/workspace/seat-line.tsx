import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useBody } from '../bodies/body-context';
import { useText } from '../i18n/use-text';
import { useIdsHere } from '../live/use-ids-here';
import { PersonMark } from '../ui/avatar';
import { useWorkspace } from './workspace-context';

interface SeatLineProps {
  seat: { id: string; name: string; vacant: boolean };
  /** Who acted, or would. */
  person: { id: string; name: string; initials: string } | null;
  /** Colours the state: what was decided, in the words of a vote. */
  choice?: string;
  state: ReactNode;
  /** Nobody holds it and it is waited for: an act has to fill it first. */
  missing?: boolean;
  children?: ReactNode;
}

/** A seat of a round: who holds it, where it stands, and the act that is missing where nobody does. */
export function SeatLine({ seat, person, choice, state, missing = false, children }: SeatLineProps) {
  const { t } = useText();
  const { slug } = useBody();
  const { acuerdo } = useWorkspace();
  const here = useIdsHere();
  const mine = acuerdo.viewerSeats.some((one) => one.seat.id === seat.id);
  return (
    <li data-mine={mine || undefined}>
      {person ? (
        <PersonMark id={person.id} initials={person.initials} />
      ) : (
        <span className="vacant-mark" aria-hidden="true" />
      )}
      <div>
        <b>{mine ? t('workspace:you_for', { seat: seat.name }) : seat.name}</b>
        <span className="seat-state" data-choice={choice}>
          {state}
          {person && !mine && here.has(person.id) && <span className="is-here">{t('live:is_here')}</span>}
        </span>
        <span className="block tiny quiet">
          {person?.name}
          {children}
        </span>
        {missing && (
          <span className="block tiny soft">
            {t('workspace:vacancy')} <Link to={`/${slug}/integracion`}>{t('workspace:record_appointment')}</Link>
          </span>
        )}
      </div>
    </li>
  );
}
