import { useMemo, type ReactNode } from 'react';
import type { MarginNote } from '../ui/margin-notes';
import { useComments, type Comments } from './comments-context';
import { inReadingOrder, placed, type Placed } from './place-threads';
import { ThreadCard } from './thread-card';
import { ThreadComposer } from './thread-composer';
import { anchorSelector } from './thread-highlights';
import { UnsentNote } from './unsent-note';

/** A note with its place in the order of reading. */
export interface RailNote extends MarginNote {
  order: readonly [number, number];
}

/** The one that is being written stands under this name, beside its words. */
export const COMPOSER = 'composer';

/** What stands beside the text: threads, what is not sent yet, the one being written, and other notes, in reading order. */
export function useRailNotes(others: readonly RailNote[], quoted: boolean): RailNote[] {
  const comments = useComments();
  return useMemo(
    () => inReadingOrder([...writingNotes(comments), ...others, ...threadNotes(comments, quoted)]),
    [comments, others, quoted],
  );
}

/** Words of new threads that the server does not have: where they are, as marks and notes need it. */
export function unsentThreads({ unsent, composing, document }: Comments): Placed<{ id: string; resolved: null }>[] {
  const opened = composing?.commandId;
  const written = unsent.items.filter(({ kind, commandId }) => kind === 'thread' && commandId !== opened);
  return [
    ...written.map(({ commandId, marked }) => placed({ id: commandId, resolved: null }, marked, document)),
    ...(composing ? [placed({ id: COMPOSER, resolved: null }, composing.marked, document)] : []),
  ];
}

function writingNotes(comments: Comments): RailNote[] {
  return unsentThreads(comments).flatMap((one) => {
    const content = one.item.id === COMPOSER ? composerIn(comments) : unsentIn(comments, one.item.id);
    return content === null ? [] : [note(one, comments, content)];
  });
}

function composerIn({ composing, compose }: Comments): ReactNode {
  return composing && <ThreadComposer key={composing.commandId} composing={composing} onClose={() => compose(null)} />;
}

function unsentIn({ unsent, compose }: Comments, commandId: string): ReactNode {
  const comment = unsent.items.find((one) => one.commandId === commandId);
  if (!comment) return null;
  const goOn = () => {
    unsent.reopen(commandId);
    compose({ commandId, marked: comment.marked });
  };
  return <UnsentNote comment={comment} onGoOn={goOn} />;
}

const threadNotes = (comments: Comments, quoted: boolean): RailNote[] =>
  comments.visible.map((one) => note(one, comments, <ThreadCard placed={one} quoted={quoted} />));

function note(one: Placed<{ id: string; resolved: unknown }>, { document }: Comments, content: ReactNode): RailNote {
  const { id, resolved } = one.item;
  const anchor = anchorSelector(id, one, document);
  return { id, anchor, tone: resolved ? 'plain' : 'amber', content, order: one.order };
}
