import { SYSTEM } from '../authority/acting';
import type { BodyState } from '../body/state';
import { termOf } from '../body/terms';
import { endOfTerm } from '../time/zone';
import type { Instant } from '../vocabulary';
import type { AcuerdoEvent } from './events';
import { revisionFactOf } from './facts';
import { rulesOf } from './revision';
import { lastMoveOf, objectionWindowEnd, silenceEnd } from './signoff/clocks';
import { isSignoffMet, signoffStanding } from './signoff/standing';
import { latest } from '../time/latest';
import type { AcuerdoState, InMemberReview, InSignoff } from './state';
import { closeVote, closingOf } from './vote/closing';
import { countedVotes, votesNeeded } from './vote/counting';

/** Something that the rules do by themselves once its instant has come. */
export interface AutomaticStep {
  dueAt: Instant;
  take: (now: Instant) => AcuerdoEvent[];
}

/** The earliest automatic step of the state as it stands, whether its instant has come or not. */
export function nextStep(state: AcuerdoState, body: BodyState): AutomaticStep | null {
  const steps = stepsOf(state, body).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  return steps[0] ?? null;
}

function stepsOf(state: AcuerdoState, body: BodyState): AutomaticStep[] {
  if (state.status !== 'member_review' && state.status !== 'civil_society_signoff') return [];
  const steps = state.status === 'member_review' ? votingSteps(state, body) : signoffSteps(state, body);
  return steps.filter((step) => isWithinBodyTerm(step, state, body));
}

/** No rule acts for a body whose term is over; what fell due up to its very end is still done. */
function isWithinBodyTerm(
  { dueAt }: AutomaticStep,
  { revision }: InMemberReview | InSignoff,
  body: BodyState,
): boolean {
  const term = termOf(body, revision.bodyTermId);
  return term !== undefined && dueAt <= endOfTerm(term.endsOn, body.timeZone);
}

function votingSteps(state: InMemberReview, body: BodyState): AutomaticStep[] {
  const rules = rulesOf(state.revision, body);
  const closing = closingOf(state, rules);
  if (closing) return [{ dueAt: closing.closedAt, take: (now) => closeVote(state, rules, closing, now, SYSTEM) }];
  return state.vote.quorumMissedAt ? [] : [quorumMissed(state, votesNeeded(state.revision, rules))];
}

function quorumMissed(state: InMemberReview, needed: number): AutomaticStep {
  const { deadline, deadlineAt } = state.vote;
  const present = countedVotes(state, state.revision).length;
  return {
    dueAt: deadlineAt,
    take: (now) => [{ type: 'quorum_missed', ...revisionFactOf(state, now, SYSTEM), deadline, present, needed }],
  };
}

function signoffSteps(state: InSignoff, body: BodyState): AutomaticStep[] {
  const steps = silences(state, body);
  const rules = rulesOf(state.revision, body);
  if (!isSignoffMet(signoffStanding(state, state.revision, rules))) return steps;
  return [
    ...steps,
    {
      dueAt: latest(objectionWindowEnd(state, rules, body), lastMoveOf(state)),
      take: (now) => [{ type: 'signoff_passed', ...revisionFactOf(state, now, SYSTEM) }],
    },
  ];
}

function silences(state: InSignoff, body: BodyState): AutomaticStep[] {
  const rules = rulesOf(state.revision, body);
  const declined = state.objections.filter((objection) => objection.status === 'declined');
  return declined.map((objection) => ({
    dueAt: silenceEnd(objection, state, rules, body),
    take: (now) => {
      const fact = { ...revisionFactOf(state, now, SYSTEM), objectionId: objection.id };
      return rules.objectionSilence.value.countsAs === 'withdrawn'
        ? [{ type: 'objection_withdrawn', ...fact, bySilence: true }]
        : [{ type: 'objection_maintained', ...fact, reasons: null, bySilence: true }];
    },
  }));
}
