import {
  CLOSING_CAUSES,
  OBJECTION_STATUSES,
  STANDINGS,
  VOTE_CHOICES,
  VOTE_OUTCOMES,
  type Capacity,
  type ClosingCause,
  type Instant,
  type LocalDate,
  type ObjectionStatus,
  type Sector,
  type Standing,
  type VoteChoice,
  type VoteOutcome,
} from '@acuerda/workflow/vocabulary';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActReference, CapacityEnum, Rule, Seat, SectorEnum } from '../bodies/body.models';
import { enumOf } from '../platform/graphql/enum';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars';

export const VoteChoiceEnum = enumOf('VoteChoice', VOTE_CHOICES);
export const VoteOutcomeEnum = enumOf('VoteOutcome', VOTE_OUTCOMES);
export const ClosingCauseEnum = enumOf('ClosingCause', CLOSING_CAUSES);
export const StandingEnum = enumOf('Standing', STANDINGS);
export const ObjectionStatusEnum = enumOf('ObjectionStatus', OBJECTION_STATUSES);

@ObjectType({
  description:
    'A record that came later says that the appointment had ended before. What was done stands, and is marked so.',
})
export class Question {
  @Field(() => LocalDateScalar, { description: 'The last day of the appointment, as recorded since.' })
  endedOn!: LocalDate;
  @Field(() => ActReference) act!: ActReference;
  @Field(() => InstantScalar) recordedAt!: Instant;
}

/** A seat's act on a revision, done by somebody. */
@ObjectType({ isAbstract: true })
export abstract class SeatActModel {
  personId!: string;
  @Field(() => ID) seatId!: string;
  @Field(() => Int) revision!: number;
  @Field(() => CapacityEnum) capacity!: Capacity;
  @Field(() => InstantScalar) at!: Instant;
  @Field(() => StandingEnum) standing!: Standing;
  @Field(() => Question, { nullable: true }) question!: Question | null;
}

@ObjectType()
export class Vote extends SeatActModel {
  @Field(() => VoteChoiceEnum) choice!: VoteChoice;
}

@ObjectType()
export class SignOff extends SeatActModel {}

@ObjectType()
export class Tally {
  @Field(() => Int) approve!: number;
  @Field(() => Int) reject!: number;
  @Field(() => Int) abstain!: number;
}

@ObjectType()
export class Quorum {
  @Field(() => Int, { description: 'Seats that must have voted.' }) needed!: number;
  @Field(() => Int, { description: 'Seats that have voted.' }) present!: number;
  @Field(() => Int, { description: 'Seats that may vote.' }) electorate!: number;
  @Field(() => [SectorEnum], { description: 'Sectors of which a seat must vote and none has.' })
  missingSectors!: Sector[];
  @Field({ description: 'By seats and by sectors.' }) holds!: boolean;
  @Field(() => Rule) rule!: Rule;
  @Field(() => Rule) majority!: Rule;
}

@ObjectType({ description: 'The one time that a vote was given longer.' })
export class VoteExtension {
  personId!: string | null;
  @Field(() => LocalDateScalar) from!: LocalDate;
  @Field(() => LocalDateScalar) to!: LocalDate;
  @Field() reason!: string;
  @Field(() => InstantScalar) at!: Instant;
}

@ObjectType({ description: 'The vote on the last revision.' })
export class VoteRound {
  @Field(() => Int) revision!: number;
  @Field() open!: boolean;
  @Field(() => InstantScalar, { nullable: true }) openedAt!: Instant | null;
  @Field(() => LocalDateScalar, { nullable: true }) deadline!: LocalDate | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When its last local day is over.' })
  deadlineAt!: Instant | null;
  @Field() extended!: boolean;
  @Field(() => VoteExtension, { nullable: true }) extension!: VoteExtension | null;
  @Field(() => InstantScalar, { nullable: true, description: 'The deadline passed without quorum; it stays open.' })
  quorumMissedAt!: Instant | null;
  @Field(() => [Seat]) electorate!: Seat[];
  @Field(() => Seat, { nullable: true, description: 'The seat whose vote decides a tie.' })
  castingSeat!: Seat | null;
  @Field(() => [Rule], { description: 'Those that govern the vote on this revision.' }) rules!: Rule[];
  @Field(() => [Vote], { description: 'Those on the last revision, and those on older ones that no longer count.' })
  votes!: Vote[];
  @Field(() => Quorum) quorum!: Quorum;
  @Field(() => Tally) tally!: Tally;
  @Field(() => VoteOutcomeEnum, { nullable: true }) outcome!: VoteOutcome | null;
  @Field(() => ClosingCauseEnum, { nullable: true }) cause!: ClosingCause | null;
  @Field(() => InstantScalar, { nullable: true }) closedAt!: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the system will take the next step by itself.' })
  nextStepAt!: Instant | null;
}

@ObjectType({ description: 'The sign-off of the last revision by civil society.' })
export class SignoffRound {
  @Field(() => Int) revision!: number;
  @Field() open!: boolean;
  @Field(() => [Seat]) seats!: Seat[];
  @Field(() => [SignOff]) signoffs!: SignOff[];
  @Field({ description: 'False where the rules ask for none, of an erratum.' }) required!: boolean;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when objections are waited for, if it is open.' })
  objectionsUntil!: Instant | null;
  @Field(() => Rule) rule!: Rule;
  @Field(() => [Rule], { description: 'Those that govern the sign-off of this revision.' }) rules!: Rule[];
  @Field(() => InstantScalar, { nullable: true }) nextStepAt!: Instant | null;
}

@ObjectType()
export class ObjectionAnswer {
  personId!: string | null;
  @Field() accepted!: boolean;
  @Field(() => String, { nullable: true }) reasons!: string | null;
  @Field(() => InstantScalar) at!: Instant;
}

@ObjectType()
export class Objection {
  personId!: string;
  @Field(() => ID) id!: string;
  @Field(() => Seat) seat!: Seat;
  @Field(() => ID) partId!: string;
  @Field(() => String, { nullable: true }) quote!: string | null;
  @Field() reasons!: string;
  @Field(() => Int) raisedOn!: number;
  @Field(() => InstantScalar) at!: Instant;
  @Field(() => ObjectionStatusEnum) status!: ObjectionStatus;
  @Field(() => [ObjectionAnswer]) answers!: ObjectionAnswer[];
  @Field(() => String, { nullable: true }) maintainedBecause!: string | null;
  @Field(() => InstantScalar, {
    nullable: true,
    description: "When its seat's silence counts, by rule, as its last word; null while it is not the seat's turn.",
  })
  silenceCountsAt!: Instant | null;
  @Field(() => Question, { nullable: true }) question!: Question | null;
}

@ObjectType({ description: 'What a seat said after its vote was closed.' })
export class Statement {
  personId!: string;
  @Field(() => ID) seatId!: string;
  @Field(() => Int) revision!: number;
  @Field(() => InstantScalar) at!: Instant;
  @Field() text!: string;
  @Field(() => Question, { nullable: true }) question!: Question | null;
}

@ObjectType({ description: 'A seat through which the viewer may act now, and the act that says so.' })
export class ViewerSeat {
  @Field(() => Seat) seat!: Seat;
  @Field(() => CapacityEnum) capacity!: Capacity;
  @Field(() => ActReference) act!: ActReference;
}
