import { hasInvitationBegun, isInvitationOver, type Invitation as DomainInvitation } from '@acuerda/workflow';
import type { BodyNow } from './bodies';
import type { Invitation } from './invitation.models';

type By = DomainInvitation['by'];

const personIn = (by: By): string | null => (by.kind === 'system' ? null : by.personId);

/** Domain to GraphQL, for the invitations to an acuerdo or to the body. */
export const presentInvitationsTo = (
  { id, invitations }: { id: string; invitations: readonly DomainInvitation[] },
  { body: { timeZone }, now }: BodyNow,
): Invitation[] =>
  invitations.map((invitation, place) => {
    const { personId, from, until, invitedAt, by, ended } = invitation;
    const today = { timeZone, now };
    return {
      id: `${id}:${place}`,
      personId,
      from,
      until,
      invitedAt,
      invitedById: personIn(by),
      standing: isInvitationOver(invitation, today)
        ? 'ended'
        : hasInvitationBegun(invitation, today)
          ? 'in_force'
          : 'not_started',
      ended: ended && { at: ended.at, reason: ended.reason, personId: personIn(ended.by) },
    };
  });

/** As older records have it: a name on a list, until it is taken off. */
export const invitationWithoutDays = (scopeId: string, personId: string): Invitation => ({
  id: `${scopeId}:${personId}`,
  personId,
  from: null,
  until: null,
  invitedAt: null,
  invitedById: null,
  standing: 'in_force',
  ended: null,
});
