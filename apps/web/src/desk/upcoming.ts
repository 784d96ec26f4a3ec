import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { dayOf } from '../dates/local-date';
import type { ReminderFieldsFragment } from '../gql/graphql';
import { groupByEnd, type GroupableTerm } from './group-terms';

export type Upcoming =
  | { kind: 'reminder'; on: LocalDate; dueAt: Instant; daysBefore: number; people: number }
  | { kind: 'end'; on: LocalDate; daysLeft: number; terms: string[]; appointments: number };

const REMINDERS = 2;

type Planned = Pick<
  ReminderFieldsFragment,
  'kind' | 'subjectId' | 'endsOn' | 'daysBefore' | 'dueAt' | 'state' | 'people'
>;

/** What comes next: the reminders that fall due first, and what ends, in the order of their days. */
export function upcomingOf(
  reminders: readonly Planned[],
  terms: readonly GroupableTerm[],
  { zone }: { zone: string },
): Upcoming[] {
  const ends = groupByEnd(terms.filter(({ daysLeft }) => daysLeft >= 0)).map(
    ({ endsOn, daysLeft, terms: together }): Upcoming => ({
      kind: 'end',
      on: endsOn,
      daysLeft,
      terms: together.map(({ name }) => name),
      appointments: new Set(
        reminders
          .filter((one) => one.kind === 'appointment' && one.state === 'planned' && one.endsOn === endsOn)
          .map((one) => one.subjectId),
      ).size,
    }),
  );
  return [...nextReminders(reminders, zone), ...ends].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Of the terms, one for each instant: those that end together share their mails. */
function nextReminders(reminders: readonly Planned[], zone: string): Upcoming[] {
  const next = new Map<Instant, Extract<Upcoming, { kind: 'reminder' }>>();
  for (const { kind, state, dueAt, daysBefore, people } of reminders) {
    if (kind !== 'term' || state !== 'planned') continue;
    const known = next.get(dueAt);
    next.set(dueAt, {
      kind: 'reminder',
      on: dayOf(dueAt, zone),
      dueAt,
      daysBefore,
      people: Math.max(people, known?.people ?? 0),
    });
  }
  return [...next.values()].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1)).slice(0, REMINDERS);
}
