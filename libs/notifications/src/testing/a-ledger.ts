import type { BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { due, type DueReminders } from '../reminders/due';
import { replan, type Replanning } from '../reminders/replan';
import type { PlannedReminder } from '../reminders/plan';
import { endingKeyOf, type ReminderState, type StandingReminder } from '../reminders/standing';

/** The functions under test, so that a broken one can be put in the place of each. */
export interface Engine {
  replan: typeof replan;
  due: typeof due;
}

export interface LedgerRow extends StandingReminder {
  reason: string | null;
  sentAt: Instant | null;
}

/** The rows of reminders as a database would keep them, and what the functions do to them. */
export class Ledger {
  readonly rows: LedgerRow[] = [];

  constructor(private readonly engine: Engine = { replan, due }) {}

  replan(body: BodyState, now: Instant): Replanning {
    const changes = this.engine.replan(this.rows, body, now);
    for (const reminder of changes.plan) this.add(reminder, 'planned', null);
    for (const reminder of changes.supersede) this.add(reminder, 'superseded', 'past');
    for (const { id, dueAt } of [...changes.reschedule, ...changes.revive]) {
      this.change(id, { state: 'planned', reason: null, dueAt });
    }
    for (const { id, reason } of changes.cancel) this.change(id, { state: 'cancelled', reason });
    return changes;
  }

  sweep(body: BodyState, now: Instant): DueReminders {
    const found = this.engine.due(this.rows, body, now);
    for (const { id } of found.send) this.change(id, { state: 'sent', sentAt: now });
    for (const { id, reason } of found.supersede) this.change(id, { state: 'superseded', reason });
    for (const { id, reason } of found.cancel) this.change(id, { state: 'cancelled', reason });
    return found;
  }

  /** What stands in the ledger about one ending: by offset, the state and its reason. */
  of(subjectId: string, endsOn: string): Record<number, string> {
    const rows = this.rows.filter((row) => row.subjectId === subjectId && row.endsOn === endsOn);
    return Object.fromEntries(rows.map(({ daysBefore, state, reason }) => [daysBefore, reason ?? state]));
  }

  private add(reminder: PlannedReminder, state: ReminderState, reason: string | null): void {
    const id = `${endingKeyOf(reminder)} ${reminder.daysBefore}`;
    if (this.rows.some((row) => row.id === id)) throw new Error(`Recorded twice: ${id}`);
    this.rows.push({ ...reminder, id, state, reason, sentAt: null });
  }

  private change(id: string, change: Partial<LedgerRow>): void {
    const row = this.rows.find((each) => each.id === id);
    if (!row) throw new Error(`Not recorded: ${id}`);
    if (row.state === 'sent') throw new Error(`Sent already: ${id}`);
    Object.assign(row, change);
  }
}
