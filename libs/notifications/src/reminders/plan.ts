import {
  addDays,
  localInstant,
  subtractBusinessDays,
  type BodyState,
  type Holiday,
  type ReminderRules,
} from '@acuerda/workflow';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { endingsOf, type Ending, type EndingKind } from './endings';

/** A reminder of one ending at one offset, and the instant from which it is to be sent. */
export interface PlannedReminder {
  kind: EndingKind;
  subjectId: string;
  endsOn: LocalDate;
  daysBefore: number;
  dueAt: Instant;
}

/** What local dates and hours mean in a body. */
export interface LocalCalendar {
  /** IANA zone. */
  timeZone: string;
  /** Days on which the body doesn't work, beside weekends and federal days of rest. */
  holidays: readonly Holiday[];
}

/** The reminders of an ending, the farthest first, past ones too. */
export function planReminders(
  { kind, id, endsOn }: Ending,
  rules: ReminderRules,
  { timeZone, holidays }: LocalCalendar,
): PlannedReminder[] {
  const dayBefore = (days: number) =>
    rules.reminderDays.value === 'business' ? subtractBusinessDays(endsOn, days, holidays) : addDays(endsOn, -days);
  return rules.reminderOffsets.value.map((daysBefore) => ({
    kind,
    subjectId: id,
    endsOn,
    daysBefore,
    dueAt: localInstant(dayBefore(daysBefore), rules.reminderTime.value, timeZone),
  }));
}

/** The rules of reminders that govern now; null before the body has any. */
export const reminderRulesOf = (body: BodyState): ReminderRules | null => body.ruleSets.at(-1)?.rules ?? null;

export const localCalendarOf = ({ timeZone, calendars }: BodyState): LocalCalendar => ({
  timeZone,
  holidays: calendars.at(-1)?.holidays ?? [],
});

/** The reminders of everything that ends in a body, under the rules and the calendar in force. */
export function planFor(body: BodyState): PlannedReminder[] {
  const rules = reminderRulesOf(body);
  const calendar = localCalendarOf(body);
  return rules ? endingsOf(body).flatMap((ending) => planReminders(ending, rules, calendar)) : [];
}
