import { withEnded } from '../invitations/decide';
import type { AcuerdoCreated, AcuerdoEvent, InvitationEnded } from './events';
import { evolveSignoff } from './evolve-signoff';
import { evolveVote } from './evolve-vote';
import { inStatus, recordOf } from './record';
import { supersede } from './standing';
import type { AcuerdoState, Draft } from './state';

/** The acuerdo after the event. Trusts its events: they were decided once and are not judged again. */
export function evolve(state: AcuerdoState | null, event: AcuerdoEvent): AcuerdoState {
  if (event.type === 'acuerdo_created') return created(event);
  if (!state) throw new Error(`${event.type} before acuerdo_created`);
  switch (event.type) {
    case 'drafters_named':
      return { ...state, drafters: event.personIds };
    case 'reviewers_invited':
      return { ...state, reviewers: event.personIds };
    case 'reviewer_invited': {
      const { personId, from, until, at, by } = event;
      return {
        ...state,
        invitations: [...state.invitations, { personId, from, until, invitedAt: at, by, ended: null }],
      };
    }
    case 'invitation_ended':
      return afterInvitation(state, event);
    case 'revision_submitted': {
      const { revision, deadline, deadlineAt, at } = event;
      const vote = { openedAt: at, deadline, deadlineAt, extended: false, quorumMissedAt: null };
      return {
        ...recordOf(state),
        status: 'member_review',
        revisions: [...state.revisions, revision],
        revision,
        vote,
      };
    }
    case 'vote_cast':
    case 'quorum_missed':
    case 'vote_extended':
    case 'vote_closed':
    case 'acuerdo_rejected':
      return evolveVote(inStatus(state, 'member_review', event), event);
    case 'statement_recorded': {
      const { revision, hash, seatId, personId, appointmentId, capacity, text, at } = event;
      const statement = { revision, hash, seatId, personId, appointmentId, capacity, text, at };
      return { ...state, statements: [...state.statements, statement] };
    }
    case 'signed_off':
    case 'objection_raised':
    case 'objection_answered':
    case 'objection_withdrawn':
    case 'objection_maintained':
    case 'signoff_waived':
    case 'signoff_passed':
      return evolveSignoff(inStatus(state, 'civil_society_signoff', event), event);
    case 'acuerdo_returned': {
      const { revision, cause, reason, objectionId, reopenedParts, at, by } = event;
      const returned = { revision, cause, reason, objectionId, reopenedParts, at, by };
      return { ...supersede(recordOf(state), revision), status: 'draft', returns: [...state.returns, returned] };
    }
    case 'acuerdo_withdrawn':
      return {
        ...recordOf(state),
        status: 'withdrawn',
        withdrawal: { reason: event.reason, at: event.at, by: event.by },
      };
    case 'acuerdo_published': {
      const { revision } = inStatus(state, 'ready_to_publish', event);
      return { ...recordOf(state), status: 'published', revision, publication: event.publication };
    }
  }
}

function afterInvitation(state: AcuerdoState, { personId, reason, at, by }: InvitationEnded): AcuerdoState {
  const reviewers = state.reviewers.filter((one) => one !== personId);
  return { ...state, reviewers, invitations: withEnded(state.invitations, personId, { at, reason, by }) };
}

const created = ({
  acuerdoId,
  bodyId,
  title,
  kind,
  original,
  copiedFrom,
  drafters,
  at,
  by,
}: AcuerdoCreated): Draft => ({
  status: 'draft',
  id: acuerdoId,
  bodyId,
  title,
  kind,
  original,
  copiedFrom,
  createdAt: at,
  createdBy: by,
  drafters,
  reviewers: [],
  invitations: [],
  revisions: [],
  votes: [],
  extensions: [],
  closures: [],
  statements: [],
  signoffs: [],
  objections: [],
  returns: [],
});
