import type { ActDocument } from '@acuerda/document';
import { createContext, useContext } from 'react';
import type { Failure } from '../api/failure';
import type { MarkedWordsInput } from '../gql/graphql';
import type { Unsent } from '../unsent/use-unsent';
import type { ThreadFilter } from './filter-threads';
import type { PlacedThread } from './place-threads';
import type { Commenting } from './thread';

/** A new thread that is being written. */
export interface Composing {
  /** The words that it is about; null: the whole act. */
  marked: MarkedWordsInput | null;
  /** Its one attempt: of one that was begun before, what was kept is taken up again. */
  commandId: string;
}

/** What is said about the text on screen, and what the viewer is reading and writing of it. */
export interface Comments {
  target: { bodyId: string; acuerdoId: string };
  document: ActDocument | null;
  /** The revision that is on screen; null: the draft. */
  revision: number | null;
  /** All that the viewer hears, in reading order. */
  threads: PlacedThread[];
  /** Those that the filter leaves. */
  visible: PlacedThread[];
  filter: ThreadFilter;
  setFilter: (filter: ThreadFilter) => void;
  /** Null until it is known. */
  commenting: Commenting | null;
  /** Why nothing could be read. */
  failure: Failure | null;
  /** The thread that is read. */
  active: string | null;
  activate: (threadId: string | null) => void;
  composing: Composing | null;
  compose: (composing: Composing | null) => void;
  unsent: Unsent;
}

export const CommentsContext = createContext<Comments | null>(null);

export function useComments(): Comments {
  const comments = useContext(CommentsContext);
  if (!comments) throw new Error('useComments is for what stands inside the CommentsProvider');
  return comments;
}

/** Whether the viewer may say something new now. */
export const mayComment = ({ commenting }: Pick<Comments, 'commenting'>): boolean =>
  commenting !== null && commenting.refusal === null;
