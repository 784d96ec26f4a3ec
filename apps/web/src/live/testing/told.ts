import type { LiveEvent } from '@acuerda/contracts';
import type { ThreadsQuery } from '../../gql/graphql';
import type { ToldComment, ToldThread } from '../told-threads';

const person = (id: string) => ({ id, name: `Persona ${id}`, initials: 'P' });

export const aToldComment = (id: string, by: string, changes: Partial<ToldComment> = {}): ToldComment => ({
  id,
  threadId: 'thread',
  at: '2026-03-02T10:00:00.000Z',
  editedAt: null,
  withdrawnAt: null,
  words: `Palabras de ${id}`,
  history: [],
  person: person(by),
  mentions: [],
  ...changes,
});

export const aToldThread = (by: string, changes: Partial<ToldThread> = {}): ToldThread => ({
  id: 'thread',
  acuerdoId: 'acuerdo',
  audience: 'open',
  ofDraft: false,
  openedAt: '2026-03-02T10:00:00.000Z',
  anchor: null,
  resolved: null,
  comments: [aToldComment('first', by)],
  ...changes,
});

/** An event as the socket brings it. */
export const told = (payload: unknown, type = 'comment_added', actorId: string | null = null): LiveEvent => ({
  stream: 'acuerdo:acuerdo:open',
  position: 1,
  type,
  at: '2026-03-02T10:00:00.000Z',
  actorId,
  payload,
});

/** What was read before anything was said. */
export const nothingSaid = (
  changes: Partial<NonNullable<ThreadsQuery['acuerdo']>['commenting']> = {},
): ThreadsQuery => ({
  __typename: 'Query',
  acuerdo: {
    __typename: 'Acuerdo',
    id: 'acuerdo',
    commenting: {
      __typename: 'Commenting',
      audiences: ['open'],
      maySettle: false,
      refusal: null,
      ...changes,
    },
    threads: { __typename: 'ThreadPage', next: null, total: 0, unread: 0, items: [] },
  },
});
