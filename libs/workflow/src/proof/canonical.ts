import type { Instant } from '../vocabulary';
import { AGAIN_OVER, TERM_OVER } from './cast';
import { standingObjections } from './ledger';
import { runningTerm, type World } from './world';

/**
 * What decisions can depend on, and no more: instants by their order, deeds by who did them, nothing of what is over.
 * Two worlds of one key go on alike.
 */
export function keyOf(world: World, nextStep: Instant | null): string {
  const { acuerdo, ledger, now } = world;
  if (ledger.ended) return JSON.stringify([acuerdo.status, acuerdo.kind]);
  const instants = [now, nextStep ?? '', TERM_OVER, AGAIN_OVER, ...instantsOf(world)];
  return JSON.stringify([
    acuerdo.status,
    acuerdo.kind,
    isFirstText(world),
    Object.entries(world.chosen).sort(([a], [b]) => (a < b ? -1 : 1)),
    world.offices,
    [runningTerm(world), world.reinstalled, world.exerciseEndsOn, world.standing],
    ledger.submitted && inHand(world),
    acuerdo.status === 'member_review' ? votes(world) : signoffs(world),
    objections(world),
    ranks(instants),
  ]);
}

/** Whether its votes are followed every way; see `isFollowed`. */
const isFirstText = ({ acuerdo }: World): boolean =>
  acuerdo.revisions.length < (acuerdo.status === 'draft' ? 1 : 2) || acuerdo.status === 'civil_society_signoff';

const inHand = ({ acuerdo, ledger: { submitted } }: World) => {
  const { effects = [], correction } = acuerdo.revisions.at(-1) ?? {};
  return [submitted?.termId, submitted?.electorate, effects.map(({ from }) => from), correction?.standing];
};

const votes = ({ ledger }: World) => [
  Object.entries(ledger.votes)
    .map(([seatId, { personId, choice }]) => [seatId, personId, choice])
    .sort(),
  ledger.missed,
  ledger.extended,
];

const signoffs = ({ ledger }: World) =>
  Object.entries(ledger.signed)
    .map(([seatId, { personId }]) => [seatId, personId])
    .sort();

const objections = ({ ledger }: World) =>
  inOrder(ledger).map(({ seatId, personId, status, maintainedOn }) => [
    seatId,
    personId,
    status,
    maintainedOn === ledger.submitted?.number,
  ]);

function instantsOf({ acuerdo, ledger }: World): Instant[] {
  const late = Object.values(ledger.votes).reduce((latest, { at }) => (at > latest ? at : latest), '');
  const ofTheVote = acuerdo.status === 'member_review' ? [ledger.submitted?.deadlineAt ?? '', late] : [];
  const silences = inOrder(ledger).map(({ at, status }) => (status === 'open' ? '' : at));
  return [...ofTheVote, ledger.closed?.at ?? '', ...silences];
}

/** At most one stands for each seat. */
const inOrder = (ledger: World['ledger']) => standingObjections(ledger).sort((a, b) => (a.seatId < b.seatId ? -1 : 1));

function ranks(instants: Instant[]): number[] {
  const order = [...new Set(instants)].sort();
  return instants.map((instant) => order.indexOf(instant));
}
