import type { Invitation } from '../invitations/invitation';
import type { Citation, RuleSet } from '../rules/rule-set';
import type { Holiday } from '../time/business-days';
import type {
  AcuerdoId,
  AppointmentId,
  BodyId,
  Capacity,
  Instant,
  LocalDate,
  PersonId,
  Sector,
  SeatId,
  TermId,
  TermKind,
} from '../vocabulary';

/** The document that appoints, prolongs, ends or installs. */
export interface Act {
  title: string;
  date: LocalDate;
  reference?: string;
  fileHash?: string;
}

export interface TermDates {
  startsOn: LocalDate;
  endsOn: LocalDate;
  since: Instant;
  by: { kind: 'registration'; act: Act } | { kind: 'acuerdo'; acuerdoId: AcuerdoId; folio: string };
}

/** A dated validity of the body or of an exercise, over at the end of its last local day. */
export interface Term {
  id: TermId;
  kind: TermKind;
  name: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  /** Every pair of dates that it has had, oldest first; the last is the standing one. */
  history: TermDates[];
}

export interface Seat {
  id: SeatId;
  name: string;
  sector: Sector;
  voting: boolean;
  order: number;
}

export type Post = { kind: 'seat'; seatId: SeatId } | { kind: 'secretariat' };

/** `with_body` follows the body's term wherever it moves; `not_stated` lasts until an act ends it. */
export type AppointmentEnd = { kind: 'on'; date: LocalDate } | { kind: 'with_body' } | { kind: 'not_stated' };

export interface Prolongation {
  ends: AppointmentEnd;
  act: Act;
  recordedAt: Instant;
}

/** Who holds a seat or the secretariat, from when, by which act. */
export interface Appointment {
  id: AppointmentId;
  post: Post;
  personId: PersonId;
  capacity: Capacity;
  startsOn: LocalDate;
  ends: AppointmentEnd;
  act: Act;
  recordedAt: Instant;
  prolongations: Prolongation[];
  /** An act that ended it: `on` is its last day. */
  ended: { on: LocalDate; act: Act; recordedAt: Instant } | null;
}

/** The days on which the body doesn't work, as declared by the state or the administration. Federal ones need no declaring. */
export interface Calendar {
  /** 1, 2, 3 … per body. */
  version: number;
  adoptedAt: Instant;
  holidays: Holiday[];
  citation: Citation;
}

/** The collegiate body: its roster, terms and rules. Plain JSON, the fold of its events. */
export interface BodyState {
  id: BodyId;
  slug: string;
  name: string;
  timeZone: string;
  folioPrefix: string;
  terms: Term[];
  seats: Seat[];
  appointments: Appointment[];
  /** To comment on everything that it submits, in the order in which they were given. */
  invitations: Invitation[];
  ruleSets: RuleSet[];
  calendars: Calendar[];
  /** The last folio number given, by local year of publication. */
  folioCounters: Record<string, number>;
  registeredAt: Instant;
}
