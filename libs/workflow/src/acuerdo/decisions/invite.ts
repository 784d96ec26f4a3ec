import { isSecretariat } from '../../comments/circles';
import { isRefusal, refuse, type Decision } from '../../decision';
import { endingMustHold, newInvitation } from '../../invitations/decide';
import { openInvitationOf } from '../../invitations/invitation';
import type { PersonId, Refusal } from '../../vocabulary';
import type { EndInvitation, InviteReviewer } from '../commands';
import type { DecisionContext } from '../context';
import type { AcuerdoEvent } from '../events';
import { factOf } from '../facts';
import { secretariatActs } from '../secretariat';
import type { AcuerdoState, Draft, UnderDecision } from '../state';

type Living = Draft | UnderDecision;

/** Invites somebody to this acuerdo and its draft until a last day. Members are invited too: a draft is not theirs to see. */
export function inviteReviewer(
  { type: _type, ...inviting }: InviteReviewer,
  state: Living,
  ctx: DecisionContext,
): Decision<AcuerdoEvent> {
  const by = secretariatActs(ctx);
  if (isRefusal(by)) return by;
  const no = mustNotSeeItAnyway(inviting.personId, state, ctx);
  if (no) return no;
  const { timeZone } = ctx.body;
  const invitation = newInvitation(inviting, state.invitations, by, { timeZone, now: ctx.now });
  if (isRefusal(invitation)) return invitation;
  const { personId, from, until } = invitation;
  return { events: [{ type: 'reviewer_invited', ...factOf(state, ctx.now, by), personId, from, until }] };
}

/** Takes an invitation back before its last day is over; what was said under it stays. */
export function endInvitation(
  { personId, reason }: EndInvitation,
  state: Living,
  ctx: DecisionContext,
): Decision<AcuerdoEvent> {
  const by = secretariatActs(ctx);
  if (isRefusal(by)) return by;
  const no = endingMustHold({ personId, reason }, isOpenTo(personId, state, ctx));
  if (no) return no;
  return { events: [{ type: 'invitation_ended', ...factOf(state, ctx.now, by), personId, reason }] };
}

/** The secretariat, while there is an invitation to end. */
export function mayEndInvitation(state: AcuerdoState, ctx: DecisionContext) {
  const by = secretariatActs(ctx);
  if (isRefusal(by)) return by;
  const people = [...state.reviewers, ...state.invitations.map(({ personId }) => personId)];
  return people.some((personId) => isOpenTo(personId, state, ctx)) ? by : refuse('NOT_INVITED');
}

const isOpenTo = (personId: PersonId, { reviewers, invitations }: AcuerdoState, { body, now }: DecisionContext) =>
  reviewers.includes(personId) ||
  openInvitationOf(personId, invitations, { timeZone: body.timeZone, now }) !== undefined;

/** The secretariat in force and the drafters see everything of it already. */
function mustNotSeeItAnyway(personId: PersonId, acuerdo: Living, { body, now }: DecisionContext): Refusal | null {
  if (acuerdo.drafters.includes(personId)) return refuse('NEEDS_NO_INVITATION', { personId, because: 'drafter' });
  return isSecretariat(personId, { body, now })
    ? refuse('NEEDS_NO_INVITATION', { personId, because: 'secretariat' })
    : null;
}
