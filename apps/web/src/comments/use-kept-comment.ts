import type { Audience } from '@acuerda/workflow/vocabulary';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { MentionableDocument, type MarkedWordsInput } from '../gql/graphql';
import { useWhereabouts } from '../live/whereabouts-provider';
import type { UnsentComment } from '../unsent/unsent-comment';
import { useComments } from './comments-context';
import { mentionedIn } from './mentions';
import { placeOf } from './place-threads';
import { useOffices } from './use-offices';

/** What is being written: a new thread, an answer in one, or other words for a comment. */
export type Writing =
  | { kind: 'thread'; commandId: string; marked: MarkedWordsInput | null }
  | { kind: 'reply'; threadId: string; audience: Audience; ofDraft: boolean }
  | { kind: 'edit'; threadId: string; commentId: string; audience: Audience; ofDraft: boolean; words: string };

export interface KeptComment {
  words: string;
  audience: Audience;
  marked: MarkedWordsInput | null;
  people: readonly { id: string; name: string; initials: string; office: string | undefined }[];
  write: (change: { words?: string; audience?: Audience; marked?: MarkedWordsInput | null }) => void;
  send: () => void;
}

/** Words that are kept in this browser from the first letter on, until they are sent or given up. */
export function useKeptComment(writing: Writing): KeptComment {
  const { unsent, target, revision, threads, document } = useComments();
  const whereabouts = useWhereabouts();
  const begun = unsent.items.find((one) => one.state === 'kept' && isOf(one, writing));
  const [commandId] = useState(
    () => begun?.commandId ?? (writing.kind === 'thread' ? writing.commandId : crypto.randomUUID()),
  );
  const [said, setSaid] = useState({
    words: begun?.words ?? (writing.kind === 'edit' ? writing.words : ''),
    audience: begun?.audience ?? (writing.kind === 'thread' ? ('open' as const) : writing.audience),
    marked: begun?.marked ?? (writing.kind === 'thread' ? writing.marked : null),
  });
  const ofDraft = writing.kind === 'thread' ? revision === null : writing.ofDraft;
  const { data } = useQuery(MentionableDocument, { variables: { ...target, audience: said.audience, ofDraft } });
  const offices = useOffices();
  const people = (data?.acuerdo?.mentionable ?? []).map((one) => ({ ...one, office: offices.get(one.id) }));
  const partOf = (marked: MarkedWordsInput | null) =>
    writing.kind === 'thread'
      ? (placeOf(marked, document)?.partId ?? null)
      : (threads.find(({ item }) => item.id === writing.threadId)?.place?.partId ?? null);
  const draftOf = ({ words, audience, marked }: typeof said) => ({
    kind: writing.kind,
    commandId,
    ...(writing.kind !== 'thread' && { threadId: writing.threadId }),
    ...(writing.kind === 'edit' && { commentId: writing.commentId }),
    ...{ words, audience, marked, mentions: mentionedIn(words, people) },
  });
  return {
    ...said,
    people,
    write: (change) => {
      const next = { ...said, ...change };
      setSaid(next);
      if (next.words.trim() === '') unsent.discard(commandId);
      else {
        unsent.keep(draftOf(next));
        whereabouts?.writes(partOf(next.marked), next.audience);
      }
    },
    send: () => {
      unsent.keep(draftOf(said));
      unsent.send(commandId);
      whereabouts?.stopsWriting();
    },
  };
}

function isOf(one: UnsentComment, writing: Writing): boolean {
  if (one.kind !== writing.kind) return false;
  if (writing.kind === 'thread') return one.commandId === writing.commandId;
  return one.threadId === writing.threadId && (writing.kind === 'reply' || one.commentId === writing.commentId);
}
