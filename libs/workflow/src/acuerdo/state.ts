import type { Authority } from '../authority/actor';
import type { Invitation } from '../invitations/invitation';
import type {
  AcuerdoId,
  AcuerdoKind,
  AppointmentId,
  BodyId,
  Capacity,
  ClosingCause,
  Effect,
  EntryIntoForce,
  Instant,
  LocalDate,
  ObjectionId,
  ObjectionStatus,
  PartId,
  PersonId,
  Replacement,
  ReturnCause,
  SeatId,
  Standing,
  TermId,
  VoteChoice,
  VoteOutcome,
} from '../vocabulary';

/** What an erratum puts in place of what. */
export interface RevisionCorrection {
  /** Hash of the text that the replacements were read against. */
  standing: string;
  replacements: Replacement[];
}

/** Content frozen at submission, with what governs it to its end. */
export interface Revision {
  number: number;
  hash: string;
  submittedAt: Instant;
  submittedBy: Authority;
  effects: Effect[];
  partIds: PartId[];
  entryIntoForce: EntryIntoForce;
  /** Of an erratum alone. */
  correction: RevisionCorrection | null;
  /** The rules in force at submission. */
  ruleSetVersion: number;
  /** The body's calendar of holidays at submission; 0: it had none beside the federal days. */
  calendarVersion: number;
  /** The body's term in force at submission. Once it has ended, only a new revision goes on. */
  bodyTermId: TermId;
  /** Voting seats in force at submission: who may vote, and the denominator. */
  electorate: SeatId[];
  /** Voting seats of civil society at submission: who may sign off, and the denominator. */
  signoffSeats: SeatId[];
}

/** What a seat did, and by which appointment. */
export interface SeatDeed {
  revision: number;
  hash: string;
  seatId: SeatId;
  personId: PersonId;
  appointmentId: AppointmentId;
  capacity: Capacity;
  at: Instant;
}

/** A seat's decision on a revision. */
export type SeatAct = SeatDeed & { standing: Standing };

export type CastVote = SeatAct & { choice: VoteChoice };
export type GivenSignoff = SeatAct;

/** What a seat said once the vote was closed. */
export type Statement = SeatDeed & { text: string };

export interface Tally {
  approve: number;
  reject: number;
  abstain: number;
  /** Seats that could vote. */
  electorate: number;
  /** Seats that had to vote for quorum. */
  quorum: number;
  /** The seat that decided a tie. */
  castingSeat: SeatId | null;
}

/** The end of a vote. */
export interface Closure {
  revision: number;
  outcome: VoteOutcome;
  cause: ClosingCause;
  tally: Tally;
  /** When the vote was over. */
  closedAt: Instant;
  /** When that was recorded: later, if the system caught up. */
  at: Instant;
  by: Authority;
}

export interface ObjectionAnswer {
  kind: 'accept' | 'decline';
  reasons: string | null;
  at: Instant;
  by: Authority;
}

/** Civil society's reasoned block on one part. It stays in the record even if the part is deleted. */
export interface Objection {
  id: ObjectionId;
  seatId: SeatId;
  personId: PersonId;
  appointmentId: AppointmentId;
  capacity: Capacity;
  partId: PartId;
  quote: string | null;
  reasons: string;
  raisedOn: number;
  at: Instant;
  answers: ObjectionAnswer[];
  status: ObjectionStatus;
  statusSince: Instant;
  /** The revision on which the objector last maintained it. */
  maintainedOn: number | null;
  /** What the objector said on maintaining it. */
  maintainedBecause: string | null;
}

export interface ReturnToDraft {
  revision: number;
  cause: ReturnCause;
  reason: string | null;
  objectionId: ObjectionId | null;
  /** Parts that the return asks to be changed. */
  reopenedParts: PartId[];
  at: Instant;
  by: Authority;
}

export interface VoteExtension {
  revision: number;
  from: LocalDate;
  to: LocalDate;
  reason: string;
  at: Instant;
  by: Authority;
}

export interface Session {
  name: string;
  date: LocalDate;
}

export interface Signatory {
  personId: PersonId;
  office: string;
  order: number;
  seatId?: SeatId;
}

export interface Publication {
  revision: number;
  hash: string;
  folio: string;
  /** Local day of publication. */
  date: LocalDate;
  /** The first day on which the act has its effects. */
  inForceFrom: LocalDate;
  place: string;
  session: Session;
  signatories: Signatory[];
  effectsApplied: Effect[];
  at: Instant;
  by: Authority;
}

/** What every acuerdo carries through its whole life. */
export interface AcuerdoRecord {
  id: AcuerdoId;
  bodyId: BodyId;
  title: string;
  kind: AcuerdoKind;
  /** The published act that an erratum corrects or an amendment changes. */
  original: AcuerdoId | null;
  copiedFrom: AcuerdoId | null;
  createdAt: Instant;
  createdBy: Authority;
  drafters: PersonId[];
  /** Invited without a last day, as older records have it. */
  reviewers: PersonId[];
  /** In the order in which they were given. */
  invitations: Invitation[];
  revisions: Revision[];
  votes: CastVote[];
  extensions: VoteExtension[];
  closures: Closure[];
  statements: Statement[];
  signoffs: GivenSignoff[];
  objections: Objection[];
  returns: ReturnToDraft[];
}

/** A vote under way. */
export interface OpenVote {
  openedAt: Instant;
  /** Last local day on which votes are taken. */
  deadline: LocalDate;
  /** The instant at which that day is over. */
  deadlineAt: Instant;
  extended: boolean;
  /** The deadline passed without quorum; since then the vote stays open. */
  quorumMissedAt: Instant | null;
}

export type Draft = AcuerdoRecord & { status: 'draft' };
export type InMemberReview = AcuerdoRecord & { status: 'member_review'; revision: Revision; vote: OpenVote };
export type InSignoff = AcuerdoRecord & { status: 'civil_society_signoff'; revision: Revision; openedAt: Instant };
export type ReadyToPublish = AcuerdoRecord & { status: 'ready_to_publish'; revision: Revision; passedAt: Instant };
export type Published = AcuerdoRecord & { status: 'published'; revision: Revision; publication: Publication };
export type Withdrawn = AcuerdoRecord & {
  status: 'withdrawn';
  withdrawal: { reason: string; at: Instant; by: Authority };
};
export type Rejected = AcuerdoRecord & { status: 'rejected'; revision: Revision; rejectedAt: Instant };

/** A submitted acuerdo that is still being decided. */
export type UnderDecision = InMemberReview | InSignoff | ReadyToPublish;

export type AcuerdoState = Draft | UnderDecision | Published | Withdrawn | Rejected;
