import { actingAsSecretariat } from '../../authority/acting';
import { isRefusal, refuse, type Decision } from '../../decision';
import { endingMustHold, newInvitation } from '../../invitations/decide';
import { openInvitationOf } from '../../invitations/invitation';
import type { PersonId, Refusal } from '../../vocabulary';
import { isAppointmentInForce } from '../appointments';
import type { EndBodyInvitation, InviteBodyReviewer } from '../commands';
import type { BodyContext } from '../context';
import type { BodyEvent } from '../events';
import type { BodyState } from '../state';

/** Invites somebody who is not of the body to comment on everything that it submits, until a last day. */
export function inviteBodyReviewer(
  { type: _type, ...inviting }: InviteBodyReviewer,
  body: BodyState,
  ctx: BodyContext,
): Decision<BodyEvent> {
  const by = actingAsSecretariat({ ...ctx, body });
  if (isRefusal(by)) return by;
  const no = mustNotBeOfTheBody(inviting.personId, body, ctx);
  if (no) return no;
  const invitation = newInvitation(inviting, body.invitations, by, { timeZone: body.timeZone, now: ctx.now });
  if (isRefusal(invitation)) return invitation;
  const { personId, from, until } = invitation;
  return { events: [{ type: 'body_reviewer_invited', bodyId: body.id, at: ctx.now, by, personId, from, until }] };
}

/** Takes the invitation back before its last day is over; what was said under it stays. */
export function endBodyInvitation(
  { personId, reason }: EndBodyInvitation,
  body: BodyState,
  ctx: BodyContext,
): Decision<BodyEvent> {
  const by = actingAsSecretariat({ ...ctx, body });
  if (isRefusal(by)) return by;
  const no = endingMustHold({ personId, reason }, isOpenTo(personId, body, ctx));
  if (no) return no;
  return { events: [{ type: 'body_invitation_ended', bodyId: body.id, at: ctx.now, by, personId, reason }] };
}

/** The secretariat, while there is an invitation to end. */
export function mayEndBodyInvitation(body: BodyState, ctx: BodyContext) {
  const by = actingAsSecretariat({ ...ctx, body });
  if (isRefusal(by)) return by;
  return body.invitations.some(({ personId }) => isOpenTo(personId, body, ctx)) ? by : refuse('NOT_INVITED');
}

const isOpenTo = (personId: PersonId, { invitations, timeZone }: BodyState, { now }: BodyContext): boolean =>
  openInvitationOf(personId, invitations, { timeZone, now }) !== undefined;

function mustNotBeOfTheBody(personId: PersonId, body: BodyState, { now }: BodyContext): Refusal | null {
  const isMember = body.appointments.some((one) => one.personId === personId && isAppointmentInForce(one, body, now));
  return isMember ? refuse('NEEDS_NO_INVITATION', { personId, because: 'member' }) : null;
}
