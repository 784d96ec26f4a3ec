import { IconCheck, IconHandStop, IconHourglass, IconMinus, IconUserOff, IconX } from '@tabler/icons-react';
import { useText } from '../i18n/use-text';
import { DateText } from '../ui/date-text';
import type { VoteRound } from './acuerdo';
import type { CastVote } from './counted-votes';
import { QuestionMark } from './question-mark';
import { SeatLine } from './seat-line';
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
  const vacant = seat.vacant && !vote && open;
  const Waiting = vacant ? IconUserOff : open ? IconHourglass : IconHandStop;
  const Icon = vote ? ICONS[vote.choice] : Waiting;
  return (
    <SeatLine
      seat={seat}
      person={vote?.person ?? seat.holder}
      choice={vote?.choice}
      missing={vacant}
      state={
        <>
          <Icon size={15} aria-hidden="true" />
          {vote ? t(`words:vote.${vote.choice}`) : t(waitingKey(vacant, mine, open))}
        </>
      }
    >
      {vote?.capacity === 'alternate' && `, ${t('words:capacity.alternate')}`}
      {vote && (
        <>
          {' · '}
          <DateText instant={vote.at} short />
          <QuestionMark question={vote.question} />
        </>
      )}
    </SeatLine>
  );
}

function waitingKey(vacant: boolean, mine: boolean, open: boolean) {
  if (vacant) return 'workspace:seat_vacant';
  if (!open) return 'workspace:did_not_vote';
  return mine ? 'workspace:your_vote_missing' : 'workspace:awaited';
}
