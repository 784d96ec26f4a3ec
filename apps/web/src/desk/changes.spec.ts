import { aReminder } from '../deadlines/testing/a-reminder';
import type { EventFieldsFragment } from '../gql/graphql';
import { changesOf } from './changes';

const event = (nth: number, at: string) => ({ id: `event:${nth}`, at, type: 'vote_cast' }) as EventFieldsFragment;
const sent = (changes: Parameters<typeof aReminder>[0] = {}) => aReminder({ state: 'sent', accepted: 7, ...changes });

it('tells reminders among the events, once for what ends together, the last first', () => {
  const found = changesOf(
    [event(2, '2022-03-29T17:00:00.000Z'), event(1, '2022-03-01T17:00:00.000Z')],
    [sent(), sent({ subjectId: 'exercise' }), sent({ kind: 'appointment' }), aReminder({ daysBefore: 15 })],
  );
  expect(found.map(({ kind, at }) => [kind, at.slice(0, 10)])).toEqual([
    ['event', '2022-03-29'],
    ['reminder', '2022-03-24'],
    ['event', '2022-03-01'],
  ]);
});

it('counts the mails that did not arrive', () => {
  expect(changesOf([], [sent({ accepted: 5, refused: 1, bounced: 1 })])).toEqual([
    { kind: 'reminder', at: '2022-03-24T15:00:00.000Z', daysBefore: 30, people: 7, failed: 2 },
  ]);
});
