import type { CommentFieldsFragment, ThreadFieldsFragment, ThreadsQuery } from '../gql/graphql';

/** A discussion as the viewer hears it. */
export type Thread = ThreadFieldsFragment;
export type Comment = CommentFieldsFragment;
export type Commenting = NonNullable<ThreadsQuery['acuerdo']>['commenting'];

/** Who said something in it, each once, in the order in which they came in. */
export function peopleIn(threads: readonly Thread[]): NonNullable<Comment['person']>[] {
  const people = threads.flatMap(({ comments }) => comments.flatMap(({ person }) => person ?? []));
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

/** The first words of a thread that still stand, on one line. */
export const openingWords = ({ comments }: Thread): string | null =>
  comments.find(({ words }) => words !== null)?.words?.replace(/\s+/g, ' ') ?? null;
