import { Injectable } from '@nestjs/common';
import { LessThan, Like, MoreThan, Not, type EntityManager } from 'typeorm';
import { BodyScope } from '../transaction/body-scope';
import type { JournalEntry } from './journal-entry';
import { JournalEntryEntity } from './journal-entry.entity';
import { toEntry } from './journal.mapping';

export interface JournalPage {
  /** Entries before this position only. */
  before?: number;
  limit: number;
  /** Of one acuerdo only. */
  acuerdoId?: string;
}

/** Reads a body's journal. */
@Injectable()
export class Journal {
  constructor(private readonly scope: BodyScope) {}

  /** Newest first, without what was said in comments: they are read where those who may hear them read them. */
  page(bodyId: string, { before, limit, acuerdoId }: JournalPage): Promise<JournalEntry[]> {
    return this.scope.within(bodyId, async (manager) => {
      const rows = await manager.find(JournalEntryEntity, {
        where: {
          bodyId,
          stream: acuerdoId ? `acuerdo:${acuerdoId}` : Not(Like('acuerdo:%:%')),
          ...(before ? { position: LessThan(String(before)) } : {}),
        },
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
