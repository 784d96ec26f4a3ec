import type { AcuerdoRecord } from '../acuerdo/state';
import type { BodyState } from '../body/state';
import type { Instant, PersonId } from '../vocabulary';
import { isInvitationInForce, type Invitation, type Today } from './invitation';

/** What says who was invited to an acuerdo. */
export type InvitedTo = Pick<AcuerdoRecord, 'reviewers' | 'invitations'>;

interface Where {
  body: Pick<BodyState, 'timeZone' | 'invitations'>;
  now: Instant;
}

const inForce = (invitations: readonly Invitation[], today: Today): PersonId[] =>
  invitations.filter((one) => isInvitationInForce(one, today)).map(({ personId }) => personId);

/** Who is invited to this acuerdo now, which opens its draft as well. Of old, people were invited without a last day. */
export const invitedToDraft = ({ reviewers, invitations }: InvitedTo, { body, now }: Where): PersonId[] => [
  ...new Set([...reviewers, ...inForce(invitations, { timeZone: body.timeZone, now })]),
];

/** Who is invited now to everything that the body has submitted. */
export const invitedToBody = ({ body, now }: Where): PersonId[] => [
  ...new Set(inForce(body.invitations, { timeZone: body.timeZone, now })),
];

/** Who is invited to comment on this acuerdo now, by an invitation to it or to the body. */
export const invitedTo = (acuerdo: InvitedTo, where: Where): PersonId[] => [
  ...new Set([...invitedToDraft(acuerdo, where), ...invitedToBody(where)]),
];
