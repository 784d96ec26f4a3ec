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
import type { InvitedRole, NoticeReason, OverdueMatter, ReturnOutcome, VoteOccasion } from './kinds';

/** A part as a reader finds it: `considerando`, `1.3`. */
export interface NoticedPart {
  kind: string;
  number: string;
}

export interface NoticedSeat {
  id: SeatId;
  name: string;
}

/** One thing that does not move by itself, and whom it waits for. */
export interface ChaseItem {
  matter: OverdueMatter;
  /** The local day on which it became overdue. */
  since: LocalDate;
  acuerdo: { id: AcuerdoId; title: string } | null;
  /** Those that are waited for, or vacant. */
  seats: (NoticedSeat & { vacant: boolean })[];
  /** Whom mail did not reach. */
  address: string | null;
  /** How many mails did not. */
  count: number | null;
}

export interface ToldObjection {
  revision: number;
  objectionId: ObjectionId;
  seat: NoticedSeat | null;
  part: NoticedPart | null;
  quote: string | null;
  /** How the objection now stands. */
  status: ObjectionStatus;
  /** Of the objection, of the answer, or for maintaining it. */
  reason: string | null;
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
  | { kind: 'objection_raised'; facts: ToldObjection }
  | { kind: 'objection_answered'; facts: ToldObjection }
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
      facts: {
        as: InvitedRole;
        /** Without a seat the appointment is to the secretariat. */
        seat: NoticedSeat | null;
        startsOn: LocalDate | null;
        /** The last day of an invitation to review. */
        until?: LocalDate;
      };
    }
  | { kind: 'overdue'; facts: { items: ChaseItem[] } }
  | {
      kind: 'delivery_failed';
      facts: {
        /** Whose mail it was. */
        name: string;
        address: string;
        /** Of the mail that did not arrive. */
        subject: string;
        /** `refused`: the mail server did not take it. `bounced`: a report came back later. */
        failure: 'refused' | 'bounced';
        /** What the other server said. */
        reason: string;
      };
    }
  | {
      kind: 'mentioned';
      /** Not what was said: that stands in one place, where it can be taken back. */
      facts: { threadId: string; commentId: string };
    }
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
