import type { Actor } from '../authority/actor';
import type { AcuerdoState } from '../acuerdo/state';
import { appointmentsTo, isAppointmentInForce, SECRETARIAT } from '../body/appointments';
import type { Appointment, BodyState } from '../body/state';
import { invitedToDraft } from '../invitations/invited';
import { CIRCLES, isInternal, isOfDraft, type Audience, type Circle, type Instant, type PersonId } from '../vocabulary';

/** An acuerdo, with its body at an instant. */
export interface CommentScene {
  acuerdo: AcuerdoState;
  body: BodyState;
  now: Instant;
}

type Asked = CommentScene & { actor: Actor };

/** The appointment by which somebody is of the body now: any seat, as titular or alternate, or the secretariat. */
export const membershipOf = (personId: PersonId, { body, now }: CommentScene): Appointment | undefined =>
  body.appointments.find((one) => one.personId === personId && isAppointmentInForce(one, body, now));

export const isSecretariat = (personId: PersonId, { body, now }: Pick<CommentScene, 'body' | 'now'>): boolean =>
  appointmentsTo(SECRETARIAT, body).some((one) => one.personId === personId && isAppointmentInForce(one, body, now));

/** A draft belongs to its drafters, to those who are invited to it and to the secretariat in force. */
export const seesDraft = ({ actor, ...scene }: Asked): boolean =>
  actor.kind === 'person' &&
  (scene.acuerdo.drafters.includes(actor.personId) ||
    invitedToDraft(scene.acuerdo, scene).includes(actor.personId) ||
    isSecretariat(actor.personId, scene));

export const circleOf = (audience: Audience, inDraft: boolean): Circle => (inDraft ? `draft_${audience}` : audience);

/**
 * The circles that somebody who may see the acuerdo hears now. What is internal is for members in force alone: being
 * invited to comment, having been a member, or keeping the installation running opens none of it.
 */
export function circlesHeardBy(asked: Asked): Circle[] {
  const { actor } = asked;
  const member = actor.kind === 'person' && membershipOf(actor.personId, asked) !== undefined;
  const draft = seesDraft(asked);
  return CIRCLES.filter((circle) => (member || !isInternal(circle)) && (draft || !isOfDraft(circle)));
}
