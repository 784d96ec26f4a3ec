import * as fc from 'fast-check';
import { isRefusal } from '../decision';
import { aBody, anAcuerdo, onSeat, PEOPLE, SEATS, type AcuerdoBuilder, type RuleValues } from '../testing';
import { commandFor } from '../testing/command-for';
import { moves, play, ruleValues } from '../testing/play';
import type { AcuerdoState } from './state';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);
const runs = Number(process.env['RUNS'] ?? 150);
jest.setTimeout(60_000);
console.info(`properties of an acuerdo: SEED=${seed} RUNS=${runs}`);

/** The transparency seat's alternate holds the government's seat; civil society has an alternate until 2 April. */
const bodyUnder = (rules: RuleValues) =>
  aBody()
    .withRules(rules)
    .withAppointment(onSeat(SEATS.transparency, PEOPLE.government, { capacity: 'alternate' }))
    .withAppointment(
      onSeat(SEATS.society, PEOPLE.societyAlternate, {
        capacity: 'alternate',
        ends: { kind: 'on', date: '2022-04-02' },
      }),
    );

const onEveryCourse = (holds: (course: AcuerdoBuilder[]) => void) =>
  fc.assert(
    fc.property(ruleValues, moves, (rules, played) => holds(play(anAcuerdo(bodyUnder(rules)), played))),
    { seed, numRuns: runs },
  );

/** What is done beside the way of an acuerdo, or ends it. */
const BESIDE = ['withdraw', 'name_drafters', 'invite_reviewer', 'end_invitation', 'record_statement'];

const counted = (acts: AcuerdoState['votes'] | AcuerdoState['signoffs'], key: 'seatId' | 'personId') =>
  acts.filter(({ standing }) => standing === 'counted').map((act) => `${act.revision} ${act[key]}`);

const hasNoRepetition = (things: string[]) => new Set(things).size === things.length;

describe('whatever is pressed, in whatever order, under whatever rules', () => {
  it('no seat and no person decides twice on a revision', () => {
    onEveryCourse((course) => {
      for (const { state } of course) {
        expect(hasNoRepetition(counted(state.votes, 'seatId'))).toBe(true);
        expect(hasNoRepetition(counted(state.votes, 'personId'))).toBe(true);
        expect(hasNoRepetition(counted(state.signoffs, 'seatId'))).toBe(true);
      }
    });
  });

  it('nothing closes without quorum and nothing is signed off by nobody', () => {
    onEveryCourse((course) => {
      for (const { state } of course) {
        for (const { tally } of state.closures) {
          expect(tally.approve + tally.reject + tally.abstain).toBeGreaterThanOrEqual(Math.max(1, tally.quorum));
        }
        if (state.status !== 'ready_to_publish' && state.status !== 'published') continue;
        const { number } = state.revision;
        const maintained = state.objections.some((o) => o.status === 'maintained' && o.maintainedOn === number);
        const signed = state.signoffs.some((s) => s.revision === number && s.standing === 'counted');
        expect(signed || maintained).toBe(true);
        expect(state.closures.at(-1)).toMatchObject({ revision: number, outcome: 'adopted' });
      }
    });
  });

  it('nothing that was recorded disappears, and what counts belongs to the revision in hand', () => {
    onEveryCourse((course) => {
      course.forEach(({ state }, i) => {
        const before = course[i - 1]?.state ?? state;
        for (const list of ['votes', 'signoffs', 'objections', 'closures', 'returns', 'revisions'] as const) {
          expect(state[list].length).toBeGreaterThanOrEqual(before[list].length);
        }
        const acts = [...state.votes, ...state.signoffs].filter(({ standing }) => standing === 'counted');
        const inHand = state.status === 'draft' ? 0 : state.revisions.length;
        expect(acts.every(({ revision }) => revision === inHand)).toBe(true);
      });
    });
  });

  it('what is offered is accepted, and what is not is refused for the reason given', () => {
    onEveryCourse((course) => {
      const acuerdo = course.at(-1)?.caughtUp();
      if (!acuerdo) return;
      for (const personId of Object.values(PEOPLE)) {
        acuerdo.actionsOf(personId).forEach((offer, variant) => {
          const decision = acuerdo.tries(personId, commandFor(offer, acuerdo, variant));
          expect(isRefusal(decision) ? decision.refused : null).toBe(offer.refusal?.refused ?? null);
        });
      }
    });
  });

  it('something other than withdrawing leads on, or the body’s term is over', () => {
    onEveryCourse((course) => {
      for (const acuerdo of course.map((step) => step.caughtUp())) {
        if (['published', 'rejected', 'withdrawn'].includes(acuerdo.state.status)) continue;
        const offers = Object.values(PEOPLE).flatMap((personId) => acuerdo.actionsOf(personId));
        const leadsOn = offers.some(({ action, refusal }) => !BESIDE.includes(action) && refusal === null);
        const isOver = offers.some(
          ({ action, refusal }) => action === 'submit' && refusal?.refused === 'BODY_TERM_ENDED',
        );
        expect(leadsOn || isOver).toBe(true);
      }
    });
  });

  it('the state is plain JSON, and is what its events fold to', () => {
    onEveryCourse((course) => {
      const acuerdo = course.at(-1);
      expect(acuerdo?.replayed()).toEqual(acuerdo?.state);
      expect(JSON.parse(JSON.stringify(acuerdo?.state))).toEqual(acuerdo?.state);
    });
  });

  it('a term moves only forward, and by a publication', () => {
    onEveryCourse((course) => {
      const { body, state } = course.at(-1) ?? anAcuerdo();
      const ends = body.terms.map(({ endsOn }) => endsOn);
      expect(ends).toEqual(state.status === 'published' ? ['2023-04-30', '2023-04-30'] : ['2022-04-23', '2022-04-23']);
    });
  });

  it('every status is reached', () => {
    const reached = new Set<string>();
    onEveryCourse((course) => course.forEach(({ state }) => reached.add(state.status)));
    expect([...reached].sort()).toEqual(
      ['draft', 'member_review', 'civil_society_signoff', 'ready_to_publish', 'published', 'rejected'].sort(),
    );
  });
});
