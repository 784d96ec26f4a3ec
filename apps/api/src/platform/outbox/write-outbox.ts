import type { EntityManager } from 'typeorm';

/** Work to be done after the commit. `key` names it once and for ever: the same work is never done twice. */
export interface OutboxMessage {
  bodyId: string | null;
  topic: string;
  key: string;
  payload: Record<string, unknown>;
}

/** Writes messages in the caller's transaction: they exist if, and only if, what they speak of was committed. */
export async function writeOutbox(manager: EntityManager, messages: readonly OutboxMessage[]): Promise<void> {
  for (const { bodyId, topic, key, payload } of messages) {
    await manager.query(
      `insert into outbox_message (body_id, topic, key, payload) values ($1, $2, $3, $4) on conflict (key) do nothing`,
      [bodyId, topic, key, payload],
    );
  }
  if (messages.length > 0) await manager.query(`notify outbox`);
}
