import * as fc from 'fast-check';
import type { AcuerdoCommand } from '../acuerdo/commands';
import { decide } from '../acuerdo/decide';
import { evolve } from '../acuerdo/evolve';
import type { AcuerdoState } from '../acuerdo/state';
import type { BodyState } from '../body/state';
import { isRefusal } from '../decision';
import { defaultRules } from '../rules/default-rules';
import type { DecidingRules } from '../rules/rule-set';
import { addMinutes, localDateOf } from '../time/zone';
import type { VoteChoice } from '../vocabulary';
import { publication } from './alphabet';
import { aBodyOfThree, actingAs, BEGINNING, PEOPLE, SEATS, TERM, ZONE } from './cast';
import type { Model, ModelRules } from './model';

/** The real acuerdo beside the model: the very decisions, folded. */
export interface Real {
  acuerdo: AcuerdoState;
  body: BodyState;
  now: string;
}

const rule = <T>(value: T) => ({ value, citation: { kind: 'not_supplied' as const } });

/** The same rules in the words of the code. */
const rulesOf = (rules: ModelRules): DecidingRules => ({
  quorum: rule({ kind: 'at_least', fraction: { numerator: rules.seatsNeeded, denominator: 3 } }),
  quorumSectors: rule([]),
  majority: rule({ kind: rules.majority === 'more_approve_than_reject' ? 'simple' : 'absolute' }),
  abstentions: rule(rules.abstentionsCount ? 'quorum_and_majority' : 'quorum_only'),
  castingSeat: rule(rules.castingSeat === null ? null : SEATS.government),
  voteDays: rule(rules.voteDays),
  secondThoughtsMinutes: rule(rules.secondThoughts),
  notAdopted: rule(rules.notAdopted),
  signoff: rule(rules.signoff),
  objectionWindowDays: rule(rules.windowDays),
  objectionSilence: rule(rules.silence),
  maintainedObjection: rule(rules.maintained),
  dayCount: rule('natural'),
  erratumSignoff: rule('required'),
});

const body = aBodyOfThree();

export function aRealAcuerdo(rules: ModelRules): Real {
  const adopted = { version: 1, adoptedAt: BEGINNING, rules: { ...defaultRules(), ...rulesOf(rules) } };
  const under = { ...body, ruleSets: [adopted] };
  const ctx = { now: BEGINNING, actor: actingAs(PEOPLE.secretary), body: under };
  const created = decide({ type: 'create', acuerdoId: 'acuerdo', title: 'An acuerdo' }, null, ctx);
  const [event] = isRefusal(created) ? [] : created.events;
  if (!event) throw new Error(JSON.stringify(created));
  return { acuerdo: evolve(null, event), body: under, now: BEGINNING };
}

const PERSON: Record<string, string> = { ...PEOPLE };
const SEAT: Record<string, string> = SEATS;

function answerOf(real: Real, person: string, command: AcuerdoCommand): boolean {
  const effects = [
    { id: 'effect', kind: 'extend_term' as const, termId: TERM.exercise, from: '2022-04-23', to: '2023-04-23' },
  ];
  const document = {
    hash: 'text',
    lintErrors: [],
    effects,
    partIds: ['part'],
    entryIntoForce: { kind: 'on_publication' as const },
  };
  const actor = actingAs(person === 'system' ? 'system' : (PERSON[person] ?? person));
  const decision = decide(command, real.acuerdo, { now: real.now, actor, body: real.body, document });
  if (isRefusal(decision)) return false;
  real.acuerdo = decision.events.reduce<AcuerdoState>(evolve, real.acuerdo);
  return true;
}

type Play = (model: Model, real: Real) => { expected: boolean; answered: boolean };

class Played implements fc.Command<Model, Real> {
  constructor(
    private readonly name: string,
    private readonly play: Play,
  ) {}

  check = () => true;

  run(model: Model, real: Real): void {
    const { expected, answered } = this.play(model, real);
    if (expected !== answered) throw new Error(`${this.name}: the model says ${expected}, the rules say ${answered}`);
    model.settle();
    answerOf(real, 'system', { type: 'advance' });
    if (model.status !== real.acuerdo.status) {
      throw new Error(`${this.name}: ${real.acuerdo.status} where the model is in ${model.status}`);
    }
  }

  toString = () => this.name;
}

const person = fc.constantFrom('secretary', 'government', 'first', 'second', 'facilitator');
const secretary = fc.oneof({ weight: 9, arbitrary: fc.constant('secretary') }, { weight: 1, arbitrary: person });
const voterAlone = fc.constantFrom('government', 'first', 'second');
/** A return takes a text out of play: one in ten of those that are tried is the secretary's. */
const rarely = fc.oneof({ weight: 1, arbitrary: fc.constant('secretary') }, { weight: 9, arbitrary: voterAlone });
const voter = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('government', 'first', 'second') },
  { weight: 1, arbitrary: person },
);
const seat = fc.constantFrom('government', 'first', 'second');
const civil = fc.constantFrom('first', 'second');
const sawIt = fc.oneof({ weight: 19, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });
const id = fc.constantFrom('objection-1', 'objection-2');
const choice = fc.constantFrom<VoteChoice>('approve', 'approve', 'approve', 'reject', 'abstain');

const seenBy = ({ acuerdo }: Real, saw: boolean) => ({
  revision: acuerdo.revisions.length + (saw ? 0 : 1),
  hash: 'text',
});

const played = (name: string, play: Play): fc.Command<Model, Real> => new Played(name, play);

/** Nobody chooses at random between their own seat and another's: most press their own button. */
const ownSeat = fc.oneof(
  {
    weight: 4,
    arbitrary: voter.map((who) => [who, who === 'secretary' || who === 'facilitator' ? 'first' : who] as const),
  },
  { weight: 1, arbitrary: fc.tuple(voter, seat) },
);

export const commands: fc.Arbitrary<fc.Command<Model, Real>>[] = [
  secretary.map((who) =>
    played(`${who} submits`, (m, r) => ({
      expected: m.submit(who),
      answered: answerOf(r, who, { type: 'submit', hash: 'text' }),
    })),
  ),
  ...[1, 2, 3, 4, 5, 6].map(() =>
    fc.tuple(ownSeat, choice, sawIt).map(([[who, of], what, saw]) =>
      played(`${who} votes ${what} for ${of}${saw ? '' : ' unseen'}`, (m, r) => ({
        expected: m.vote(who, of, what, saw),
        answered: answerOf(r, who, { type: 'vote', seen: seenBy(r, saw), seatId: SEAT[of] ?? '', choice: what }),
      })),
    ),
  ),
  secretary.map((who) =>
    played(`${who} closes`, (m, r) => ({
      expected: m.close(who),
      answered: answerOf(r, who, { type: 'close_vote', seen: seenBy(r, true) }),
    })),
  ),
  secretary.map((who) =>
    played(`${who} extends`, (m, r) => ({
      expected: m.extend(who),
      answered: answerOf(r, who, {
        type: 'extend_vote',
        seen: seenBy(r, true),
        deadline: localDateOf(r.now, ZONE),
        reason: 'Late',
      }),
    })),
  ),
  ...[1, 2, 3].map(() =>
    fc.tuple(ownSeat, sawIt).map(([[who, of], saw]) =>
      played(`${who} signs off for ${of}${saw ? '' : ' unseen'}`, (m, r) => ({
        expected: m.signOff(who, of, saw),
        answered: answerOf(r, who, { type: 'sign_off', seen: seenBy(r, saw), seatId: SEAT[of] ?? '' }),
      })),
    ),
  ),
  fc.tuple(voter, civil, id, sawIt).map(([who, of, which, saw]) =>
    played(`${who} objects for ${of} with ${which}`, (m, r) => ({
      expected: m.object(who, of, which, saw),
      answered: answerOf(r, who, {
        type: 'object',
        seen: seenBy(r, saw),
        seatId: SEAT[of] ?? '',
        objectionId: which,
        partId: 'part',
        reasons: 'Because',
      }),
    })),
  ),
  fc.tuple(secretary, id, fc.boolean()).map(([who, which, accepts]) =>
    played(`${who} ${accepts ? 'accepts' : 'declines'} ${which}`, (m, r) => ({
      expected: m.answer(who, which, accepts),
      answered: answerOf(r, who, {
        type: 'answer_objection',
        seen: seenBy(r, true),
        objectionId: which,
        answer: accepts ? { kind: 'accept' } : { kind: 'decline', reasons: 'Because' },
      }),
    })),
  ),
  fc.tuple(voter, id).map(([who, which]) =>
    played(`${who} withdraws ${which}`, (m, r) => ({
      expected: m.withdrawObjection(who, which),
      answered: answerOf(r, who, { type: 'withdraw_objection', seen: seenBy(r, true), objectionId: which }),
    })),
  ),
  fc.tuple(voter, id).map(([who, which]) =>
    played(`${who} maintains ${which}`, (m, r) => ({
      expected: m.maintainObjection(who, which),
      answered: answerOf(r, who, { type: 'maintain_objection', seen: seenBy(r, true), objectionId: which }),
    })),
  ),
  fc.tuple(secretary, sawIt).map(([who, saw]) =>
    played(`${who} publishes`, (m, r) => ({
      expected: m.publish(who, saw),
      answered: answerOf(r, who, { type: 'publish', seen: seenBy(r, saw), ...publication }),
    })),
  ),
  fc.tuple(rarely, sawIt).map(([who, saw]) =>
    played(`${who} returns it`, (m, r) => ({
      expected: m.returnIt(who, saw),
      answered: answerOf(r, who, { type: 'return', seen: seenBy(r, saw), reason: 'Because' }),
    })),
  ),
  fc.constantFrom(10, 30, 60, 720, 1440, 2880, 4320).map((minutes) =>
    played(`${minutes} minutes go by`, (m, r) => {
      m.wait(minutes);
      r.now = addMinutes(r.now, minutes);
      return { expected: true, answered: true };
    }),
  ),
];

export const modelRules: fc.Arbitrary<ModelRules> = fc.record({
  seatsNeeded: fc.constantFrom(1, 2, 3),
  majority: fc.constantFrom('more_approve_than_reject', 'more_than_half_of_the_seats'),
  abstentionsCount: fc.boolean(),
  castingSeat: fc.constantFrom(null, 'government'),
  voteDays: fc.constantFrom(0, 2, 40),
  secondThoughts: fc.constantFrom(0, 30),
  notAdopted: fc.constantFrom('rejected', 'draft'),
  signoff: fc.constantFrom('all', 'any'),
  windowDays: fc.constantFrom(0, 1),
  silence: fc.record({ days: fc.constantFrom(0, 2), countsAs: fc.constantFrom('withdrawn', 'maintained') }),
  maintained: fc.constantFrom('blocks', 'published_beside'),
});

const approves = (who: string) =>
  played(`${who} approves`, (m, r) => ({
    expected: m.vote(who, who, 'approve', true),
    answered: answerOf(r, who, { type: 'vote', seen: seenBy(r, true), seatId: SEAT[who] ?? '', choice: 'approve' }),
  }));

/** Half of the runs begin with these, so that they come further. */
export const opening: fc.Command<Model, Real>[] = [
  played('the secretary submits', (m, r) => ({
    expected: m.submit('secretary'),
    answered: answerOf(r, 'secretary', { type: 'submit', hash: 'text' }),
  })),
  approves('government'),
  approves('first'),
  approves('second'),
];
