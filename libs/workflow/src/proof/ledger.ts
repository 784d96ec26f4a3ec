import type { AcuerdoEvent } from '../acuerdo/events';
import type { Capacity, Instant, ObjectionId, ObjectionStatus, PersonId, SeatId, VoteChoice } from '../vocabulary';

interface Deed {
  personId: PersonId;
  capacity: Capacity;
  at: Instant;
}

/** What the events of one acuerdo say, written down as they come: no state of the code under proof is read. */
export interface Ledger {
  submitted: {
    number: number;
    hash: string;
    termId: string;
    electorate: SeatId[];
    deadlineAt: Instant;
    at: Instant;
  } | null;
  votes: Record<SeatId, Deed & { choice: VoteChoice }>;
  missed: boolean;
  extended: boolean;
  /** When the vote on the revision was closed, and how. */
  closed: { adopted: boolean; at: Instant } | null;
  signed: Record<SeatId, Deed>;
  objections: Record<ObjectionId, Deed & { seatId: SeatId; status: ObjectionStatus; maintainedOn: number | null }>;
  passed: boolean;
  ended: boolean;
}

const ON_A_REVISION = { votes: {}, missed: false, extended: false, closed: null, signed: {}, passed: false };

export const EMPTY: Ledger = { submitted: null, ...ON_A_REVISION, objections: {}, ended: false };

export function note(ledger: Ledger, event: AcuerdoEvent): Ledger {
  switch (event.type) {
    case 'revision_submitted': {
      const { number, hash, bodyTermId: termId, electorate } = event.revision;
      const submitted = { number, hash, termId, electorate, deadlineAt: event.deadlineAt, at: event.at };
      return { ...ledger, ...ON_A_REVISION, submitted };
    }
    case 'vote_cast': {
      const { personId, capacity, at, choice } = event;
      return { ...ledger, votes: { ...ledger.votes, [event.seatId]: { personId, capacity, at, choice } } };
    }
    case 'quorum_missed':
      return { ...ledger, missed: true };
    case 'vote_extended': {
      const submitted = ledger.submitted && { ...ledger.submitted, deadlineAt: event.deadlineAt };
      return { ...ledger, submitted, extended: true, missed: false };
    }
    case 'vote_closed':
      return { ...ledger, closed: { adopted: event.outcome === 'adopted', at: event.at } };
    case 'signed_off': {
      const { personId, capacity, at } = event;
      return { ...ledger, signed: { ...ledger.signed, [event.seatId]: { personId, capacity, at } } };
    }
    case 'objection_raised': {
      const { objectionId, seatId, personId, capacity, at } = event;
      const { [seatId]: _takenBack, ...signed } = ledger.signed;
      const raised = { seatId, personId, capacity, at, status: 'open' as const, maintainedOn: null };
      return { ...ledger, signed, objections: { ...ledger.objections, [objectionId]: raised } };
    }
    case 'objection_answered':
      return settled(ledger, event.objectionId, event.answer === 'accept' ? 'accepted' : 'declined', event.at);
    case 'objection_withdrawn':
      return settled(ledger, event.objectionId, 'withdrawn', event.at);
    case 'objection_maintained':
      return settled(ledger, event.objectionId, 'maintained', event.at, event.revision);
    case 'signoff_waived':
    case 'signoff_passed':
      return { ...ledger, passed: true };
    case 'acuerdo_returned':
      return { ...ledger, submitted: null, ...ON_A_REVISION };
    case 'acuerdo_published':
    case 'acuerdo_withdrawn':
    case 'acuerdo_rejected':
      return { ...ledger, ended: true };
    default:
      return ledger;
  }
}

function settled(ledger: Ledger, id: ObjectionId, status: ObjectionStatus, at: Instant, on?: number): Ledger {
  const objection = ledger.objections[id];
  if (!objection) return ledger;
  const { maintainedOn } = objection;
  const changed = { ...objection, status, at, maintainedOn: on ?? maintainedOn };
  return { ...ledger, objections: { ...ledger.objections, [id]: changed } };
}

/** Neither accepted nor withdrawn. */
export const standingObjections = ({ objections }: Ledger) =>
  Object.entries(objections)
    .map(([id, objection]) => ({ id, ...objection }))
    .filter(({ status }) => status === 'open' || status === 'declined' || status === 'maintained');
