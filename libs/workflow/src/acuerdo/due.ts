import type { BodyState } from '../body/state';
import { termOf } from '../body/terms';
import { endOfTerm } from '../time/zone';
import type { AutomaticStep } from './automatic-step';
import { signoffSteps } from './signoff/steps';
import type { AcuerdoState, InMemberReview, InSignoff } from './state';
import { votingSteps } from './vote/steps';

/** The earliest automatic step of the state as it stands, whether its instant has come or not. */
export function nextStep(state: AcuerdoState, body: BodyState): AutomaticStep | null {
  const [first] = stepsOf(state, body).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  return first ?? null;
}

function stepsOf(state: AcuerdoState, body: BodyState): AutomaticStep[] {
  switch (state.status) {
    case 'member_review':
      return votingSteps(state, body).filter((step) => isWithinBodyTerm(step, state, body));
    case 'civil_society_signoff':
      return signoffSteps(state, body).filter((step) => isWithinBodyTerm(step, state, body));
    default:
      return [];
  }
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
