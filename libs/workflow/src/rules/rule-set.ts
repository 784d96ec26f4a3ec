import type { Instant, ReminderAudience, SeatId, Sector } from '../vocabulary';

/** Where a rule is written. `not_supplied`: the law's text was not at hand when the set was adopted. */
export type Citation = { kind: 'not_supplied' } | { kind: 'text'; text: string };

export interface Rule<T> {
  value: T;
  citation: Citation;
}

export interface Fraction {
  numerator: number;
  denominator: number;
}

/** Seats that must have voted, out of the electorate: more than a fraction, at least a fraction, or all of them. */
export type QuorumRule =
  { kind: 'more_than'; fraction: Fraction } | { kind: 'at_least'; fraction: Fraction } | { kind: 'all' };

/** Approvals needed: more than the rejections, more than half of the electorate, or a fraction of the votes or of the electorate. */
export type MajorityRule =
  | { kind: 'simple' }
  | { kind: 'absolute' }
  | { kind: 'at_least'; fraction: Fraction }
  | { kind: 'at_least_of_electorate'; fraction: Fraction };

/** The rules that decisions read. The set in force at submission governs that revision to its end. */
export interface DecidingRules {
  quorum: Rule<QuorumRule>;
  /** Sectors of which at least one seat must have voted besides. */
  quorumSectors: Rule<Sector[]>;
  majority: Rule<MajorityRule>;
  /** Whether abstentions belong to the votes of which a majority is taken. They always count for quorum. */
  abstentions: Rule<'quorum_only' | 'quorum_and_majority'>;
  /** The seat whose vote decides a tie; null: a tie is not adopted. */
  castingSeat: Rule<SeatId | null>;
  /** Days, after the day of submission, until the end of which votes are taken when the submission names no deadline. */
  voteDays: Rule<number>;
  /** Minutes between the last vote needed and the close, in which votes may still change. */
  secondThoughtsMinutes: Rule<number>;
  /** Where a revision that was not adopted goes. */
  notAdopted: Rule<'rejected' | 'draft'>;
  /** How many of the voting civil society seats must give their answer. */
  signoff: Rule<'all' | 'any' | 'majority'>;
  /** Days, after the day on which the sign-off opened, during which objections are waited for even if the sign-off is complete. 0: no wait. */
  objectionWindowDays: Rule<number>;
  /** Days of the objector's silence after a declined objection, and what that silence counts as. */
  objectionSilence: Rule<{ days: number; countsAs: 'withdrawn' | 'maintained' }>;
  maintainedObjection: Rule<'blocks' | 'published_beside'>;
  /** The days in which the windows above are counted: all of the calendar, or those on which the body works. */
  dayCount: Rule<'natural' | 'business'>;
  /** Whether an erratum needs civil society's sign-off after the vote. */
  erratumSignoff: Rule<'required' | 'not_required'>;
}

/** An office that is written to without holding a post of the body: the one that designates its members, say. */
export interface Institution {
  name: string;
  email: string;
}

/** Who else hears of a term that is about to end while nothing has been begun to extend it. */
export interface Escalation {
  /** From this offset on: at so many days before the last day, and at every smaller offset. */
  daysBefore: number;
  to: Institution[];
}

/** The rules by which people are warned that something ends. No decision reads them: those in force now govern. */
export interface ReminderRules {
  /** Days before the last day on which a reminder falls due, the farthest first; 0: the last day itself. */
  reminderOffsets: Rule<number[]>;
  /** The days in which the offsets are counted, back from the last day. */
  reminderDays: Rule<'natural' | 'business'>;
  /** The hour in the body's zone, `HH:MM`. */
  reminderTime: Rule<string>;
  /** Who hears that a term ends. The holder of an appointment always hears that it does. */
  reminderAudience: Rule<ReminderAudience[]>;
  /** Null: nobody beside the audience. */
  reminderEscalation: Rule<Escalation | null>;
}

/** The rules of a body. */
export interface Rules extends DecidingRules, ReminderRules {}

export interface RuleSet {
  /** 1, 2, 3 … per body. */
  version: number;
  adoptedAt: Instant;
  rules: Rules;
}
