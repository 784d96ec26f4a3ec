import type { Instant } from '@acuerda/workflow/vocabulary';
import { Client } from 'pg';
import { asSuperuser } from './superuser';
import type { TestApi } from './test-api';

export interface Hold {
  /** Until so many others wait for a lock. */
  waitedFor(count?: number): Promise<void>;
  release(): Promise<void>;
}

/** Holds what `statement` locks, in a transaction of its own. */
export async function hold(api: TestApi, statement: string, values: unknown[] = []): Promise<Hold> {
  const holder = new Client({ connectionString: api.databaseUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query(statement, values);
  return {
    waitedFor: (count = 1) => waitForLock(api, count),
    async release() {
      await holder.query('commit');
      await holder.end();
    },
  };
}

/** Until `count` sessions of the api's database wait for a lock. */
export const waitForLock = (api: TestApi, count: number): Promise<void> =>
  asSuperuser(api, async (client) => {
    for (;;) {
      const { rows } = await client.query<{ waiting: number }>(
        `select count(distinct pid)::int as waiting from pg_locks where not granted
           and pid in (select pid from pg_stat_activity where datname = current_database())`,
      );
      if (rows[0]!.waiting >= count) return;
    }
  });

/** Holds the body's journal: every decision on the body waits. */
export const holdJournal = (api: TestApi, bodyId: string): Promise<Hold> =>
  hold(api, 'select 1 from journal_head where body_id = $1 for update', [bodyId]);

/**
 * Makes the body's next decision fall on exactly this instant, later than the legal clock: no entry of a journal
 * precedes the one before it.
 */
export const pinNextDecision = (api: TestApi, bodyId: string, instant: Instant): Promise<void> =>
  asSuperuser(api, async (client) => {
    await client.query('update journal_head set last_instant = $2 where body_id = $1', [bodyId, instant]);
  });

/** How many rows every table of the application holds. */
export const rowCounts = (api: TestApi): Promise<Record<string, number>> =>
  asSuperuser(api, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of rows) {
      const counted = await client.query<{ count: number }>(`select count(*)::int as count from "${name}"`);
      counts[name] = counted.rows[0]!.count;
    }
    return counts;
  });
