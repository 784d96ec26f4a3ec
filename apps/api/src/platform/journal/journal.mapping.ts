import type { JournalEntry } from './journal-entry';
import type { JournalEntryEntity } from './journal-entry.entity';

export function toEntry(row: JournalEntryEntity): JournalEntry {
  const { leafHash: _leafHash, ...entry } = row;
  return {
    ...entry,
    position: Number(row.position),
    streamPosition: Number(row.streamPosition),
    instant: row.instant.toISOString(),
  };
}

export function toRow(entry: JournalEntry, leafHash: Buffer): JournalEntryEntity {
  return {
    ...entry,
    position: String(entry.position),
    streamPosition: String(entry.streamPosition),
    instant: new Date(entry.instant),
    leafHash,
  };
}
