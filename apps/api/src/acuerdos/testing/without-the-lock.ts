import { DataSource, type EntityManager } from 'typeorm';
import { appendEvents } from '../../platform/journal/append-events';
import { CommandRunner } from '../../platform/transaction/command-runner';
import { writeOutbox } from '../../platform/outbox/write-outbox';
import type { TestApi } from '../../testing/test-api';

interface Head {
  position: string;
  instant: Date;
}

/**
 * Breaks the one way to change an acuerdo: decides on what it reads before it holds any lock, and takes the lock only to
 * write. Everything else is as it should be, so that nothing but a race gives it away.
 */
export function withoutTheLock({ app }: TestApi): void {
  const source = app.get(DataSource);
  jest.spyOn(app.get(CommandRunner), 'run').mockImplementation(async (request, decide) => {
    const { bodyId, commandId, authorized } = request;
    return source.transaction(async (manager) => {
      await manager.query(`select set_config('app.body_id', $1, true)`, [bodyId]);
      const [clock] = await manager.query<{ now: Date }[]>(
        `select clock_timestamp() + ahead_by as now from legal_clock`,
      );
      const now = clock!.now.toISOString();
      // Where the rows of the journal will come to stand is known only once the lock is held: no acuerdo asks.
      const outcome = await decide({ manager: notLocking(manager), bodyId, now, position: 0 });
      if ('refused' in outcome) return outcome;
      const [head] = await manager.query<Head[]>(`select * from begin_decision($1, $2)`, [bodyId, commandId]);
      const context = {
        bodyId,
        position: Number(head!.position),
        instant: clock!.now.toISOString(),
        actorId: authorized.viewer?.accountId ?? null,
        commandId,
        commandType: authorized.action,
      };
      const entries = await appendEvents(manager, context, outcome.events);
      await writeOutbox(manager, outcome.outbox ?? []);
      return { entries, repeated: false };
    });
  });
}

/** Reads what others are about to change. */
function notLocking(manager: EntityManager): EntityManager {
  const findOne: EntityManager['findOne'] = (entity, { lock: _lock, ...options }) => manager.findOne(entity, options);
  return new Proxy(manager, {
    get: (target, name) => (name === 'findOne' ? findOne : (Reflect.get(target, name, target) as unknown)),
  });
}
