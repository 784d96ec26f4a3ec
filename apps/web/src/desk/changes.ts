import type { Instant } from '@acuerda/workflow/vocabulary';
import type { EventFieldsFragment, ReminderFieldsFragment } from '../gql/graphql';

export type Change =
  | { kind: 'event'; at: Instant; event: EventFieldsFragment }
  | { kind: 'reminder'; at: Instant; daysBefore: number; people: number; failed: number };

type Sent = Pick<ReminderFieldsFragment, 'kind' | 'state' | 'dueAt' | 'daysBefore' | 'people' | 'refused' | 'bounced'>;

const SHOWN = 8;

/** What happened in the body, and which reminders were sent, the last first. */
export function changesOf(events: readonly EventFieldsFragment[], reminders: readonly Sent[]): Change[] {
  const sent = new Map<string, Change>();
  for (const { kind, state, dueAt, daysBefore, people, refused, bounced } of reminders) {
    if (kind !== 'term' || state !== 'sent') continue;
    sent.set(`${dueAt} ${daysBefore}`, { kind: 'reminder', at: dueAt, daysBefore, people, failed: refused + bounced });
  }
  const changes: Change[] = [
    ...events.map((event) => ({ kind: 'event' as const, at: event.at, event })),
    ...sent.values(),
  ];
  return changes.sort((a, b) => (a.at > b.at ? -1 : 1)).slice(0, SHOWN);
}
