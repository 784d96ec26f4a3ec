import * as fc from 'fast-check';
import type { AcuerdoCommand } from '../acuerdo/commands';
import type { Actor } from '../authority/actor';
import { isRefusal } from '../decision';
import { addMinutes } from '../time/zone';
import type { AvailableAction } from '../acuerdo/offers';
import type { AcuerdoBuilder } from './acuerdo-builder';
import type { RuleValues } from './body-builder';
import { PEOPLE, person, SEATS, system } from './cast';
import { commandFor } from './command-for';

/** Some time later, somebody presses a button that they are offered, or sends whatever they like. */
export interface Move {
  minutesLater: number;
  pick: number;
  wild: { actor: Actor; command: AcuerdoCommand } | null;
}

const voters = Object.values(PEOPLE);

/** What each move came to: the acuerdo after it, or as it was where the move was refused. */
export function play(start: AcuerdoBuilder, moves: Move[]): AcuerdoBuilder[] {
  return moves.reduce<AcuerdoBuilder[]>(
    (course, move) => {
      const before = course.at(-1) ?? start;
      const acuerdo = before.at(addMinutes(before.now, move.minutesLater));
      const [actor, command] = move.wild ? [move.wild.actor, move.wild.command] : pressed(acuerdo, move.pick);
      return [...course, isRefusal(acuerdo.tries(actor, command)) ? acuerdo : acuerdo.does(actor, command)];
    },
    [start],
  );
}

function pressed(acuerdo: AcuerdoBuilder, pick: number): [Actor, AcuerdoCommand] {
  const now = acuerdo.caughtUp();
  const offered = voters.flatMap((personId) =>
    now
      .actionsOf(personId)
      .filter((offer) => offer.refusal === null && leadsOn(offer, now, pick))
      .map((offer) => ({ personId, offer })),
  );
  const chosen = offered[pick % Math.max(1, offered.length)];
  return chosen ? [person(chosen.personId), commandFor(chosen.offer, now, pick)] : [system, { type: 'advance' }];
}

/** Left to chance alone, most acuerdos would go back and forth for ever: second thoughts and returns are the exception. */
function leadsOn({ action, seatId }: AvailableAction, { state }: AcuerdoBuilder, pick: number): boolean {
  const hasVoted = state.votes.some((vote) => vote.seatId === seatId && vote.standing === 'counted');
  switch (action) {
    case 'vote':
      return !hasVoted || pick % 5 === 0;
    case 'return':
    case 'object':
    case 'record_statement':
      return pick % 5 === 0;
    case 'withdraw':
    case 'name_drafters':
    case 'invite_reviewer':
    case 'end_invitation':
      return false;
    default:
      return true;
  }
}

const seatId = fc.constantFrom(...Object.values(SEATS));
const objectionId = fc.constantFrom('objection-1', 'objection-2');
const seen = fc.record({ revision: fc.constantFrom(1, 2), hash: fc.constantFrom('hash-of-the-first-text', 'another') });
const choice = fc.constantFrom('approve' as const, 'reject' as const, 'abstain' as const);

const wildCommand: fc.Arbitrary<AcuerdoCommand> = fc.oneof(
  fc.record({ type: fc.constant('vote' as const), seen, seatId, choice }),
  fc.record({ type: fc.constant('sign_off' as const), seen, seatId }),
  fc.record({ type: fc.constant('close_vote' as const), seen }),
  fc.record({ type: fc.constantFrom('withdraw_objection' as const, 'maintain_objection' as const), seen, objectionId }),
  fc.record({ type: fc.constant('submit' as const), hash: fc.constant('hash-of-the-first-text') }),
  fc.constant({ type: 'advance' as const }),
);
const actor = fc.constantFrom<Actor>(...voters.map(person), system);

export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    minutesLater: fc.oneof({ weight: 9, arbitrary: fc.nat(90) }, { weight: 1, arbitrary: fc.nat(3 * 24 * 60) }),
    pick: fc.nat(),
    wild: fc.option(fc.record({ actor, command: wildCommand }), { freq: 4 }),
  }),
  { minLength: 8, maxLength: 40, size: 'max' },
);

const fraction = fc.constantFrom({ numerator: 1, denominator: 2 }, { numerator: 2, denominator: 3 });

export const ruleValues: fc.Arbitrary<RuleValues> = fc.record({
  quorum: fc.oneof(
    fc.record({ kind: fc.constantFrom('more_than' as const, 'at_least' as const), fraction }),
    fc.constant({ kind: 'all' as const }),
  ),
  majority: fc.oneof(
    fc.constantFrom({ kind: 'simple' as const }, { kind: 'absolute' as const }),
    fc.record({ kind: fc.constant('at_least' as const), fraction }),
  ),
  abstentions: fc.constantFrom('quorum_only', 'quorum_and_majority'),
  castingSeat: fc.constantFrom(null, SEATS.government),
  voteDays: fc.constantFrom(0, 3, 30),
  secondThoughtsMinutes: fc.constantFrom(0, 30),
  notAdopted: fc.constantFrom('rejected', 'draft'),
  signoff: fc.constantFrom('all', 'any', 'majority'),
  objectionWindowDays: fc.constantFrom(0, 1),
  objectionSilence: fc.record({ days: fc.constantFrom(0, 2), countsAs: fc.constantFrom('withdrawn', 'maintained') }),
  maintainedObjection: fc.constantFrom('blocks', 'published_beside'),
});
