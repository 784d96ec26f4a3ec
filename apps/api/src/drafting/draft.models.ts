import type { ActDocument, PartDiff as DocumentPartDiff } from '@acuerda/document';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { ActDocumentScalar, FactsScalar, InstantScalar, UuidScalar } from '../platform/graphql/scalars';
import { enumOf } from '../platform/graphql/enum';

export const PartChangeEnum = enumOf('PartChange', ['equal', 'changed', 'added', 'removed', 'moved']);

@ObjectType()
export class TextRange {
  @Field(() => Int) from!: number;
  @Field(() => Int) to!: number;
}

@ObjectType()
export class Finding {
  @Field() code!: string;
  @Field() severity!: string;
  @Field(() => ID, { nullable: true }) partId!: string | null;
  @Field(() => TextRange, { nullable: true }) range!: TextRange | null;
  @Field(() => FactsScalar) facts!: unknown;
}

@ObjectType()
export class DraftSource {
  @Field() name!: string;
  @Field() hash!: string;
}

@ObjectType({ description: 'One part of a published text as it reads, and as it has to read.' })
export class Replacement {
  @Field(() => ID) partId!: string;
  @Field() kind!: string;
  @Field() number!: string;
  @Field() before!: string;
  @Field() after!: string;
}

@ObjectType({ description: 'What an erratum changes of the standing text of its act.' })
export class Correction {
  @Field(() => [Replacement]) replacements!: Replacement[];
  @Field({ description: 'It would move a date or change what the act does: no erratum may.' }) changesEffects!: boolean;
  @Field({ description: 'It would add, remove or move parts: no erratum may.' }) changesStructure!: boolean;
}

@ObjectType()
export class Draft {
  savedById!: string | null;
  writerId!: string | null;
  @Field(() => ID) acuerdoId!: string;
  @Field(() => ActDocumentScalar) document!: ActDocument;
  @Field(() => Int) version!: number;
  @Field({ description: 'SHA-256 of the canonical text: what a submission names.' }) hash!: string;
  @Field(() => InstantScalar) savedAt!: Instant;
  @Field(() => [Finding]) findings!: Finding[];
  @Field(() => DraftSource, { nullable: true }) source!: DraftSource | null;
  @Field({ description: 'Whether the viewer is among the drafters.' }) mayWrite!: boolean;
}

@ObjectType()
export class Revision {
  personId!: string;
  @Field(() => Int) number!: number;
  @Field() hash!: string;
  @Field(() => InstantScalar) submittedAt!: Instant;
  @Field(() => ActDocumentScalar) document!: ActDocument;
}

@ObjectType()
export class RedlineSegment {
  @Field() op!: string;
  @Field() text!: string;
}

@ObjectType()
export class PartDiff {
  @Field(() => ID) partId!: string;
  @Field() kind!: string;
  @Field() number!: string;
  @Field(() => PartChangeEnum) change!: DocumentPartDiff['change'];
  @Field() moved!: boolean;
  @Field(() => [RedlineSegment]) segments!: RedlineSegment[];
  @Field(() => FactsScalar, { description: 'Effects that were added, removed or changed.' }) effects!: unknown;
}

@ObjectType()
export class Redline {
  @Field(() => Int) before!: number;
  @Field(() => Int) after!: number;
  @Field(() => [PartDiff]) parts!: PartDiff[];
}

@InputType()
export class SaveDraftInput {
  @Field(() => UuidScalar) bodyId!: string;
  @Field(() => UuidScalar) acuerdoId!: string;
  @Field(() => Int, { description: "The one that the writer's text was made from." }) version!: number;
  @Field(() => ActDocumentScalar) document!: ActDocument;
}

export const DraftResult = createUnionType({
  name: 'DraftResult',
  types: () => [Draft, ActionRefused] as const,
  resolveType: (value: object) => ('document' in value ? Draft : ActionRefused),
});
