import {
  ACUERDO_KINDS,
  ACUERDO_STATUSES,
  RETURN_CAUSES,
  type AcuerdoKind,
  type AcuerdoStatus,
  type Instant,
  type LocalDate,
  type ReturnCause,
} from '@acuerda/workflow/vocabulary';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Seat } from '../bodies/body.models';
import { Invitation } from '../bodies/invitation.models';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { enumOf } from '../platform/graphql/enum';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars';
import type { AcuerdoView } from './acuerdos';

export const AcuerdoKindEnum = enumOf('AcuerdoKind', ACUERDO_KINDS);
export const AcuerdoStatusEnum = enumOf('AcuerdoStatus', ACUERDO_STATUSES);
export const ReturnCauseEnum = enumOf('ReturnCause', RETURN_CAUSES);

@ObjectType({ description: 'Another acuerdo that this one is about, or that is about this one.' })
export class RelatedAcuerdo {
  @Field(() => ID) id!: string;
  @Field(() => AcuerdoKindEnum) kind!: AcuerdoKind;
  @Field() title!: string;
  @Field(() => AcuerdoStatusEnum) status!: AcuerdoStatus;
  @Field(() => String, { nullable: true }) folio!: string | null;
  @Field(() => String, { nullable: true, description: 'Where its permanent page is.' }) path!: string | null;
}

@ObjectType()
export class AcuerdoSummary {
  @Field(() => ID) id!: string;
  @Field(() => ID) bodyId!: string;
  @Field() title!: string;
  @Field(() => AcuerdoKindEnum) kind!: AcuerdoKind;
  @Field(() => AcuerdoStatusEnum) status!: AcuerdoStatus;
  @Field(() => String, { nullable: true }) folio!: string | null;
  @Field(() => RelatedAcuerdo, {
    nullable: true,
    description: 'The published act that an erratum corrects or an amendment changes.',
  })
  original!: RelatedAcuerdo | null;
  @Field(() => InstantScalar) createdAt!: Instant;
  @Field(() => InstantScalar) changedAt!: Instant;
  @Field(() => String, { nullable: true, description: 'The action that the viewer is waited for; null when nothing.' })
  awaitsYou!: string | null;
}

@ObjectType({ description: 'Of the viewer, for the state as it is, with the reason where it is not available.' })
export class AvailableAction {
  @Field() action!: string;
  @Field(() => ID, { nullable: true, description: "The seat that it would be taken for, where it is a seat's." })
  seatId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The objection that it would be taken on.' })
  objectionId!: string | null;
  @Field(() => ActionRefused, { nullable: true, description: 'Null: the viewer may.' })
  refusal!: ActionRefused | null;
}

@ObjectType({ description: 'Who is waited for: a seat, or the secretariat where seat is null.' })
export class Awaited {
  @Field({ description: 'The action that is waited for.' }) action!: string;
  @Field(() => Seat, { nullable: true }) seat!: Seat | null;
  @Field({ description: 'Nobody holds the seat: an act has to fill it first.' }) vacant!: boolean;
}

@ObjectType()
export class ReturnToDraft {
  personId!: string | null;
  @Field(() => Int) revision!: number;
  @Field(() => ReturnCauseEnum) cause!: ReturnCause;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => [ID]) reopenedParts!: string[];
  @Field(() => InstantScalar) at!: Instant;
}

@ObjectType()
export class Withdrawal {
  personId!: string | null;
  @Field() reason!: string;
  @Field(() => InstantScalar) at!: Instant;
}

@ObjectType()
export class Signatory {
  @Field() office!: string;
  @Field(() => Int) order!: number;
}

@ObjectType()
export class Publication {
  @Field() folio!: string;
  @Field(() => LocalDateScalar) date!: LocalDate;
  @Field(() => LocalDateScalar, { description: 'The first local day on which the act has its effects.' })
  inForceFrom!: LocalDate;
  @Field() place!: string;
  @Field() sessionName!: string;
  @Field(() => LocalDateScalar) sessionDate!: LocalDate;
  @Field(() => [Signatory]) signatories!: Signatory[];
  @Field({ description: 'Where the permanent page of the act is.' }) path!: string;
  @Field({ description: 'Where its publication record is.' }) jsonPath!: string;
}

@ObjectType({ description: 'An erratum or an amendment that the viewer could begin, with the reason where not.' })
export class Beginning {
  @Field(() => AcuerdoKindEnum) kind!: AcuerdoKind;
  @Field(() => ActionRefused, { nullable: true, description: 'Null: the viewer may.' })
  refusal!: ActionRefused | null;
}

@ObjectType({ description: 'What the rules will do by themselves if nobody acts before.' })
export class AutomaticStep {
  @Field(() => InstantScalar) at!: Instant;
  @Field(() => [String], { description: 'Types of the journal events that it would write.' }) events!: string[];
}

@ObjectType()
export class Acuerdo {
  view!: AcuerdoView;
  @Field(() => ID) id!: string;
  @Field(() => ID) bodyId!: string;
  @Field() title!: string;
  @Field(() => AcuerdoKindEnum) kind!: AcuerdoKind;
  @Field(() => AcuerdoStatusEnum) status!: AcuerdoStatus;
  @Field(() => InstantScalar) createdAt!: Instant;
  @Field(() => ID, { nullable: true }) copiedFrom!: string | null;
  @Field(() => [ReturnToDraft]) returns!: ReturnToDraft[];
  @Field(() => Withdrawal, { nullable: true }) withdrawal!: Withdrawal | null;
  @Field(() => Publication, { nullable: true }) publication!: Publication | null;
  @Field(() => [AvailableAction]) availableActions!: AvailableAction[];
  @Field(() => [Awaited], { description: 'Seats and offices that the acuerdo waits for.' }) awaited!: Awaited[];
  @Field(() => [Beginning], { description: 'Errata and amendments of this act; none while it is not published.' })
  beginnings!: Beginning[];
  @Field(() => AutomaticStep, { nullable: true, description: 'Null while only people can move it.' })
  nextStep!: AutomaticStep | null;
  @Field(() => [Invitation], { description: 'To this acuerdo, the first given first; a guest finds their own alone.' })
  invitations!: Invitation[];
}

export const AcuerdoResult = createUnionType({
  name: 'AcuerdoResult',
  types: () => [Acuerdo, ActionRefused] as const,
  resolveType: (value: object) => ('view' in value ? Acuerdo : ActionRefused),
});
