import type { ReminderFieldsFragment } from '../../gql/graphql';

/** A reminder of the term `body`, thirty days before 23 April 2022, planned. */
export const aReminder = (changes: Partial<ReminderFieldsFragment> = {}): ReminderFieldsFragment => ({
  __typename: 'Reminder',
  id: 'r',
  kind: 'term',
  subjectId: 'body',
  endsOn: '2022-04-23',
  daysBefore: 30,
  dueAt: '2022-03-24T15:00:00.000Z',
  state: 'planned',
  reason: null,
  people: 7,
  accepted: 0,
  refused: 0,
  bounced: 0,
  waiting: 0,
  ...changes,
});
