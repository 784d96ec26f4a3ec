import { due } from '@acuerda/notifications';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { legalNow } from '../platform/clock/legal-now';
import { WorkerScope } from '../platform/transaction/worker-scope';
import { recordInBodies } from '../notices/record-notices';
import { must } from '../platform/must';
import { endingNotices } from './ending-notices';
import { groupBy } from './group-by';
import { hearingNow } from './hearing-now';
import { settleReminders, type SettledReminder } from './settle-reminders';
import { STANDING_COLUMNS, standingOf, type StandingInBody, type StandingRow } from './standing-rows';
import { readSurroundings } from './surroundings';
import { withoutUnwanted } from './unwanted';
import { writeLedger, type Addressed } from './write-ledger';

/** Due reminders that one transaction claims, and with them whatever else is due of the same endings. */
const batch = 500;
/** Two sweeps at once would share out what belongs in one mail. */
const SWEEP_LOCK = 7_224_002;

/**
 * Finds what has fallen due in every body, decides what is sent to whom, and writes it down: the mails exist, waiting,
 * if and only if their reminders are not planned any more.
 */
@Injectable()
export class Sweep {
  constructor(private readonly worker: WorkerScope) {}

  /**
   * @param handOn is given the keys of each batch's mails once they are written down: they go while it looks for more
   * @returns the keys of the mails that wait since then, in the order in which their reminders fell due
   */
  async run(handOn?: (keys: readonly string[]) => Promise<void>): Promise<string[]> {
    const keys: string[] = [];
    for (;;) {
      const { claimed, mails } = await this.worker.run(claimBatch);
      keys.push(...mails);
      await handOn?.(mails);
      if (claimed === 0) return keys;
    }
  }
}

async function claimBatch(manager: EntityManager): Promise<{ claimed: number; mails: string[] }> {
  await manager.query(`select pg_advisory_xact_lock($1)`, [SWEEP_LOCK]);
  const standing = await lockDue(manager, await legalNow(manager));
  if (standing.length === 0) return { claimed: 0, mails: [] };
  const { now, bodies } = await readSurroundings(
    manager,
    standing.map(({ bodyId }) => bodyId),
  );
  const settled: SettledReminder[] = [];
  const addressed: Addressed[] = [];
  for (const [bodyId, reminders] of groupBy(standing, (reminder) => reminder.bodyId)) {
    const surroundings = must(bodies.get(bodyId), 'body');
    const { send, supersede, cancel } = due(reminders, surroundings.body, now);
    settled.push(
      ...send.map(({ id }) => ({ bodyId, id, state: 'sent' as const, reason: null })),
      ...supersede.map(({ id, reason }) => ({ bodyId, id, state: 'superseded' as const, reason })),
      ...cancel.map(({ id, reason }) => ({ bodyId, id, state: 'cancelled' as const, reason })),
    );
    for (const reminder of send) {
      const recipients = hearingNow(reminder, surroundings, now);
      addressed.push(...recipients.map((recipient) => ({ bodyId, reminder, recipient })));
    }
  }
  await settleReminders(manager, settled, now);
  const wanted = await withoutUnwanted(manager, addressed);
  await recordInBodies(manager, endingNotices(wanted, bodies, now));
  return { claimed: settled.length, mails: await writeLedger(manager, wanted, now) };
}

/** Locks a batch of what is due, all of it that warns of the same ending, and what was sent of that ending before. */
async function lockDue(manager: EntityManager, now: Instant): Promise<StandingInBody[]> {
  const rows = await manager.query<StandingRow[]>(
    `with picked as (
       select distinct body_id, ends_on from (
         select body_id, ends_on from reminder
         where state = 'planned' and due_at <= $1 order by due_at, body_id limit $2) earliest)
     select ${STANDING_COLUMNS} from reminder r join picked using (body_id, ends_on)
     where r.state = 'sent' or r.state = 'planned' and r.due_at <= $1
     order by r.body_id, r.id for update of r`,
    [now, batch],
  );
  return rows.map(standingOf);
}
