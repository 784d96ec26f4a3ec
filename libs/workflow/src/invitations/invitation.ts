import type { Authority } from '../authority/actor';
import { localDateOf } from '../time/zone';
import type { Instant, LocalDate, PersonId } from '../vocabulary';

/** Somebody who may comment without being of the body, for one acuerdo or for the body, between two local days. */
export interface Invitation {
  personId: PersonId;
  from: LocalDate;
  /** The last local day, included. */
  until: LocalDate;
  invitedAt: Instant;
  by: Authority;
  /** The secretariat ended it before its last day was over: from this instant on it gives nothing. */
  ended: { at: Instant; reason: string; by: Authority } | null;
}

/** The time zone in which an invitation's days are the body's, at an instant. */
export interface Today {
  timeZone: string;
  now: Instant;
}

export const isInvitationOver = ({ until, ended }: Invitation, { timeZone, now }: Today): boolean =>
  (ended !== null && ended.at <= now) || until < localDateOf(now, timeZone);

export const hasInvitationBegun = ({ from, invitedAt }: Invitation, { timeZone, now }: Today): boolean =>
  invitedAt <= now && from <= localDateOf(now, timeZone);

/** It gives a right from the beginning of its first day until its last day is over, or until it was ended. */
export const isInvitationInForce = (invitation: Invitation, today: Today): boolean =>
  hasInvitationBegun(invitation, today) && !isInvitationOver(invitation, today);

/** Whether it stands or is still to begin: nobody is invited to the same thing twice at a time. */
export const openInvitationOf = (
  personId: PersonId,
  invitations: readonly Invitation[],
  today: Today,
): Invitation | undefined => invitations.find((one) => one.personId === personId && !isInvitationOver(one, today));
