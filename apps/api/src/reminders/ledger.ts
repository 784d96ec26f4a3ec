import type { PlannedReminder } from '@acuerda/notifications';
import { Injectable } from '@nestjs/common';
import type { BodyNow } from '../bodies/bodies';
import { BadInput } from '../platform/graphql/scalars';
import { BodyScope } from '../platform/transaction/body-scope';
import { WorkerScope } from '../platform/transaction/worker-scope';
import { countDeliveries, deliveriesOf, type DeliveryRow } from './delivery-queries';
import type { DeliveryFilter } from './delivery.models';
import { nextReminderOf, remindersOf, type CountedReminderRow, type ReminderRow } from './reminder-queries';
import { hearingNow } from './hearing-now';
import { underWayIn } from './surroundings';

const mostAtOnce = 200;

export interface LedgerPage {
  rows: DeliveryRow[];
  total: number;
  problems: number;
  cancelled: number;
  after: string | null;
}

/** What is planned in a body, and who was written to. */
@Injectable()
export class Ledger {
  constructor(
    private readonly scope: BodyScope,
    private readonly worker: WorkerScope,
  ) {}

  /** Each with the number of those who heard of it; of those who would hear of it now, while it is planned. */
  async reminders({ body, now }: BodyNow): Promise<CountedReminderRow[]> {
    const rows = await this.scope.within(body.id, (manager) => remindersOf(manager, body.id));
    const at = { body, underWay: await this.worker.run((manager) => underWayIn(manager, body.id)) };
    return rows.map((row) =>
      row.state === 'planned' ? { ...row, people: hearingNow(plannedOf(row), at, now).length } : row,
    );
  }

  next(bodyId: string): Promise<Pick<ReminderRow, 'due_at' | 'days_before' | 'ends_on'> | null> {
    return this.scope.within(bodyId, (manager) => nextReminderOf(manager, bodyId));
  }

  /** Newest first. @throws BadInput for an `after` that no page ended with */
  page(bodyId: string, asked: { filter: DeliveryFilter; first: number; after?: string }): Promise<LedgerPage> {
    const first = Math.min(Math.max(asked.first, 1), mostAtOnce);
    const after = asked.after === undefined ? null : readCursor(asked.after);
    return this.scope.snapshot(bodyId, async (manager) => {
      const counts = await countDeliveries(manager, bodyId);
      const found = await deliveriesOf(manager, bodyId, { filter: asked.filter, first: first + 1, after });
      const rows = found.slice(0, first);
      const last = rows.at(-1);
      return { ...counts, rows, after: last && found.length > first ? cursorOf(last) : null };
    });
  }
}

const plannedOf = (row: CountedReminderRow): PlannedReminder => ({
  kind: row.kind,
  subjectId: row.subject_id,
  endsOn: row.ends_on,
  daysBefore: row.days_before,
  dueAt: row.due_at.toISOString(),
});

const cursorOf = ({ at, id }: DeliveryRow): string => `${at.toISOString()}_${id}`;

function readCursor(cursor: string): { at: string; id: string } {
  const [, at, id] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9a-f-]{32,36})$/.exec(cursor) ?? [];
  if (!at || !id) throw new BadInput('after is what a page of deliveries ended with.');
  return { at, id };
}
