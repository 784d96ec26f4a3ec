import type { EntryIntoForce } from '@acuerda/workflow/vocabulary';
import type { ActDocument, TextRange } from '../model/act-document';
import { partText } from '../text/plain-text';
import { findEntries } from './find-entries';
import type { UnreadableEntryIntoForce } from './unreadable-entry';

/** What one transitorio says of the entry into force. */
export interface EntryMention {
  partId: string;
  /** From the verb to the last word of the day; of the part's text in NFC. */
  range: TextRange;
  written: string;
  says: EntryIntoForce | UnreadableEntryIntoForce;
}

/** Every statement of the transitorios on when the act enters into force, in reading order. */
export function entriesIntoForce(document: ActDocument): EntryMention[] {
  return document.content
    .filter((part) => part.attrs.kind === 'transitorio')
    .flatMap((part) => {
      const text = partText(part).normalize('NFC');
      return findEntries(text).map(({ range, reading }) => {
        const written = text.slice(range.from, range.to);
        const says = typeof reading === 'string' ? { kind: 'unreadable' as const, because: reading, written } : reading;
        return { partId: part.attrs.id, range, written, says };
      });
    });
}

/**
 * When the act enters into force, as its transitorios say. Null where they say nothing: then it does so on the day of
 * its publication. What can't be followed is unreadable, and so are two statements that differ.
 */
export function readEntryIntoForce(document: ActDocument): EntryIntoForce | UnreadableEntryIntoForce | null {
  return settledEntry(entriesIntoForce(document));
}

/** What all statements together say. */
export function settledEntry(entries: readonly EntryMention[]): EntryMention['says'] | null {
  const [first, ...rest] = entries;
  if (!first) return null;
  const unreadable = [first, ...rest].find(({ says }) => says.kind === 'unreadable');
  if (unreadable) return unreadable.says;
  const other = rest.find(({ says }) => !sameEntry(says, first.says));
  return other
    ? { kind: 'unreadable', because: 'REPEATED', written: `${first.written}; ${other.written}` }
    : first.says;
}

export function sameEntry(a: EntryMention['says'], b: EntryMention['says']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
