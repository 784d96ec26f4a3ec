import type { Authority } from '../authority/actor';
import type {
  AcuerdoId,
  AcuerdoKind,
  AppointmentId,
  BodyId,
  Capacity,
  ClosingCause,
  Instant,
  LocalDate,
  ObjectionId,
  PartId,
  PersonId,
  ReturnCause,
  SeatId,
  Sector,
  VoteChoice,
  VoteOutcome,
} from '../vocabulary';
import type { Publication, Revision, Tally } from './state';

interface AcuerdoFact {
  acuerdoId: AcuerdoId;
  bodyId: BodyId;
  at: Instant;
  by: Authority;
}

/** Something that was done to one revision. */
interface RevisionFact extends AcuerdoFact {
  revision: number;
  hash: string;
}

/** Something that a seat did, through one of its appointments. */
interface SeatFact extends RevisionFact {
  seatId: SeatId;
  personId: PersonId;
  appointmentId: AppointmentId;
  capacity: Capacity;
}

interface ObjectionFact extends RevisionFact {
  objectionId: ObjectionId;
}

export type AcuerdoCreated = AcuerdoFact & {
  type: 'acuerdo_created';
  title: string;
  kind: AcuerdoKind;
  original: AcuerdoId | null;
  copiedFrom: AcuerdoId | null;
  drafters: PersonId[];
};
export type DraftersNamed = AcuerdoFact & { type: 'drafters_named'; personIds: PersonId[] };
/** As people were invited before invitations had a last day: the list replaces the one before it. Nothing writes it any more. */
export type ReviewersInvited = AcuerdoFact & { type: 'reviewers_invited'; personIds: PersonId[] };
export type ReviewerInvited = AcuerdoFact & {
  type: 'reviewer_invited';
  personId: PersonId;
  from: LocalDate;
  until: LocalDate;
};
export type InvitationEnded = AcuerdoFact & { type: 'invitation_ended'; personId: PersonId; reason: string };

export type RevisionSubmitted = AcuerdoFact & {
  type: 'revision_submitted';
  revision: Revision;
  deadline: LocalDate;
  deadlineAt: Instant;
};

export type VoteWasCast = SeatFact & { type: 'vote_cast'; choice: VoteChoice };
export type QuorumMissed = RevisionFact & {
  type: 'quorum_missed';
  deadline: LocalDate;
  present: number;
  needed: number;
  missingSectors: Sector[];
};
export type VoteExtended = RevisionFact & {
  type: 'vote_extended';
  from: LocalDate;
  to: LocalDate;
  deadlineAt: Instant;
  reason: string;
};
export type VoteClosed = RevisionFact & {
  type: 'vote_closed';
  outcome: VoteOutcome;
  cause: ClosingCause;
  tally: Tally;
  closedAt: Instant;
};
export type AcuerdoRejected = RevisionFact & { type: 'acuerdo_rejected' };

export type StatementRecorded = SeatFact & { type: 'statement_recorded'; text: string };

export type SignedOff = SeatFact & { type: 'signed_off' };
export type ObjectionRaised = SeatFact & {
  type: 'objection_raised';
  objectionId: ObjectionId;
  partId: PartId;
  quote: string | null;
  reasons: string;
};
export type ObjectionAnswered = ObjectionFact & {
  type: 'objection_answered';
  answer: 'accept' | 'decline';
  reasons: string | null;
};
/** `bySilence`: the objector let the rule's days go by. */
export type ObjectionWithdrawn = ObjectionFact & { type: 'objection_withdrawn'; bySilence: boolean };
export type ObjectionMaintained = ObjectionFact & {
  type: 'objection_maintained';
  reasons: string | null;
  bySilence: boolean;
};
/** The rules ask for no sign-off of an acuerdo of this kind. */
export type SignoffWaived = RevisionFact & { type: 'signoff_waived' };
export type SignoffPassed = RevisionFact & { type: 'signoff_passed' };

export type AcuerdoReturned = RevisionFact & {
  type: 'acuerdo_returned';
  cause: ReturnCause;
  reason: string | null;
  objectionId: ObjectionId | null;
  reopenedParts: PartId[];
};
export type AcuerdoWithdrawn = AcuerdoFact & { type: 'acuerdo_withdrawn'; reason: string };
export type AcuerdoPublished = AcuerdoFact & { type: 'acuerdo_published'; publication: Publication };

export type AcuerdoEvent =
  | AcuerdoCreated
  | DraftersNamed
  | ReviewersInvited
  | ReviewerInvited
  | InvitationEnded
  | RevisionSubmitted
  | VoteWasCast
  | QuorumMissed
  | VoteExtended
  | VoteClosed
  | AcuerdoRejected
  | StatementRecorded
  | SignedOff
  | ObjectionRaised
  | ObjectionAnswered
  | ObjectionWithdrawn
  | ObjectionMaintained
  | SignoffWaived
  | SignoffPassed
  | AcuerdoReturned
  | AcuerdoWithdrawn
  | AcuerdoPublished;
