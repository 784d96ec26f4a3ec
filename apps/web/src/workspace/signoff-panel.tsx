import { IconCheck, IconHandStop, IconHourglass } from '@tabler/icons-react';
import { RuleSentence } from '../rules/rule-sentence';
import { useText } from '../i18n/use-text';
import { PersonMark } from '../ui/avatar';
import { DateText } from '../ui/date-text';
import type { SignoffRound } from './acuerdo';
import { useWorkspace } from './workspace-context';

/** Which civil society seats gave their sign-off to this revision, which object, which are awaited. */
export function SignoffPanel() {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  const round = acuerdo.signoff;
  if (!round || (!round.open && round.signoffs.length === 0)) return null;
  return (
    <section className="card panel" aria-labelledby="signoff">
      <h2 className="h3" id="signoff">
        {t('workspace:signoff_of', { number: round.revision })}
      </h2>
      <p className="tiny quiet">
        <RuleSentence rule={round.rule} />
      </p>
      <ul className="seat-list">
        {round.seats.map((seat) => (
          <SeatSignoff key={seat.id} seat={seat} round={round} />
        ))}
      </ul>
    </section>
  );
}

function SeatSignoff({ seat, round }: { seat: SignoffRound['seats'][number]; round: SignoffRound }) {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  const mine = acuerdo.viewerSeats.some((one) => one.seat.id === seat.id);
  const given = round.signoffs.find(
    (one) => one.seatId === seat.id && one.revision === round.revision && one.standing === 'counted',
  );
  const objects = acuerdo.objections.some(
    (one) => one.seat.id === seat.id && ['open', 'declined', 'maintained'].includes(one.status),
  );
  const person = given?.person ?? seat.holder;
  const Icon = given ? IconCheck : objects ? IconHandStop : IconHourglass;
  return (
    <li data-mine={mine || undefined}>
      {person ? (
        <PersonMark id={person.id} initials={person.initials} />
      ) : (
        <span className="vacant-mark" aria-hidden="true" />
      )}
      <div>
        <b>{mine ? t('workspace:you_for', { seat: seat.name }) : seat.name}</b>
        <span className="seat-state" data-choice={given ? 'approve' : objects ? 'reject' : undefined}>
          <Icon size={15} aria-hidden="true" />
          {given
            ? t('workspace:signed')
            : objects
              ? t('workspace:objects')
              : t(seat.vacant ? 'workspace:seat_vacant' : 'workspace:awaited')}
        </span>
        <span className="block tiny quiet">
          {person?.name}
          {given && (
            <>
              {' · '}
              <DateText instant={given.at} short />
            </>
          )}
        </span>
      </div>
    </li>
  );
}
