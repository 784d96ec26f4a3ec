import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import type { ReminderFieldsFragment } from '../gql/graphql';

/** How a reminder stands, for whoever looks at the plan; the first ones want attention most. */
const STANDINGS = ['problem', 'waiting', 'sent', 'planned', 'superseded', 'cancelled'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Step {
  daysBefore: number;
  dueAt: Instant;
  standing: Standing;
  people: number;
  accepted: number;
  refused: number;
  bounced: number;
  reason: ReminderFieldsFragment['reason'];
}

type Reminder = Omit<ReminderFieldsFragment, '__typename'>;

function standingOf({ state, refused, bounced, waiting }: Reminder): Standing {
  if (state !== 'sent') return state;
  if (refused + bounced > 0) return 'problem';
  return waiting > 0 ? 'waiting' : 'sent';
}

/**
 * The reminders of endings that share a last day, the earliest first: they share their mails, so that one step stands
 * for all of them, as the one that wants attention most.
 */
export function stepsOf(reminders: readonly Reminder[], subjectIds: readonly string[], endsOn: LocalDate): Step[] {
  const steps = new Map<number, Step>();
  for (const reminder of reminders) {
    if (reminder.endsOn !== endsOn || !subjectIds.includes(reminder.subjectId)) continue;
    const step: Step = { ...reminder, standing: standingOf(reminder) };
    const other = steps.get(reminder.daysBefore);
    if (!other || rank(step) < rank(other)) steps.set(reminder.daysBefore, step);
  }
  return [...steps.values()].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}

const rank = ({ standing }: Step) => STANDINGS.indexOf(standing);

/** The next one that is planned. */
export const nextOf = (steps: readonly Step[]): Step | undefined =>
  steps.find(({ standing }) => standing === 'planned');
