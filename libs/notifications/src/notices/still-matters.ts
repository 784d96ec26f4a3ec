import { isInvitationOver, signoffProgress, voteProgress, type AcuerdoState, type BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import type { Notice } from './notice';

interface Present {
  acuerdo: AcuerdoState | null;
  body: BodyState;
  now: Instant;
}

/**
 * Whether a mail about it would still be news: nobody is asked for a vote that was given meanwhile, or told of an
 * objection that has gone. The notice itself stands either way.
 */
export function stillMatters(notice: Notice, { acuerdo, body, now }: Present): boolean {
  if (notice.kind === 'invited') return isStillInvited(notice, { acuerdo, body, now });
  if (!acuerdo) return true;
  switch (notice.kind) {
    case 'vote_awaited':
      return (
        acuerdo.status === 'member_review' &&
        acuerdo.revision.number === notice.facts.revision &&
        isAwaited(voteProgress(acuerdo, body, now).awaited, notice.facts.seat)
      );
    case 'signoff_awaited':
      return (
        acuerdo.status === 'civil_society_signoff' &&
        acuerdo.revision.number === notice.facts.revision &&
        isAwaited(signoffProgress(acuerdo, body, now).awaited, notice.facts.seat)
      );
    case 'objection_raised':
    case 'objection_answered':
      return acuerdo.objections.some(
        ({ id, status }) => id === notice.facts.objectionId && status === notice.facts.status,
      );
    case 'returned':
      return notice.facts.outcome !== 'draft' || acuerdo.revisions.at(-1)?.number === notice.facts.revision;
    case 'published':
    case 'overdue':
    case 'delivery_failed':
    case 'mentioned':
    case 'term_ending':
      return true;
  }
}

const isAwaited = (awaited: readonly { seatId: string }[], seat: { id: string } | null): boolean =>
  !seat || awaited.some(({ seatId }) => seatId === seat.id);

type Invited = Extract<Notice, { kind: 'invited' }>;

function isStillInvited({ facts: { as }, personId }: Invited, { acuerdo, body, now }: Present): boolean {
  const today = { timeZone: body.timeZone, now };
  const isOpen = ({ invitations }: Pick<BodyState, 'invitations'>) =>
    invitations.some((one) => one.personId === personId && !isInvitationOver(one, today));
  if (!acuerdo) return as !== 'reviewer' || isOpen(body);
  if (acuerdo.status === 'withdrawn' || acuerdo.status === 'rejected' || acuerdo.status === 'published') return false;
  return as === 'drafter'
    ? acuerdo.drafters.includes(personId)
    : acuerdo.reviewers.includes(personId) || isOpen(acuerdo);
}
