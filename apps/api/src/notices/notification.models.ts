import {
  INVITED_ROLES,
  NOTICE_KINDS,
  NOTICE_REASONS,
  OVERDUE_MATTERS,
  RETURN_OUTCOMES,
  VOTE_OCCASIONS,
  type InvitedRole,
  type NoticeKind,
  type NoticeReason,
  type OverdueMatter,
  type ReturnOutcome,
  type VoteOccasion,
} from '@acuerda/notifications';
import type { AcuerdoKind, Instant, LocalDate, ObjectionStatus, ReturnCause } from '@acuerda/workflow/vocabulary';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AcuerdoKindEnum, ReturnCauseEnum } from '../acuerdos/acuerdo.models';
import { ObjectionStatusEnum } from '../acuerdos/decision.models';
import { BodySummary } from '../bodies/body.models';
import { enumOf } from '../platform/graphql/enum';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars';

export const NoticeKindEnum = enumOf('NoticeKind', NOTICE_KINDS);
export const NoticeReasonEnum = enumOf('NoticeReason', NOTICE_REASONS);
export const VoteOccasionEnum = enumOf('VoteOccasion', VOTE_OCCASIONS);
export const ReturnOutcomeEnum = enumOf('ReturnOutcome', RETURN_OUTCOMES);
export const InvitedAsEnum = enumOf('InvitedAs', INVITED_ROLES);
export const OverdueMatterEnum = enumOf('OverdueMatter', OVERDUE_MATTERS);
const DeliveryFailureEnum = enumOf('DeliveryFailure', ['refused', 'bounced']);

@ObjectType({ description: 'An acuerdo or a seat as it was called when the person was told of it.' })
export class Named {
  @Field(() => ID) id!: string;
  @Field() name!: string;
}

@ObjectType({ description: 'A part as a reader finds it: `considerando`, `1.3`.' })
export class NoticedPart {
  @Field() kind!: string;
  @Field() number!: string;
}

@ObjectType()
export class WaitedSeat extends Named {
  @Field({ description: 'Nobody holds it: an act has to fill it first.' }) vacant!: boolean;
}

@ObjectType({ description: 'One thing that the secretariat is to chase.' })
export class OverdueItem {
  @Field(() => OverdueMatterEnum) matter!: OverdueMatter;
  @Field(() => LocalDateScalar, { description: 'The local day on which it became overdue.' }) since!: LocalDate;
  @Field(() => Named, { nullable: true }) acuerdo!: Named | null;
  @Field(() => [WaitedSeat], { description: 'Those that are waited for, or vacant.' }) seats!: WaitedSeat[];
  @Field(() => String, { nullable: true, description: 'Whom mail did not reach.' }) address!: string | null;
  @Field(() => Int, { nullable: true, description: 'How many mails did not arrive there.' }) count!: number | null;
}

@ObjectType({ description: 'What a sentence about a notification needs; which of them are there depends on its kind.' })
export class NoticeFacts {
  @Field(() => Int, { nullable: true }) revision!: number | null;
  @Field(() => Named, { nullable: true, description: 'The seat that is waited for, objects, or was given.' })
  seat!: Named | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last local day on which the answer is taken.' })
  deadline!: LocalDate | null;
  @Field(() => VoteOccasionEnum, { nullable: true }) occasion!: VoteOccasion | null;
  @Field(() => ID, { nullable: true }) objectionId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The thread in which the viewer was mentioned.' })
  threadId!: string | null;
  @Field(() => NoticedPart, { nullable: true, description: 'The part that is objected to.' }) part!: NoticedPart | null;
  @Field(() => String, { nullable: true, description: 'The words that are objected to.' }) quote!: string | null;
  @Field(() => ObjectionStatusEnum, { nullable: true, description: 'How the objection stood then.' })
  status!: ObjectionStatus | null;
  @Field(() => String, {
    nullable: true,
    description: 'Given by a person: of an objection, an answer, a return, a longer vote; or by a mail server.',
  })
  reason!: string | null;
  @Field(() => ReturnOutcomeEnum, { nullable: true }) outcome!: ReturnOutcome | null;
  @Field(() => ReturnCauseEnum, { nullable: true }) cause!: ReturnCause | null;
  @Field(() => String, { nullable: true }) folio!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Local day of publication.' }) date!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true }) inForceFrom!: LocalDate | null;
  @Field(() => AcuerdoKindEnum, { nullable: true }) acuerdoKind!: AcuerdoKind | null;
  @Field(() => String, { nullable: true, description: 'The permanent page of a published act.' })
  publicPath!: string | null;
  @Field(() => InvitedAsEnum, {
    nullable: true,
    description: 'Titular or alternate of the secretariat without a seat.',
  })
  as!: InvitedRole | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last local day of an invitation.' })
  until!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First local day of an appointment or an invitation.' })
  startsOn!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last local day of what ends.' })
  endsOn!: LocalDate | null;
  @Field(() => [String], { nullable: true, description: 'What ends on that day.' }) names!: string[] | null;
  @Field(() => [OverdueItem], { nullable: true }) items!: OverdueItem[] | null;
  @Field(() => String, { nullable: true, description: 'Whom a mail did not reach.' }) address!: string | null;
  @Field(() => String, { nullable: true, description: 'Of the mail that was not delivered.' }) subject!: string | null;
  @Field(() => String, { nullable: true, description: 'Who a mail was for.' }) name!: string | null;
  @Field(() => DeliveryFailureEnum, { nullable: true }) failure!: 'refused' | 'bounced' | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Local days from today to `deadline` or `endsOn`; 0 on the last day, negative afterwards.',
  })
  daysLeft!: number | null;
}

@ObjectType({ description: 'Something that the viewer was told.' })
export class Notification {
  /** Who did it. */
  personId!: string | null;
  @Field(() => ID) id!: string;
  @Field(() => NoticeKindEnum) kind!: NoticeKind;
  @Field(() => InstantScalar) at!: Instant;
  @Field(() => InstantScalar, { nullable: true }) readAt!: Instant | null;
  @Field(() => BodySummary) body!: BodySummary;
  @Field(() => Named, { nullable: true }) acuerdo!: Named | null;
  @Field(() => [NoticeReasonEnum], { description: 'Why the viewer was told.' }) because!: NoticeReason[];
  @Field(() => NoticeFacts) facts!: NoticeFacts;
  @Field({ description: 'Where in the application to go from it, `/app/` and all.' }) path!: string;
}

@ObjectType()
export class NotificationPage {
  @Field(() => [Notification], { description: 'Newest first.' }) items!: Notification[];
  @Field(() => Int, { description: 'Of all, not of this page.' }) unread!: number;
  @Field(() => ID, { nullable: true, description: 'What `after` says to go on; null on the last page.' })
  next!: string | null;
}

@ObjectType()
export class NotificationsRead {
  @Field(() => [Notification], { description: 'Those that were marked, newest first, at most a hundred.' })
  items!: Notification[];
  @Field(() => Int, { description: 'What is still unread.' }) unread!: number;
}
