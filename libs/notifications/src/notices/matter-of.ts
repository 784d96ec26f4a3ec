import type { SeatId } from '@acuerda/workflow/vocabulary';
import type { Hearer } from './hearers';
import type { NoticeMatter } from './notice';
import type { Scene } from './scene';

/** What a hearer is told of an event; null where there is nothing to tell. */
export function matterOf(scene: Scene, { seatId }: Hearer): NoticeMatter | null {
  const { event, revision } = scene;
  switch (event.type) {
    case 'revision_submitted':
      return voteAwaited(scene, seatId, event.deadline, 'submitted', null);
    case 'vote_extended':
      return voteAwaited(scene, seatId, event.to, 'extended', event.reason);
    case 'quorum_missed':
      return voteAwaited(scene, seatId, event.deadline, 'quorum_missed', null);
    case 'vote_closed':
      return { kind: 'signoff_awaited', facts: { revision: event.revision, seat: seat(scene, seatId) } };
    case 'objection_raised':
      return objection(scene, 'objection_raised', 'open', event.reasons);
    case 'objection_maintained':
      return objection(scene, 'objection_raised', 'maintained', event.reasons);
    case 'objection_answered':
      return objection(scene, 'objection_answered', event.answer === 'accept' ? 'accepted' : 'declined', event.reasons);
    case 'objection_withdrawn':
      return objection(scene, 'objection_answered', 'withdrawn', null);
    case 'acuerdo_returned':
      return {
        kind: 'returned',
        facts: { revision: event.revision, outcome: 'draft', cause: event.cause, reason: event.reason },
      };
    case 'acuerdo_rejected':
      return {
        kind: 'returned',
        facts: { revision: event.revision, outcome: 'rejected', cause: 'not_adopted', reason: null },
      };
    case 'acuerdo_withdrawn':
      return {
        kind: 'returned',
        facts: { revision: revision?.number ?? null, outcome: 'withdrawn', cause: null, reason: event.reason },
      };
    case 'acuerdo_published': {
      const { folio, date, inForceFrom } = event.publication;
      return { kind: 'published', facts: { folio, date, inForceFrom, acuerdoKind: scene.acuerdo?.kind ?? 'acuerdo' } };
    }
    case 'drafters_named':
      return { kind: 'invited', facts: { as: 'drafter', seat: null, startsOn: null } };
    case 'reviewers_invited':
      return { kind: 'invited', facts: { as: 'reviewer', seat: null, startsOn: null } };
    case 'reviewer_invited':
    case 'body_reviewer_invited': {
      const { from: startsOn, until } = event;
      return { kind: 'invited', facts: { as: 'reviewer', seat: null, startsOn, until } };
    }
    case 'appointment_recorded': {
      const { capacity, post, startsOn } = event.appointment;
      const to = post.kind === 'seat' ? seat(scene, post.seatId) : null;
      return { kind: 'invited', facts: { as: capacity, seat: to, startsOn } };
    }
    case 'thread_opened':
    case 'comment_added':
    case 'comment_edited':
      return { kind: 'mentioned', facts: { threadId: event.threadId, commentId: event.commentId } };
    default:
      return null;
  }
}

function voteAwaited(
  scene: Scene,
  seatId: SeatId | null,
  deadline: string,
  occasion: 'submitted' | 'extended' | 'quorum_missed',
  reason: string | null,
): NoticeMatter {
  const revision = scene.revision?.number ?? 0;
  return { kind: 'vote_awaited', facts: { revision, seat: seat(scene, seatId), deadline, occasion, reason } };
}

function objection(
  scene: Scene,
  kind: 'objection_raised' | 'objection_answered',
  status: 'open' | 'maintained' | 'accepted' | 'declined' | 'withdrawn',
  reason: string | null,
): NoticeMatter | null {
  const { objection: about, revision } = scene;
  if (!about) return null;
  const { id, seatId, partId, quote, raisedOn } = about;
  return {
    kind,
    facts: {
      revision: revision?.number ?? raisedOn,
      objectionId: id,
      seat: seat(scene, seatId),
      part: scene.partOf(raisedOn, partId),
      quote,
      status,
      reason,
    },
  };
}

function seat({ body }: Scene, seatId: SeatId | null) {
  const found = body.seats.find(({ id }) => id === seatId);
  return found ? { id: found.id, name: found.name } : null;
}
