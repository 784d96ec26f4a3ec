import { isRefusal } from '../decision';
import type { BodyAction, Refusal } from '../vocabulary';
import { SECRETARIAT } from './appointments';
import type { BodyContext } from './context';
import { actingAsAdministrator, actingOnAppointment, actingOnRoster } from './roster-authority';
import type { BodyState } from './state';

/** What may be done to a body, and why this actor may not do it now; null: they may. */
export interface AvailableBodyAction {
  action: BodyAction;
  refusal: Refusal | null;
}

const offer = (action: BodyAction, answer: object): AvailableBodyAction => ({
  action,
  refusal: isRefusal(answer) ? answer : null,
});

/** Every change of the roster, the terms and the rules, with the reason where it is not available to this actor. */
export function availableBodyActions(body: BodyState, ctx: BodyContext): AvailableBodyAction[] {
  const roster = actingOnRoster(body, ctx);
  return [
    offer('register_term', actingAsAdministrator(ctx)),
    offer('adopt_rule_set', actingAsAdministrator(ctx)),
    offer('add_seat', roster),
    offer('record_appointment', isRefusal(roster) ? actingOnAppointment(SECRETARIAT, body, ctx) : roster),
    offer('prolong_appointment', roster),
    offer('end_appointment', roster),
  ];
}
