import type { Authority } from '../authority/actor';
import type { AdoptedRuleSet } from '../rules/older-rule-sets';
import type { AppointmentId, BodyId, Instant, LocalDate, PersonId, TermId, TermKind } from '../vocabulary';
import type { Act, Appointment, AppointmentEnd, Calendar, Seat } from './state';

interface BodyFact {
  bodyId: BodyId;
  at: Instant;
  by: Authority;
}

export type BodyRegistered = BodyFact & {
  type: 'body_registered';
  slug: string;
  name: string;
  timeZone: string;
  folioPrefix: string;
};

export type TermRegistered = BodyFact & {
  type: 'term_registered';
  termId: TermId;
  kind: TermKind;
  name: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  act: Act;
};

export type SeatAdded = BodyFact & { type: 'seat_added'; seat: Seat };

export type AppointmentRecorded = BodyFact & {
  type: 'appointment_recorded';
  appointment: Omit<Appointment, 'recordedAt' | 'prolongations' | 'ended'>;
};

export type AppointmentProlonged = BodyFact & {
  type: 'appointment_prolonged';
  appointmentId: AppointmentId;
  ends: AppointmentEnd;
  act: Act;
};

export type AppointmentEnded = BodyFact & {
  type: 'appointment_ended';
  appointmentId: AppointmentId;
  on: LocalDate;
  act: Act;
};

export type BodyReviewerInvited = BodyFact & {
  type: 'body_reviewer_invited';
  personId: PersonId;
  from: LocalDate;
  until: LocalDate;
};

export type BodyInvitationEnded = BodyFact & { type: 'body_invitation_ended'; personId: PersonId; reason: string };

export type RuleSetAdopted = BodyFact & { type: 'rule_set_adopted'; ruleSet: AdoptedRuleSet };

export type CalendarAdopted = BodyFact & { type: 'calendar_adopted'; calendar: Calendar };

export type BodyEvent =
  | BodyRegistered
  | TermRegistered
  | SeatAdded
  | AppointmentRecorded
  | AppointmentProlonged
  | AppointmentEnded
  | BodyReviewerInvited
  | BodyInvitationEnded
  | RuleSetAdopted
  | CalendarAdopted;
