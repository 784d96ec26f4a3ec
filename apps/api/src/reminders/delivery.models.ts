import { RECIPIENT_ROLES, type RecipientRole } from '@acuerda/notifications';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { enumOf } from '../platform/graphql/enum';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars';
import { ReminderReasonEnum, type ReminderReason } from './reminder.models';

export const DELIVERY_STATES = [
  'waiting',
  'attempted',
  'accepted',
  'refused',
  'bounced',
  'cancelled',
  'superseded',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const DELIVERY_FILTERS = ['all', 'problems', 'cancelled'] as const;
export type DeliveryFilter = (typeof DELIVERY_FILTERS)[number];

export const DeliveryStateEnum = enumOf('DeliveryState', DELIVERY_STATES);
export const DeliveryFilterEnum = enumOf('DeliveryFilter', DELIVERY_FILTERS);
export const RecipientRoleEnum = enumOf('RecipientRole', RECIPIENT_ROLES);

@ObjectType({
  description:
    'One mail of a reminder to one person or institution; or what was cancelled before anybody was written to.',
})
export class Delivery {
  bodyId!: string;
  @Field(() => ID) id!: string;
  @Field(() => InstantScalar, { description: 'When that became so, by the legal clock.' }) at!: Instant;
  @Field(() => Int) daysBefore!: number;
  @Field(() => LocalDateScalar, { description: 'The last day that it speaks of.' }) endsOn!: LocalDate;
  @Field(() => [String], {
    description: "What ends then: terms by their names, appointments by their seats'; an empty one is the secretariat.",
  })
  names!: string[];
  @Field(() => String, { nullable: true, description: 'The name; null where nobody was written to.' })
  recipient!: string | null;
  @Field(() => [RecipientRoleEnum], { description: 'Why the recipient hears of it.' }) as!: RecipientRole[];
  @Field(() => String, { nullable: true, description: 'The seat that the recipient holds, if it is one.' })
  office!: string | null;
  @Field(() => ID, { nullable: true, description: "The person's account; null for an institution." })
  accountId!: string | null;
  @Field(() => String, { nullable: true, description: 'The address; null for all but secretariat and administrator.' })
  address!: string | null;
  @Field(() => DeliveryStateEnum) state!: DeliveryState;
  @Field(() => ReminderReasonEnum, { nullable: true, description: 'Why it was cancelled or superseded.' })
  reason!: ReminderReason | null;
  @Field(() => String, { nullable: true, description: "The mail server's last words, or the report's that came back." })
  detail!: string | null;
  @Field(() => Int) attempts!: number;
  @Field(() => Int, { nullable: true, description: 'Milliseconds that the mail server took to accept it.' })
  tookMs!: number | null;
  @Field({ description: 'Whether the viewer may have it sent again.' }) canRetry!: boolean;
}

@ObjectType()
export class Deliveries {
  @Field(() => [Delivery], { description: 'Newest first.' }) items!: Delivery[];
  @Field(() => Int) total!: number;
  @Field(() => Int, { description: 'Refused or bounced.' }) problems!: number;
  @Field(() => Int, { description: 'Cancelled or superseded.' }) cancelled!: number;
  @Field(() => String, { nullable: true, description: 'To ask for what follows; null at the end.' })
  after!: string | null;
}

export const DeliveryResult = createUnionType({
  name: 'DeliveryResult',
  types: () => [Delivery, ActionRefused] as const,
});
