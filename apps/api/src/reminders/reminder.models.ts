import {
  CANCELLING_REASONS,
  ENDING_KINDS,
  REMINDER_STATES,
  SUPERSEDING_REASONS,
  type CancellingReason,
  type ReminderState,
  type SupersedingReason,
} from '@acuerda/notifications';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enum';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars';

/** Why a reminder was not sent. */
export type ReminderReason = CancellingReason | SupersedingReason;

export const EndingKindEnum = enumOf('EndingKind', ENDING_KINDS);
export const ReminderStateEnum = enumOf('ReminderState', REMINDER_STATES);
export const ReminderReasonEnum = enumOf('ReminderReason', [...CANCELLING_REASONS, ...SUPERSEDING_REASONS]);

@ObjectType({ description: 'What is planned to be said, and was said, so many days before something ends.' })
export class Reminder {
  personId!: string | null;
  @Field(() => ID) id!: string;
  @Field(() => EndingKindEnum, { description: 'What ends.' }) kind!: 'term' | 'appointment';
  @Field(() => ID, { description: 'Of the term or the appointment.' }) subjectId!: string;
  @Field(() => String, {
    nullable: true,
    description: "The term's name, or the seat's to which somebody is appointed; null: the secretariat's appointment.",
  })
  name!: string | null;
  @Field(() => LocalDateScalar, { description: 'The last day that it was planned against.' }) endsOn!: LocalDate;
  @Field(() => Int) daysBefore!: number;
  @Field(() => InstantScalar) dueAt!: Instant;
  @Field(() => ReminderStateEnum) state!: ReminderState;
  @Field(() => ReminderReasonEnum, { nullable: true, description: 'Why it was superseded or cancelled.' })
  reason!: ReminderReason | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it left the plan, by the legal clock.' })
  settledAt!: Instant | null;
  @Field(() => Int, { description: 'How many hear of it: as things stand now while it is planned, then as it was.' })
  people!: number;
  @Field(() => Int, { description: 'Mails that the mail server took.' }) accepted!: number;
  @Field(() => Int, { description: 'Mails that the mail server refused for good.' }) refused!: number;
  @Field(() => Int, { description: 'Mails that were taken and came back.' }) bounced!: number;
  @Field(() => Int, { description: 'Mails on their way.' }) waiting!: number;
}

@ObjectType()
export class NextReminder {
  @Field(() => InstantScalar) dueAt!: Instant;
  @Field(() => Int) daysBefore!: number;
  @Field(() => LocalDateScalar) endsOn!: LocalDate;
}
