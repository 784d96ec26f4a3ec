import type { Inviting } from '../invitations/decide';
import type { Citation, Rules } from '../rules/rule-set';
import type { Holiday } from '../time/business-days';
import type { AppointmentId, BodyId, LocalDate, PersonId, SeatId, TermId, TermKind } from '../vocabulary';
import type { Act, Appointment, AppointmentEnd, Post, Seat } from './state';

export type RegisterBody = {
  type: 'register_body';
  bodyId: BodyId;
  slug: string;
  name: string;
  timeZone: string;
  folioPrefix: string;
};

export type RegisterTerm = {
  type: 'register_term';
  termId: TermId;
  kind: TermKind;
  name: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  act: Act;
};

export type AddSeat = { type: 'add_seat'; seatId: SeatId } & Omit<Seat, 'id'>;

export type RecordAppointment = {
  type: 'record_appointment';
  appointmentId: AppointmentId;
  post: Post;
  personId: PersonId;
  capacity: Appointment['capacity'];
  startsOn: LocalDate;
  ends: AppointmentEnd;
  act: Act;
};

export type ProlongAppointment = {
  type: 'prolong_appointment';
  appointmentId: AppointmentId;
  ends: AppointmentEnd;
  act: Act;
};

export type EndAppointment = {
  type: 'end_appointment';
  appointmentId: AppointmentId;
  /** Its last day. */
  on: LocalDate;
  act: Act;
};

/** For everything that the body submits. Without a first day, from today; the last one is included. */
export type InviteBodyReviewer = { type: 'invite_body_reviewer' } & Inviting;

export type EndBodyInvitation = { type: 'end_body_invitation'; personId: PersonId; reason: string };

/** `onto`: the version that the proposal was made from. */
export type AdoptRuleSet = { type: 'adopt_rule_set'; onto: number; rules: Rules };

/** The whole calendar, in place of the one before it. `onto`: the version that it was made from, 0 where there was none. */
export type AdoptCalendar = { type: 'adopt_calendar'; onto: number; holidays: Holiday[]; citation: Citation };

export type BodyCommand =
  | RegisterBody
  | RegisterTerm
  | AddSeat
  | RecordAppointment
  | ProlongAppointment
  | EndAppointment
  | InviteBodyReviewer
  | EndBodyInvitation
  | AdoptRuleSet
  | AdoptCalendar;
