import { MAX_QUOTE_CHARACTERS } from '@acuerda/document';
import type { Audience } from '@acuerda/workflow/vocabulary';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { AcuerdoCommandInput } from '../acuerdos/acuerdo.inputs';
import { QuoteText, LongText, UuidScalar } from '../platform/graphql/scalars';
import { AudienceEnum } from './thread.models';

@InputType({ description: `Words of one part, at most ${MAX_QUOTE_CHARACTERS} UTF-16 units.` })
export class MarkedWordsInput {
  @Field(() => Int, { nullable: true, description: 'The revision that they were marked on; none: the draft.' })
  revision?: number | null;
  @Field(() => UuidScalar) partId!: string;
  @Field(() => Int) start!: number;
  @Field(() => Int) end!: number;
  @Field(() => QuoteText) exact!: string;
  @Field(() => QuoteText, { nullable: true }) prefix?: string | null;
  @Field(() => QuoteText, { nullable: true }) suffix?: string | null;
}

@InputType({ isAbstract: true })
abstract class ThreadCommandInput extends AcuerdoCommandInput {
  @Field(() => UuidScalar) threadId!: string;
}

@InputType()
export class OpenThreadInput extends ThreadCommandInput {
  @Field(() => UuidScalar) commentId!: string;
  @Field(() => AudienceEnum) audience!: Audience;
  @Field(() => MarkedWordsInput, { nullable: true, description: 'None: about the whole act.' })
  marked?: MarkedWordsInput | null;
  @Field(() => LongText) words!: string;
  @Field(() => [UuidScalar], { defaultValue: [] }) mentions!: string[];
}

@InputType()
export class ReplyInput extends ThreadCommandInput {
  @Field(() => UuidScalar) commentId!: string;
  @Field(() => LongText) words!: string;
  @Field(() => [UuidScalar], { defaultValue: [] }) mentions!: string[];
}

@InputType()
export class EditCommentInput extends ReplyInput {}

@InputType()
export class WithdrawCommentInput extends ThreadCommandInput {
  @Field(() => UuidScalar) commentId!: string;
}

@InputType()
export class ResolveThreadInput extends ThreadCommandInput {}

@InputType()
export class ReopenThreadInput extends ThreadCommandInput {}

@ArgsType()
export class ThreadFilterArgs {
  @Field(() => UuidScalar, { nullable: true, description: 'Whose words are now in that part.' }) partId?: string;
  @Field(() => UuidScalar, { nullable: true, description: 'In which that person said something.' }) personId?: string;
  @Field(() => Boolean, { nullable: true }) resolved?: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Only those with something unread.' }) unread!: boolean;
  @Field(() => Int, { defaultValue: 100 }) first!: number;
  @Field(() => ID, { nullable: true, description: 'Those that were opened after this one.' }) after?: string;
}

@InputType({ description: 'The last comment of a thread that the viewer has seen.' })
export class SeenCommentInput {
  @Field(() => UuidScalar) threadId!: string;
  @Field(() => UuidScalar) commentId!: string;
}
