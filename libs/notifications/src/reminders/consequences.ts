import { bodyTermInForce, localDateOf, type BodyState, type Rules } from '@acuerda/workflow';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { localCalendarOf, planReminders } from './plan';
import { recipientsOf } from './recipients';

/** What rules of reminders come to for the body's term in force, with those who hold its posts today. */
export interface ReminderConsequences {
  /** The term's last day; null: no term of the body is in force. */
  endsOn: LocalDate | null;
  /** The local days of reminders of it that are still to come, in the order in which they fall due. */
  next: LocalDate[];
  /** Holders of posts who would hear of one that were due now; reviewers come and go with their acuerdos. */
  people: number;
}

/** @param rules sound ones: see `rulesMustBeSound` */
export function reminderConsequencesOf(rules: Rules, body: BodyState, now: Instant): ReminderConsequences {
  const term = bodyTermInForce(body, now);
  if (!term) return { endsOn: null, next: [], people: 0 };
  const ending = { kind: 'term' as const, id: term.id, endsOn: term.endsOn };
  const reminders = planReminders(ending, rules, localCalendarOf(body));
  const underThem = { ...body, ruleSets: [{ version: 1, adoptedAt: now, rules }] };
  const [any] = reminders;
  const hearing = any ? recipientsOf(any, underThem, now, { reviewers: [], extensionUnderWay: true }) : [];
  return {
    endsOn: term.endsOn,
    next: reminders.filter(({ dueAt }) => dueAt >= now).map(({ dueAt }) => localDateOf(dueAt, body.timeZone)),
    people: hearing.length,
  };
}
