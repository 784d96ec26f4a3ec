import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Jobs } from '../jobs/jobs';

const QUEUE = 'outbox';
const batch = 100;
/** One mail that a server keeps waiting must not hold up the next. */
const atOnce = 5;

export interface ReceivedMessage {
  key: string;
  bodyId: string | null;
  payload: Record<string, unknown>;
}

type Handler = (message: ReceivedMessage) => Promise<void>;

/**
 * Hands outbox rows to the queue and, in the worker, on to their consumers. A row goes when its work is done, so a queue
 * that was wiped is refilled: what was handed over long ago and still stands is handed over again. Consumers are idempotent by key.
 */
@Injectable()
export class OutboxRelay {
  private readonly logger = new Logger('outbox');
  private readonly handlers = new Map<string, Handler>();

  constructor(
    private readonly source: DataSource,
    private readonly jobs: Jobs,
  ) {}

  /** Called while the application starts. */
  handle(topic: string, handler: Handler): void {
    this.handlers.set(topic, handler);
  }

  startWorking(): void {
    this.jobs.work(QUEUE, ({ id }) => this.consume(String(id)), atOnce);
  }

  /** Hands over what waits, oldest first. Safe to run in several processes at once. */
  async relay(): Promise<number> {
    let relayed = 0;
    for (;;) {
      const rows = await this.source.transaction(async (manager) => {
        const waiting = await manager.query<{ id: string; handed_over: string }[]>(
          `select id, coalesce(extract(epoch from relayed_at)::bigint, 0) as handed_over from outbox_message
           where relayed_at is null or relayed_at < clock_timestamp() - interval '2 minutes'
           order by id limit $1 for update skip locked`,
          [batch],
        );
        for (const { id, handed_over: last } of waiting) await this.jobs.add(QUEUE, `outbox-${id}-${last}`, { id });
        await manager.query(`update outbox_message set relayed_at = clock_timestamp() where id = any($1)`, [
          waiting.map(({ id }) => id),
        ]);
        return waiting;
      });
      relayed += rows.length;
      if (rows.length < batch) return relayed;
    }
  }

  /** Does here what waits, and what comes of it, in its order and without the queue; what fails is left to that. */
  async workOff(): Promise<void> {
    let last = '0';
    for (;;) {
      const rows = await this.source.query<{ id: string }[]>(
        `select id from outbox_message where id > $1 order by id limit $2`,
        [last, batch],
      );
      if (rows.length === 0) return;
      for (const { id } of rows) {
        await this.consume(id).catch((error: unknown) => this.logger.warn({ error }));
        last = id;
      }
    }
  }

  private async consume(id: string): Promise<void> {
    const [row] = await this.source.query<{ topic: string; key: string; body_id: string | null; payload: object }[]>(
      `select topic, key, body_id, payload from outbox_message where id = $1`,
      [id],
    );
    if (!row) return;
    const handler = this.handlers.get(row.topic);
    if (!handler) {
      this.logger.error({ topic: row.topic, message: 'nobody handles this topic' });
      throw new Error(`Nobody handles ${row.topic}`);
    }
    await handler({ key: row.key, bodyId: row.body_id, payload: row.payload as Record<string, unknown> });
    await this.source.query(`delete from outbox_message where id = $1`, [id]);
  }
}
