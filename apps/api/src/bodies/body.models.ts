import {
  CAPACITIES,
  SECTORS,
  TERM_KINDS,
  type Capacity,
  type Instant,
  type LocalDate,
  type Sector,
  type TermKind,
} from '@acuerda/workflow/vocabulary';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { enumOf } from '../platform/graphql/enum';
import { FactsScalar, InstantScalar, LocalDateScalar } from '../platform/graphql/scalars';
import type { BodyNow } from './bodies';
import type { Entry } from './bodies.policy';
import { Invitation } from './invitation.models';

export const STANDINGS_IN_TIME = ['not_started', 'in_force', 'ended'] as const;
export type StandingInTime = (typeof STANDINGS_IN_TIME)[number];

export const CapacityEnum = enumOf('Capacity', CAPACITIES);
export const SectorEnum = enumOf('Sector', SECTORS);
export const TermKindEnum = enumOf('TermKind', TERM_KINDS);
export const TermStandingEnum = enumOf('TermStanding', STANDINGS_IN_TIME);
export const AppointmentStandingEnum = enumOf('AppointmentStanding', STANDINGS_IN_TIME);
export const AppointmentEndKindEnum = enumOf('AppointmentEndKind', ['on', 'with_body', 'not_stated']);

@ObjectType()
export class ActFile {
  @Field({ description: 'SHA-256 of its bytes, in hexadecimal.' }) hash!: string;
  @Field({ description: 'Under which it came first.' }) name!: string;
  @Field() mediaType!: string;
  @Field(() => Int, { description: 'Bytes.' }) size!: number;
  @Field({ description: 'Where it is downloaded from.' }) path!: string;
}

@ObjectType()
export class ActReference {
  bodyId!: string;
  fileHash!: string | null;
  @Field() title!: string;
  @Field(() => LocalDateScalar) date!: LocalDate;
  @Field(() => String, { nullable: true }) reference!: string | null;
}

@ObjectType()
export class TermDates {
  @Field(() => LocalDateScalar) startsOn!: LocalDate;
  @Field(() => LocalDateScalar) endsOn!: LocalDate;
  @Field(() => InstantScalar) since!: Instant;
  @Field(() => ActReference, { nullable: true }) act!: ActReference | null;
  @Field(() => ID, { nullable: true }) acuerdoId!: string | null;
  @Field(() => String, { nullable: true }) folio!: string | null;
}

@ObjectType({
  description: 'Local days, both included, on which nothing was in force between one validity and the next.',
})
export class Gap {
  @Field(() => LocalDateScalar) from!: LocalDate;
  @Field(() => LocalDateScalar) to!: LocalDate;
}

@ObjectType()
export class Term {
  @Field(() => ID) id!: string;
  @Field(() => TermKindEnum) kind!: TermKind;
  @Field() name!: string;
  @Field(() => LocalDateScalar) startsOn!: LocalDate;
  @Field(() => LocalDateScalar) endsOn!: LocalDate;
  @Field(() => InstantScalar, { description: 'The instant at which the last local day is over.' }) endsAt!: Instant;
  @Field(() => TermStandingEnum) standing!: StandingInTime;
  @Field(() => Int, { description: 'Local days from today to the last day; 0 on the last day, negative afterwards.' })
  daysLeft!: number;
  @Field(() => [TermDates]) history!: TermDates[];
  @Field(() => [Gap], { description: 'Those that renewals left, oldest first.' }) gaps!: Gap[];
}

@ObjectType()
export class AppointmentEnd {
  @Field(() => AppointmentEndKindEnum) kind!: 'on' | 'with_body' | 'not_stated';
  @Field(() => LocalDateScalar, { nullable: true }) date!: LocalDate | null;
}

@ObjectType()
export class Prolongation {
  @Field(() => AppointmentEnd) ends!: AppointmentEnd;
  @Field(() => ActReference) act!: ActReference;
  @Field(() => InstantScalar) recordedAt!: Instant;
}

@ObjectType()
export class Ending {
  @Field(() => LocalDateScalar, { description: 'Its last local day.' }) on!: LocalDate;
  @Field(() => ActReference) act!: ActReference;
  @Field(() => InstantScalar) recordedAt!: Instant;
}

@ObjectType()
export class Appointment {
  personId!: string;
  @Field(() => ID) id!: string;
  @Field(() => CapacityEnum) capacity!: Capacity;
  @Field(() => LocalDateScalar) startsOn!: LocalDate;
  @Field(() => AppointmentEnd, { description: 'As it stands today: after prolongations, or an act that ended it.' })
  ends!: AppointmentEnd;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Last local day on which it holds as things stand (with the body: the body's last day); null when no act states it.",
  })
  lastDay!: LocalDate | null;
  @Field(() => AppointmentStandingEnum) standing!: StandingInTime;
  @Field(() => ActReference) act!: ActReference;
  @Field(() => InstantScalar) recordedAt!: Instant;
  @Field(() => [Prolongation]) prolongations!: Prolongation[];
  @Field(() => Ending, { nullable: true, description: 'By the act that ended it before its time.' })
  ended!: Ending | null;
}

@ObjectType()
export class Seat {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => SectorEnum) sector!: Sector;
  @Field() voting!: boolean;
  @Field(() => Int) order!: number;
  @Field(() => [Appointment]) appointments!: Appointment[];
  @Field({ description: 'Nobody holds it now.' }) vacant!: boolean;
}

@ObjectType()
export class Citation {
  @Field() supplied!: boolean;
  @Field(() => String, { nullable: true }) text!: string | null;
}

@ObjectType({ description: 'One rule: its key, its value as data, and where it is written.' })
export class Rule {
  @Field() key!: string;
  @Field(() => FactsScalar, { nullable: true }) value!: unknown;
  @Field(() => Citation) citation!: Citation;
}

@ObjectType()
export class RuleSet {
  @Field(() => Int) version!: number;
  @Field(() => InstantScalar) adoptedAt!: Instant;
  @Field(() => [Rule]) rules!: Rule[];
  @Field(() => [String], { description: 'Keys of the rules that differ from the version before; none in the first.' })
  changed!: string[];
}

@ObjectType()
export class Holiday {
  @Field(() => LocalDateScalar) date!: LocalDate;
  @Field() name!: string;
}

@ObjectType({ description: "The body's own days of rest, beside weekends and the federal ones." })
export class Calendar {
  @Field(() => Int) version!: number;
  @Field(() => InstantScalar) adoptedAt!: Instant;
  @Field(() => [Holiday]) holidays!: Holiday[];
  @Field(() => Citation) citation!: Citation;
}

@ObjectType()
export class AvailableBodyAction {
  @Field({ description: 'On the body; or `create`, to begin an acuerdo in it.' }) action!: string;
  @Field(() => String, { nullable: true, description: 'For an appointment: to a seat, or to the secretariat.' })
  post!: 'seat' | 'secretariat' | null;
  @Field(() => ActionRefused, { nullable: true }) refusal!: ActionRefused | null;
}

@ObjectType()
export class BodySummary {
  @Field(() => ID) id!: string;
  @Field() slug!: string;
  @Field() name!: string;
}

@ObjectType()
export class Body extends BodySummary {
  at!: BodyNow;
  /** A guest finds its name, days and terms, their own invitation, and nothing else that is the body's. */
  entry!: Entry;
  @Field({ description: 'The viewer is here by an invitation to review alone.' }) guest!: boolean;
  @Field() timeZone!: string;
  @Field() folioPrefix!: string;
  @Field(() => InstantScalar) legalNow!: Instant;
  @Field(() => LocalDateScalar, { description: 'The local day of legalNow.' }) today!: LocalDate;
  @Field(() => [Term]) terms!: Term[];
  @Field(() => [Gap], { description: 'Those before reinstallations of the body, oldest first.' }) gaps!: Gap[];
  @Field(() => [Seat]) seats!: Seat[];
  @Field(() => [Appointment], { description: 'Appointments to the technical secretariat, oldest first.' })
  secretariat!: Appointment[];
  @Field(() => RuleSet, { nullable: true }) ruleSet!: RuleSet | null;
  @Field(() => [RuleSet]) ruleSets!: RuleSet[];
  @Field(() => Calendar, { nullable: true, description: 'The last one adopted; null: it has none of its own.' })
  calendar!: Calendar | null;
  @Field(() => [Calendar], { description: 'Every one that was adopted, the oldest first.' }) calendars!: Calendar[];
  @Field(() => [AvailableBodyAction]) availableActions!: AvailableBodyAction[];
  @Field(() => [Invitation], { description: 'To everything that it submits, the first given first.' })
  invitations!: Invitation[];
}

@ObjectType()
export class JournalEvent {
  personId!: string | null;
  @Field(() => ID) id!: string;
  @Field() type!: string;
  @Field(() => ID, { nullable: true }) acuerdoId!: string | null;
  @Field(() => String, { nullable: true }) acuerdoTitle!: string | null;
  @Field(() => InstantScalar) at!: Instant;
  @Field(() => FactsScalar) facts!: unknown;
}

export const BodyResult = createUnionType({ name: 'BodyResult', types: () => [Body, ActionRefused] as const });
