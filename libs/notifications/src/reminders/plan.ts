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

type Offset = Pick<PlannedReminder, 'daysBefore' | 'dueAt'>;

/** The reminders of an ending, the farthest first, past ones too. */
export const planReminders = (ending: Ending, rules: ReminderRules, calendar: LocalCalendar): PlannedReminder[] =>
  planner(rules, calendar)(ending);

/** Plans ending after ending. Most of them in a body end together, and a zone's rules are slow to consult. */
export function planner(rules: ReminderRules, calendar: LocalCalendar): (ending: Ending) => PlannedReminder[] {
  const known = new Map<LocalDate, Offset[]>();
  return ({ kind, id, endsOn }) => {
    const offsets = known.get(endsOn) ?? offsetsOf(endsOn, rules, calendar);
    known.set(endsOn, offsets);
    return offsets.map(({ daysBefore, dueAt }) => ({ kind, subjectId: id, endsOn, daysBefore, dueAt }));
  };
}

function offsetsOf(endsOn: LocalDate, rules: ReminderRules, { timeZone, holidays }: LocalCalendar): Offset[] {
  const dayBefore = (days: number) =>
    rules.reminderDays.value === 'business' ? subtractBusinessDays(endsOn, days, holidays) : addDays(endsOn, -days);
  return rules.reminderOffsets.value.map((daysBefore) => ({
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
  return rules ? endingsOf(body).flatMap(planner(rules, localCalendarOf(body))) : [];
}
