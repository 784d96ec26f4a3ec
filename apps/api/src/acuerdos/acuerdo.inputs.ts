import type { ActDocument } from '@acuerda/document';
import type { AcuerdoKind, LocalDate, VoteChoice } from '@acuerda/workflow/vocabulary';
import { Field, InputType, Int } from '@nestjs/graphql';
import { BodyCommandInput } from '../bodies/body.inputs';
import { EndBodyInvitationInput, InviteBodyReviewerInput } from '../bodies/invitation.inputs';
import {
  ActDocumentScalar,
  Base64Scalar,
  LocalDateScalar,
  LongText,
  ShortText,
  UuidScalar,
} from '../platform/graphql/scalars';
import { AcuerdoKindEnum } from './acuerdo.models';
import { VoteChoiceEnum } from './decision.models';

@InputType({ isAbstract: true })
export abstract class AcuerdoCommandInput extends BodyCommandInput {
  @Field(() => UuidScalar) acuerdoId!: string;
}

@InputType({ description: 'The text that the person had before them when they decided.' })
export class SeenText {
  @Field(() => Int) revision!: number;
  @Field() hash!: string;
}

@InputType({ isAbstract: true })
abstract class DecisionInput extends AcuerdoCommandInput {
  @Field(() => SeenText) seen!: SeenText;
}

@InputType({ description: 'The file that the draft was read from, kept as it came.' })
export class DraftSourceInput {
  @Field(() => ShortText) name!: string;
  @Field(() => Base64Scalar) base64!: string;
}

@InputType({ description: 'Running terms of the body, and the last day that they are to have.' })
export class ExtensionInput {
  @Field(() => [UuidScalar]) termIds!: string[];
  @Field(() => LocalDateScalar) to!: LocalDate;
}

@InputType()
export class CreateAcuerdoInput extends AcuerdoCommandInput {
  @Field(() => ShortText) title!: string;
  @Field(() => ActDocumentScalar, {
    nullable: true,
    description: 'Without it every section begins with an empty part.',
  })
  document?: ActDocument;
  @Field(() => UuidScalar, { nullable: true }) copiedFrom?: string;
  @Field(() => AcuerdoKindEnum, { defaultValue: 'acuerdo' }) kind!: AcuerdoKind;
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'The published act that an erratum corrects or an amendment changes.',
  })
  original?: string;
  @Field(() => ExtensionInput, {
    nullable: true,
    description: 'The draft begins as an extension: antecedentes from the record, the resolutivo with its effects.',
  })
  extension?: ExtensionInput;
  @Field(() => DraftSourceInput, { nullable: true }) source?: DraftSourceInput;
}

@InputType()
export class SubmitInput extends AcuerdoCommandInput {
  @Field({ description: "The draft's hash that the person saw." }) hash!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last local day of the vote; otherwise as the rules say.',
  })
  deadline?: LocalDate;
}

@InputType()
export class NamePeopleInput extends AcuerdoCommandInput {
  @Field(() => [UuidScalar]) personIds!: string[];
}

@InputType()
export class InviteReviewerInput extends InviteBodyReviewerInput {
  @Field(() => UuidScalar) acuerdoId!: string;
}

@InputType()
export class EndInvitationInput extends EndBodyInvitationInput {
  @Field(() => UuidScalar) acuerdoId!: string;
}

@InputType()
export class VoteInput extends DecisionInput {
  @Field(() => UuidScalar) seatId!: string;
  @Field(() => VoteChoiceEnum) choice!: VoteChoice;
}

@InputType()
export class CloseVoteInput extends DecisionInput {}

@InputType()
export class ExtendVoteInput extends DecisionInput {
  @Field(() => LocalDateScalar) deadline!: LocalDate;
  @Field(() => LongText) reason!: string;
}

@InputType()
export class SignOffInput extends DecisionInput {
  @Field(() => UuidScalar) seatId!: string;
}

@InputType()
export class ObjectInput extends DecisionInput {
  @Field(() => UuidScalar) objectionId!: string;
  @Field(() => UuidScalar) seatId!: string;
  @Field(() => UuidScalar) partId!: string;
  @Field(() => LongText, { nullable: true }) quote?: string;
  @Field(() => LongText) reasons!: string;
}

@InputType()
export class AnswerObjectionInput extends DecisionInput {
  @Field(() => UuidScalar) objectionId!: string;
  @Field() accept!: boolean;
  @Field(() => LongText, { nullable: true, description: 'Declining asks for reasons.' }) reasons?: string;
}

@InputType()
export class WithdrawObjectionInput extends DecisionInput {
  @Field(() => UuidScalar) objectionId!: string;
}

@InputType()
export class MaintainObjectionInput extends DecisionInput {
  @Field(() => UuidScalar) objectionId!: string;
  @Field(() => LongText, { nullable: true }) reasons?: string;
}

@InputType()
export class RecordStatementInput extends DecisionInput {
  @Field(() => UuidScalar) seatId!: string;
  @Field(() => LongText) text!: string;
}

@InputType()
export class ReturnInput extends DecisionInput {
  @Field(() => LongText) reason!: string;
}

@InputType()
export class WithdrawInput extends AcuerdoCommandInput {
  @Field(() => LongText) reason!: string;
}

@InputType()
export class SignatoryInput {
  @Field(() => UuidScalar) personId!: string;
  @Field(() => ShortText) office!: string;
  @Field(() => Int) order!: number;
  @Field(() => UuidScalar, { nullable: true }) seatId?: string;
}

@InputType()
export class PublishInput extends DecisionInput {
  @Field(() => ShortText) place!: string;
  @Field(() => ShortText) sessionName!: string;
  @Field(() => LocalDateScalar) sessionDate!: LocalDate;
  @Field(() => [SignatoryInput]) signatories!: SignatoryInput[];
}
