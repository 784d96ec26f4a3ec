import { AUDIENCES, type Audience, type Instant } from '@acuerda/workflow/vocabulary';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../identity/person.model';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { enumOf } from '../platform/graphql/enum';
import { InstantScalar } from '../platform/graphql/scalars';

export const AudienceEnum = enumOf('Audience', AUDIENCES);

@ObjectType({ description: 'The words that a thread is about, as they were marked: it keeps them when they are gone.' })
export class ThreadAnchor {
  @Field(() => Int, { nullable: true, description: 'The revision that they were marked on; null: a draft.' })
  revision!: number | null;
  @Field(() => ID) partId!: string;
  @Field(() => Int) start!: number;
  @Field(() => Int) end!: number;
  @Field() exact!: string;
  @Field() prefix!: string;
  @Field() suffix!: string;
}

@ObjectType({ description: 'Where words are in the text that the viewer reads now.' })
export class ThreadPlace {
  @Field(() => ID) partId!: string;
  @Field(() => Int) start!: number;
  @Field(() => Int) end!: number;
  @Field({ description: 'They are no longer where they were marked.' }) moved!: boolean;
}

@ObjectType({ description: 'What a comment said before it was edited.' })
export class Wording {
  @Field(() => InstantScalar) at!: Instant;
  @Field(() => String, { nullable: true, description: 'Null: erased.' }) words!: string | null;
}

@ObjectType()
export class Comment {
  @Field(() => ID) id!: string;
  @Field(() => ID) threadId!: string;
  @Field(() => InstantScalar) at!: Instant;
  @Field(() => InstantScalar, { nullable: true }) editedAt!: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Taken back then: the trace stays, the words do not.' })
  withdrawnAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Null: taken back, or erased.' }) words!: string | null;
  @Field(() => [Wording], { complexity: 2, description: 'What it said before, the first first.' }) history!: Wording[];
  @Field(() => Person, { nullable: true }) person!: Person;
  @Field(() => [Person], { complexity: 2 }) mentions!: Person[];
  @Field() mayEdit!: boolean;
  @Field() mayWithdraw!: boolean;
}

@ObjectType()
export class ThreadSettlement {
  @Field(() => Person, { nullable: true }) person!: Person;
  @Field(() => InstantScalar) at!: Instant;
}

@ObjectType({ description: 'A discussion of some words of an acuerdo, or of all of it.' })
export class Thread {
  @Field(() => ID) id!: string;
  @Field(() => ID) acuerdoId!: string;
  @Field(() => AudienceEnum) audience!: Audience;
  @Field({ description: 'Opened in a draft: heard by those who see the draft alone.' }) ofDraft!: boolean;
  @Field(() => ThreadAnchor, { nullable: true, description: 'Null: about the whole act.' })
  anchor!: ThreadAnchor | null;
  @Field(() => ThreadPlace, { nullable: true, description: 'Null with an anchor: the words are gone from the text.' })
  place!: ThreadPlace | null;
  @Field(() => InstantScalar) openedAt!: Instant;
  @Field(() => ThreadSettlement, { nullable: true }) resolved!: ThreadSettlement | null;
  @Field(() => [Comment]) comments!: Comment[];
  @Field(() => Int, { description: 'Comments of others that the viewer has not marked as read.' }) unread!: number;
  @Field() mayReply!: boolean;
  @Field() mayResolve!: boolean;
  @Field() mayReopen!: boolean;
}

@ObjectType({ description: 'Of all threads of the acuerdo that the viewer hears, whatever they are filtered by.' })
export class ThreadCounts {
  @Field(() => Int, { description: 'Not resolved, heard by everybody who sees the text.' }) open!: number;
  @Field(() => Int, { description: 'Not resolved, internal to the body.' }) internal!: number;
  @Field(() => Int) resolved!: number;
  @Field(() => Int, { description: 'Comments of others that the viewer has not marked as read.' }) unread!: number;
}

@ObjectType({ description: 'Of the threads that the viewer hears.' })
export class ThreadPage {
  @Field(() => [Thread], { description: 'In the order in which they were opened.' }) items!: Thread[];
  @Field(() => ID, { nullable: true, description: 'Ask for those after this one; null: these are the last.' })
  next!: string | null;
  @Field(() => Int, { description: 'Of all that the filter leaves.' }) total!: number;
  @Field(() => Int, { description: 'Comments not read, of all that the filter leaves.' }) unread!: number;
  @Field(() => ThreadCounts) counts!: ThreadCounts;
}

@ObjectType({ description: 'Whether the viewer may comment on the text now, and for whom.' })
export class Commenting {
  @Field(() => ActionRefused, { nullable: true, description: 'Null: they may.' }) refusal!: ActionRefused | null;
  @Field(() => [AudienceEnum], { description: 'Those that a thread of theirs may be for.' }) audiences!: Audience[];
  @Field({ description: 'They resolve and reopen threads of others too.' }) maySettle!: boolean;
}

export const ThreadResult = createUnionType({
  name: 'ThreadResult',
  types: () => [Thread, ActionRefused] as const,
  resolveType: (value: object) => ('comments' in value ? Thread : ActionRefused),
});

@ObjectType()
export class ReadMarks {
  @Field(() => Int, { description: 'Comments of the acuerdo that are still unread.' }) unread!: number;
}

export const ReadMarksResult = createUnionType({
  name: 'ReadMarksResult',
  types: () => [ReadMarks, ActionRefused] as const,
  resolveType: (value: object) => ('unread' in value ? ReadMarks : ActionRefused),
});
