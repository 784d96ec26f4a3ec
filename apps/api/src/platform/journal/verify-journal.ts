import { leafHash, type JournalEntry } from './journal-entry';

export type JournalFault = {
  position: number;
  reason:
    | 'gap'
    | 'stream_gap'
    | 'runs_backwards'
    | 'leaf_differs'
    | 'version_unknown'
    | 'replay_differs'
    | 'head_differs'
    | 'personal_differs';
};

/**
 * Reads a body's journal from its first entry and names the first position that can't be right: a gap, an instant before
 * its predecessor's, or content that no longer gives its leaf.
 */
export function verifyJournal(entries: readonly { entry: JournalEntry; leaf: Buffer }[]): JournalFault | null {
  const streams = new Map<string, number>();
  let expected = 1;
  let last = '';
  for (const { entry, leaf } of entries) {
    const { position, stream, streamPosition, instant } = entry;
    if (position !== expected) return { position: expected, reason: 'gap' };
    if (!leafHash(entry).equals(leaf)) return { position, reason: 'leaf_differs' };
    if (streamPosition !== (streams.get(stream) ?? 0) + 1) return { position, reason: 'stream_gap' };
    if (instant < last) return { position, reason: 'runs_backwards' };
    streams.set(stream, streamPosition);
    last = instant;
    expected += 1;
  }
  return null;
}
