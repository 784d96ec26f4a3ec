import { canonicalJson } from '@acuerda/document';
import type { Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { commit } from './commitment';
import { leafHash, type JournalEntry } from './journal-entry';
import { JournalEntryEntity } from './journal-entry.entity';
import { toRow } from './journal.mapping';

/** What a feature hands over: the domain's event, and personal data that the journal must bind but not hold. */
export interface EventToAppend {
  stream: string;
  acuerdoId: string | null;
  event: { type: string };
  version?: number;
  personal?: Record<string, string>;
}

export interface AppendContext {
  bodyId: string;
  /** The locked head: the last position taken. */
  position: number;
  instant: Instant;
  actorId: string | null;
  commandId: string;
  commandType: string;
}

/** Writes the events behind the locked head and moves it. The caller holds the lock of `begin_decision`. */
export async function appendEvents(
  manager: EntityManager,
  context: AppendContext,
  events: readonly EventToAppend[],
): Promise<JournalEntry[]> {
  const heads = await streamHeads(manager, context.bodyId, [...new Set(events.map((event) => event.stream))]);
  const entries: JournalEntry[] = [];
  const personal: { position: number; field: string; salt: Buffer; value: string }[] = [];

  for (const [index, { stream, acuerdoId, event, version, personal: fields }] of events.entries()) {
    const { type, ...content } = event;
    const position = context.position + index + 1;
    const streamPosition = (heads.get(stream) ?? 0) + 1;
    heads.set(stream, streamPosition);
    const commitments: Record<string, string> = {};
    for (const [field, value] of Object.entries(fields ?? {})) {
      const { digest, salt } = commit(value);
      commitments[field] = digest;
      personal.push({ position, field, salt, value });
    }
    entries.push({
      bodyId: context.bodyId,
      position,
      stream,
      streamPosition,
      acuerdoId,
      type,
      version: version ?? 1,
      payload: canonicalJson(fields ? { ...content, personal: commitments } : content),
      actorId: context.actorId,
      instant: context.instant,
      commandId: context.commandId,
      commandIndex: index,
      commandType: context.commandType,
    });
  }

  await manager.insert(
    JournalEntryEntity,
    entries.map((entry) => toRow(entry, leafHash(entry))),
  );
  for (const { position, field, salt, value } of personal) {
    await manager.query(`insert into journal_personal values ($1, $2, $3, $4, $5)`, [
      context.bodyId,
      position,
      field,
      salt,
      value,
    ]);
  }
  await manager.query(`update journal_head set position = $2, last_instant = $3 where body_id = $1`, [
    context.bodyId,
    context.position + entries.length,
    context.instant,
  ]);
  return entries;
}

async function streamHeads(manager: EntityManager, bodyId: string, streams: string[]): Promise<Map<string, number>> {
  const rows = await manager.query<{ stream: string; head: string }[]>(
    `select stream, max(stream_position) as head from journal_entry
     where body_id = $1 and stream = any($2) group by stream`,
    [bodyId, streams],
  );
  return new Map(rows.map(({ stream, head }) => [stream, Number(head)]));
}
