import type {
  AcuerdoId,
  AcuerdoKind,
  Instant,
  LocalDate,
  ObjectionId,
  ObjectionStatus,
  PersonId,
  ReturnCause,
  SeatId,
} from '@acuerda/workflow/vocabulary';
import type { InvitedAs, NoticeReason, OverdueMatter, ReturnOutcome, VoteOccasion } from './kinds';

/** A part as a reader finds it: `considerando`, `1.3`. */
export interface NoticedPart {
  kind: string;
  number: string;
}

export interface NoticedSeat {
  id: SeatId;
  name: string;
}

/** One thing that somebody has to be reminded of. */
export interface OverdueItem {
  matter: OverdueMatter;
  /** The day on which it became overdue. */
  since: LocalDate;
  acuerdo: { id: AcuerdoId; title: string } | null;
  /** The seat that is waited for, or vacant. */
  seat: NoticedSeat | null;
  /** Whom a mail did not reach, and how many did not. */
  address: string | null;
  count: number | null;
}

/** What is told, and the facts that a sentence about it needs. Plain JSON. */
export type NoticeMatter =
  | {
      kind: 'vote_awaited';
      facts: {
        revision: number;
        /** Null for those who are told although their own vote is not waited for. */
        seat: NoticedSeat | null;
        deadline: LocalDate;
        occasion: VoteOccasion;
        /** Why the vote was given longer. */
        reason: string | null;
      };
    }
  | {
      kind: 'signoff_awaited';
      facts: { revision: number; seat: NoticedSeat | null };
    }
  | {
      kind: 'objection_raised' | 'objection_answered';
      facts: {
        revision: number;
        objectionId: ObjectionId;
        seat: NoticedSeat | null;
        part: NoticedPart | null;
        quote: string | null;
        /** How the objection now stands. */
        status: ObjectionStatus;
        /** Of the objection, of the answer, or for maintaining it. */
        reason: string | null;
      };
    }
  | {
      kind: 'returned';
      facts: { revision: number | null; outcome: ReturnOutcome; cause: ReturnCause | null; reason: string | null };
    }
  | {
      kind: 'published';
      facts: { folio: string; date: LocalDate; inForceFrom: LocalDate; acuerdoKind: AcuerdoKind };
    }
  | {
      kind: 'invited';
      /** Without a seat the appointment is to the secretariat. */
      facts: { as: InvitedAs; seat: NoticedSeat | null; startsOn: LocalDate | null };
    }
  | { kind: 'overdue'; facts: { items: OverdueItem[] } }
  | { kind: 'delivery_failed'; facts: { address: string; subject: string; reason: string | null } }
  | { kind: 'term_ending'; facts: { endsOn: LocalDate; names: string[] } };

/** What one person is to be told. */
export type Notice = NoticeMatter & {
  personId: PersonId;
  /** What brought it about; the same person is told of it once: a position of the journal, say. */
  cause: string;
  /** By the legal clock. */
  at: Instant;
  acuerdo: { id: AcuerdoId; title: string } | null;
  because: NoticeReason[];
  /** Who did it; null where the rules or the calendar did. */
  by: PersonId | null;
  /** Whether a mail goes with it, if the person wants mail of this kind. */
  mail: boolean;
};
