import type { Actor } from '../authority/actor';
import { refuse } from '../decision';
import { invitedTo } from '../invitations/invited';
import type { AcuerdoStatus, CommentRight, Refusal } from '../vocabulary';
import { membershipOf, seesDraft, type CommentScene } from './circles';

const OPEN_IN: readonly AcuerdoStatus[] = ['draft', 'member_review', 'civil_society_signoff'];

/**
 * By what right the actor comments now. The text is open to comments in draft, to those who see it, in review and in
 * sign-off; whether the body's term still runs is no matter.
 */
export function rightToComment(actor: Actor, scene: CommentScene): CommentRight | Refusal {
  const { acuerdo } = scene;
  if (!OPEN_IN.includes(acuerdo.status)) return refuse('COMMENTS_CLOSED', { status: acuerdo.status });
  if (actor.kind !== 'person') return refuse('NOT_A_COMMENTER');
  const { personId } = actor;
  if (acuerdo.status === 'draft' && !seesDraft({ ...scene, actor })) return refuse('NOT_A_COMMENTER');
  const appointment = membershipOf(personId, scene);
  if (appointment) return { kind: 'appointment', personId, appointmentId: appointment.id };
  if (acuerdo.drafters.includes(personId)) return { kind: 'drafter', personId };
  if (invitedTo(acuerdo, scene).includes(personId)) return { kind: 'reviewer', personId };
  return refuse('NOT_A_COMMENTER');
}
