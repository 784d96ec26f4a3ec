import { Injectable } from '@nestjs/common';
import { In, LessThan, MoreThan, type EntityManager } from 'typeorm';
import { BodyScope } from '../transaction/body-scope';
import type { JournalEntry } from './journal-entry';
import { JournalEntryEntity } from './journal-entry.entity';
import { toEntry } from './journal.mapping';

/** An entry by its place in its stream. */
export interface EntryPlace {
  stream: string;
  streamPosition: number;
}

export interface JournalPage {
  /** Of these streams only. */
  streams: readonly string[];
  limit: number;
  /** Entries before this one only; one that is not of these streams is passed over. */
  before?: EntryPlace;
}

/** Reads a body's journal. */
@Injectable()
export class Journal {
  constructor(private readonly scope: BodyScope) {}

  /** Newest first. */
  page(bodyId: string, { streams, limit, before }: JournalPage): Promise<JournalEntry[]> {
    return this.scope.within(bodyId, async (manager) => {
      const last =
        before && streams.includes(before.stream)
          ? await manager.findOne(JournalEntryEntity, {
              select: { bodyId: true, position: true },
              where: { bodyId, stream: before.stream, streamPosition: String(before.streamPosition) },
            })
          : null;
      const rows = await manager.find(JournalEntryEntity, {
        where: { bodyId, stream: In([...streams]), ...(last && { position: LessThan(last.position) }) },
        order: { position: 'DESC' },
        take: limit,
      });
      return rows.map(toEntry);
    });
  }

  /** What came after that position of a stream, in its order. */
  streamAfter(bodyId: string, stream: string, after: number, limit: number): Promise<JournalEntry[]> {
    return this.scope.within(bodyId, async (manager) => {
      const rows = await manager.find(JournalEntryEntity, {
        where: { bodyId, stream, streamPosition: MoreThan(String(after)) },
        order: { streamPosition: 'ASC' },
        take: limit,
      });
      return rows.map(toEntry);
    });
  }
}

/** Every entry with its stored leaf, oldest first. */
export async function readJournal(
  manager: EntityManager,
  bodyId: string,
): Promise<{ entry: JournalEntry; leaf: Buffer }[]> {
  const rows = await manager.find(JournalEntryEntity, { where: { bodyId }, order: { position: 'ASC' } });
  return rows.map((row) => ({ entry: toEntry(row), leaf: row.leafHash }));
}

/** What one command brought about, in its order; nothing for a command that the body never accepted. */
export async function entriesOfCommand(
  manager: EntityManager,
  bodyId: string,
  commandId: string,
): Promise<JournalEntry[]> {
  const rows = await manager.find(JournalEntryEntity, { where: { bodyId, commandId }, order: { position: 'ASC' } });
  return rows.map(toEntry);
}
