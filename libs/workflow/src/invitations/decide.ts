import type { Authority } from '../authority/actor';
import { mustBeDates, mustBeNamed, mustNotBeReversed } from '../body/checks';
import { mustGiveReason } from '../acuerdo/reason';
import { refuse } from '../decision';
import { localDateOf } from '../time/zone';
import type { LocalDate, PersonId, Refusal } from '../vocabulary';
import { openInvitationOf, type Invitation, type Today } from './invitation';

/** Whom, and for which days: without a first one, from today. */
export interface Inviting {
  personId: PersonId;
  from?: LocalDate;
  until: LocalDate;
}

export interface Ending {
  personId: PersonId;
  reason: string;
}

/** The invitation as it would stand, or why it can not be given. Who may give it is asked before. */
export function newInvitation(
  { personId, from, until }: Inviting,
  invitations: readonly Invitation[],
  by: Authority,
  today: Today,
): Invitation | Refusal {
  const day = localDateOf(today.now, today.timeZone);
  const first = from ?? day;
  const no =
    mustBeNamed({ personId }) ??
    mustBeDates({ from: first, until }) ??
    mustNotBePast({ from: first, until }, day) ??
    mustNotBeReversed(first, until) ??
    mustNotBeInvited(personId, invitations, today);
  return no ?? { personId, from: first, until, invitedAt: today.now, by, ended: null };
}

function mustNotBePast({ from, until }: { from: LocalDate; until: LocalDate }, today: LocalDate): Refusal | null {
  const past = [from, until].find((date) => date < today);
  return past === undefined ? null : refuse('INVITATION_DATE_PAST', { date: past, today });
}

function mustNotBeInvited(personId: PersonId, invitations: readonly Invitation[], today: Today): Refusal | null {
  const open = openInvitationOf(personId, invitations, today);
  return open ? refuse('ALREADY_INVITED', { personId, from: open.from, until: open.until }) : null;
}

/** `isInvited`: whether there is anything to end. */
export const endingMustHold = ({ personId, reason }: Ending, isInvited: boolean): Refusal | null =>
  isInvited ? mustGiveReason(reason) : refuse('NOT_INVITED', { personId });

/** The invitations after that person's open one, the last that they had, was ended. */
export function withEnded(
  invitations: readonly Invitation[],
  personId: PersonId,
  ended: NonNullable<Invitation['ended']>,
): Invitation[] {
  const last = invitations.findLast((one) => one.personId === personId);
  return invitations.map((one) => (one === last ? { ...one, ended } : one));
}
