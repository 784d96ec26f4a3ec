import { signoffProgress, voteProgress } from '../acuerdo/progress';
import type { InMemberReview, InSignoff } from '../acuerdo/state';
import type { Rules } from '../rules/rule-set';
import type { SeatId } from '../vocabulary';
import { endOfDaysAfter, fewestFor } from './arithmetic';
import { SEATS } from './cast';
import { standingObjections } from './ledger';
import { holders } from './offices';
import { signoffOf } from './promises-of-signoffs';
import { hasQuorum, isOver } from './promises-of-votes';
import { promise } from './violation';
import { bodyUnder, runningTerm, type World } from './world';

/** What counts in the state is what its events left standing. */
export function actsStandAsWritten({ acuerdo, ledger }: World): void {
  if (acuerdo.status === 'withdrawn') return;
  const inHand = ledger.submitted?.number ?? 0;
  const standing = (acts: { standing: string; revision: number; seatId: SeatId; personId: string }[]) =>
    acts.filter((act) => act.standing === 'counted').map((act) => [act.revision, act.seatId, act.personId].join());
  const written = (deeds: Record<SeatId, { personId: string }>) =>
    Object.entries(deeds).map(([seatId, { personId }]) => [inHand, seatId, personId].join());
  promise(same(standing(acuerdo.votes), written(ledger.votes)), 'the votes that count are the last of each seat');
  promise(same(standing(acuerdo.signoffs), written(ledger.signed)), 'the sign-offs that count are each seat’s own');
  const unsettled = acuerdo.objections.filter(({ status }) => ['open', 'declined', 'maintained'].includes(status));
  const known = standingObjections(ledger).map(({ id, status }) => id + status);
  promise(
    same(
      unsettled.map(({ id, status }) => id + status),
      known,
    ),
    'objections stand as they were left',
  );
}

/** In every world: the counters that people see count right, and name whom they wait for. */
export function progressCountsRight(world: World, rules: Rules): void {
  const { acuerdo } = world;
  if (acuerdo.status === 'member_review') aVoteUnderWay(acuerdo, world, rules);
  if (acuerdo.status === 'civil_society_signoff') aSignoffUnderWay(acuerdo, world, rules);
}

function aVoteUnderWay(acuerdo: InMemberReview, world: World, rules: Rules): void {
  const { ledger, now } = world;
  const seats = ledger.submitted?.electorate ?? [];
  const told = voteProgress(acuerdo, bodyUnder(rules, world), now);
  const { approve, reject, abstain, quorum, electorate } = told.tally;
  const counted = [approve, reject, abstain, quorum, electorate, told.hasQuorum];
  const count = (choice: string) => Object.values(ledger.votes).filter((vote) => vote.choice === choice).length;
  const fewest = fewestFor(rules.quorum.value, seats.length);
  const recounted = [
    count('approve'),
    count('reject'),
    count('abstain'),
    fewest,
    seats.length,
    hasQuorum(world, rules),
  ];
  promise(counted.join() === recounted.join(), 'the progress of a vote counts right', () => [counted, recounted]);
  const silent = seats.filter((seatId) => !ledger.votes[seatId]);
  promise(same(awaited(told.awaited), vacancies(silent, world)), 'a vote names whom it waits for', () => told.awaited);
}

function aSignoffUnderWay(acuerdo: InSignoff, world: World, rules: Rules): void {
  const { answered, needed, blocking } = signoffOf(world, rules);
  const told = signoffProgress(acuerdo, bodyUnder(rules, world), world.now);
  promise(
    same(told.answered, answered) && told.needed === needed,
    'the progress of a sign-off counts right',
    () => told,
  );
  promise(same(told.blockedBy, blocking), 'a sign-off names what blocks it');
  const silent = [SEATS.first, SEATS.second].filter((seatId) => !answered.includes(seatId));
  promise(same(awaited(told.awaited), vacancies(silent, world)), 'a sign-off names whom it waits for', () => told);
}

const awaited = (seats: { seatId: SeatId; vacant: boolean }[]) =>
  seats.map(({ seatId, vacant }) => `${seatId} ${String(vacant)}`);

const vacancies = (seats: SeatId[], { offices, now }: World) =>
  seats.map((seatId) => `${seatId} ${String(holders(seatId, offices, now).length === 0)}`);

const same = (a: string[], b: string[]): boolean => [...a].sort().join(' ') === [...b].sort().join(' ');

/** Right after a decision nothing is left that fell due while the body's term ran. */
export function nothingIsOverdue(world: World, rules: Rules): void {
  const { acuerdo, ledger, now } = world;
  if (runningTerm(world) !== ledger.submitted?.termId) return;
  if (acuerdo.status === 'member_review') promise(!isOver(world, rules), 'a vote that is over is closed');
  if (acuerdo.status !== 'civil_society_signoff') return;
  const { met, blocked } = signoffOf(world, rules);
  const openedAt = ledger.closed?.at ?? '';
  const days = rules.objectionWindowDays.value;
  const until = days === 0 ? openedAt : endOfDaysAfter(openedAt, days, rules.dayCount.value);
  promise(!met || blocked || now < until, 'a sign-off that is met passes');
}
