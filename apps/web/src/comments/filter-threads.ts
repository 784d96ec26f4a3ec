import type { PlacedThread } from './place-threads';

export const SHOWN = ['open', 'resolved', 'unread', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

/** Which threads the rail shows. */
export interface ThreadFilter {
  shown: Shown;
  /** Whose words are in that part now; null: any. */
  partId: string | null;
  /** In which that person said something; null: anybody. */
  personId: string | null;
}

export const OPEN_THREADS: ThreadFilter = { shown: 'open', partId: null, personId: null };

/**
 * Those that are held stay, whatever the filter: the one that is read, for reading makes it read and resolving makes it
 * resolved, and those in which something is not sent yet.
 */
export function filterThreads(threads: readonly PlacedThread[], filter: ThreadFilter, held: ReadonlySet<string>) {
  const { shown, partId, personId } = filter;
  return threads.filter(
    ({ item, place }) =>
      held.has(item.id) ||
      (isShown[shown](item) &&
        (partId === null || place?.partId === partId) &&
        (personId === null || item.comments.some(({ person }) => person?.id === personId))),
  );
}

const isShown: Record<Shown, (thread: PlacedThread['item']) => boolean> = {
  open: ({ resolved }) => resolved === null,
  resolved: ({ resolved }) => resolved !== null,
  unread: ({ unread }) => unread > 0,
  all: () => true,
};

export interface ThreadCounts {
  open: number;
  resolved: number;
  unread: number;
}

export const countThreads = (threads: readonly PlacedThread[]): ThreadCounts => ({
  open: threads.filter(({ item }) => isShown.open(item)).length,
  resolved: threads.filter(({ item }) => isShown.resolved(item)).length,
  unread: threads.filter(({ item }) => isShown.unread(item)).length,
});
