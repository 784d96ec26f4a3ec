import { assertNever, refuse, type Decision } from '../decision';
import type { BodyCommand } from './commands';
import type { BodyContext } from './context';
import { adoptCalendar } from './decisions/adopt-calendar';
import { addSeat } from './decisions/add-seat';
import { adoptRuleSet } from './decisions/adopt-rule-set';
import { endAppointment } from './decisions/end-appointment';
import { endBodyInvitation, inviteBodyReviewer } from './decisions/invite';
import { prolongAppointment } from './decisions/prolong-appointment';
import { recordAppointment } from './decisions/record-appointment';
import { registerBody } from './decisions/register-body';
import { registerTerm } from './decisions/register-term';
import type { BodyEvent } from './events';
import type { BodyState } from './state';

/** May the body's roster, terms or rules change so? */
export function decideBody(command: BodyCommand, body: BodyState | null, ctx: BodyContext): Decision<BodyEvent> {
  if (command.type === 'register_body') {
    return body ? refuse('BODY_EXISTS', { bodyId: body.id }) : registerBody(command, ctx);
  }
  if (!body) return refuse('BODY_UNKNOWN');
  switch (command.type) {
    case 'register_term':
      return registerTerm(command, body, ctx);
    case 'add_seat':
      return addSeat(command, body, ctx);
    case 'record_appointment':
      return recordAppointment(command, body, ctx);
    case 'prolong_appointment':
      return prolongAppointment(command, body, ctx);
    case 'end_appointment':
      return endAppointment(command, body, ctx);
    case 'invite_body_reviewer':
      return inviteBodyReviewer(command, body, ctx);
    case 'end_body_invitation':
      return endBodyInvitation(command, body, ctx);
    case 'adopt_rule_set':
      return adoptRuleSet(command, body, ctx);
    case 'adopt_calendar':
      return adoptCalendar(command, body, ctx);
    default:
      return assertNever(command);
  }
}
