import { IconCheck, IconHandStop, IconHourglass, IconMinus, IconX } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { PersonMark } from '../ui/avatar';
import { DateText } from '../ui/date-text';
import type { VoteRound } from './acuerdo';
import type { CastVote } from './counted-votes';
import { useWorkspace } from './workspace-context';

const ICONS = { approve: IconCheck, reject: IconX, abstain: IconMinus };

interface SeatVoteProps {
  seat: VoteRound['electorate'][number];
  vote?: CastVote;
  open: boolean;
}

export function SeatVote({ seat, vote, open }: SeatVoteProps) {
  const { t } = useText();
  const { acuerdo } = useWorkspace();
  const mine = acuerdo.viewerSeats.some((one) => one.seat.id === seat.id);
  const person = vote?.person ?? seat.holder;
  const Icon = vote ? ICONS[vote.choice] : open ? IconHourglass : IconHandStop;
  return (
    <li data-mine={mine || undefined}>
      {person ? (
        <PersonMark id={person.id} initials={person.initials} />
      ) : (
        <span className="vacant-mark" aria-hidden="true" />
      )}
      <div>
        <b>{mine ? t('workspace:you_for', { seat: seat.name }) : seat.name}</b>
        <span className="seat-state" data-choice={vote?.choice}>
          <Icon size={15} aria-hidden="true" />
          {vote ? t(`words:vote.${vote.choice}`) : t(waitingKey(seat.vacant, mine, open))}
        </span>
        <span className="block tiny quiet">
          {person?.name}
          {vote?.capacity === 'alternate' && `, ${t('words:capacity.alternate')}`}
          {vote && (
            <>
              {' · '}
              <DateText instant={vote.at} short />
            </>
          )}
        </span>
      </div>
    </li>
  );
}

function waitingKey(vacant: boolean, mine: boolean, open: boolean) {
  if (vacant) return 'workspace:seat_vacant';
  if (!open) return 'workspace:did_not_vote';
  return mine ? 'workspace:your_vote_missing' : 'workspace:awaited';
}
