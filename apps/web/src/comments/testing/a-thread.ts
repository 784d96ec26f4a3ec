import type { Comment, Thread } from '../thread';

export const aPerson = (id: string) => ({ __typename: 'Person' as const, id, name: `Persona ${id}`, initials: 'P' });

export const aComment = (id: string, changes: Partial<Comment> = {}): Comment => ({
  __typename: 'Comment',
  id,
  threadId: 'thread',
  at: '2022-03-30T15:00:00.000Z',
  editedAt: null,
  withdrawnAt: null,
  words: `Palabras de ${id}`,
  mayEdit: false,
  mayWithdraw: false,
  history: [],
  person: aPerson('a'),
  mentions: [],
  ...changes,
});

/** An open thread about the whole act, with one comment. */
export const aThread = (id: string, changes: Partial<Thread> = {}): Thread => ({
  __typename: 'Thread',
  id,
  acuerdoId: 'acuerdo',
  audience: 'open',
  ofDraft: false,
  openedAt: '2022-03-30T15:00:00.000Z',
  unread: 0,
  mayReply: true,
  mayResolve: true,
  mayReopen: false,
  anchor: null,
  resolved: null,
  comments: [aComment(`${id}-1`)],
  ...changes,
});

/** On words of a part, as they stand in its text. */
export function anAnchorOn(partId: string, text: string, exact: string): NonNullable<Thread['anchor']> {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const prefix = text.slice(Math.max(0, start - 32), start);
  const suffix = text.slice(end, end + 32);
  return { __typename: 'ThreadAnchor', revision: 1, partId, start, end, exact, prefix, suffix };
}
