import type { Authority } from '../authority/actor';
import { actingAsSecretariat } from '../authority/acting';
import { isRefusal } from '../decision';
import type { BodyAction, Refusal } from '../vocabulary';
import { SECRETARIAT } from './appointments';
import type { BodyContext } from './context';
import { mayEndBodyInvitation } from './decisions/invite';
import { actingAsAdministrator, actingOnAppointment, actingOnRoster } from './roster-authority';
import type { BodyState, Post } from './state';

/** An action on a registered body, and why this actor may not take it now; null: they may. */
export interface AvailableBodyAction {
  action: Exclude<BodyAction, 'register_body'>;
  /** What an appointment would be to, where that makes the difference. */
  post: Post['kind'] | null;
  refusal: Refusal | null;
}

/** Who may keep the roster, the terms and the rules. Says nothing of what they would record. */
export function availableBodyActions(body: BodyState, ctx: BodyContext): AvailableBodyAction[] {
  const administrator = refusalOf(actingAsAdministrator(ctx));
  const roster = refusalOf(actingOnRoster(body, ctx));
  const secretariat = refusalOf(actingOnAppointment(SECRETARIAT, body, ctx));
  return [
    { action: 'register_term', post: null, refusal: administrator },
    { action: 'adopt_rule_set', post: null, refusal: administrator },
    { action: 'adopt_calendar', post: null, refusal: administrator },
    { action: 'add_seat', post: null, refusal: roster },
    { action: 'record_appointment', post: 'seat', refusal: roster },
    { action: 'record_appointment', post: 'secretariat', refusal: secretariat },
    { action: 'prolong_appointment', post: null, refusal: roster },
    { action: 'end_appointment', post: null, refusal: roster },
    { action: 'invite_body_reviewer', post: null, refusal: refusalOf(actingAsSecretariat({ ...ctx, body })) },
    { action: 'end_body_invitation', post: null, refusal: refusalOf(mayEndBodyInvitation(body, ctx)) },
  ];
}

const refusalOf = (answer: Authority | Refusal): Refusal | null => (isRefusal(answer) ? answer : null);
