import { aReminder } from '../deadlines/testing/a-reminder';
import { upcomingOf } from './upcoming';

const zone = 'America/Merida';
const term = (id: string, endsOn: string, daysLeft: number) => ({
  id,
  name: id,
  startsOn: '2021-04-23',
  endsOn,
  daysLeft,
});
const TERMS = [term('body', '2022-04-23', 24), term('exercise', '2022-04-23', 24)];

const planned = (daysBefore: number, day: string, changes: Parameters<typeof aReminder>[0] = {}) =>
  aReminder({ daysBefore, dueAt: `${day}T15:00:00.000Z`, ...changes });

describe('what comes next on the desk', () => {
  it('is the next two reminders and what ends, by day', () => {
    const found = upcomingOf(
      [
        planned(3, '2022-04-20'),
        planned(15, '2022-04-08'),
        planned(15, '2022-04-08', { subjectId: 'exercise' }),
        planned(7, '2022-04-16'),
        planned(30, '2022-03-24', { state: 'sent' }),
      ],
      TERMS,
      { zone },
    );
    expect(found.map(({ kind, on }) => [kind, on])).toEqual([
      ['reminder', '2022-04-08'],
      ['reminder', '2022-04-16'],
      ['end', '2022-04-23'],
    ]);
  });

  it('counts the appointments that end on the same day, and says nothing of their own reminders', () => {
    const own = (subjectId: string) => planned(15, '2022-04-08', { kind: 'appointment', subjectId });
    const prolonged = planned(15, '2022-04-08', { kind: 'appointment', subjectId: 'c', state: 'cancelled' });
    expect(upcomingOf([own('a'), own('b'), own('a'), prolonged], TERMS, { zone })).toEqual([
      { kind: 'end', on: '2022-04-23', daysLeft: 24, terms: ['body', 'exercise'], appointments: 2 },
    ]);
  });

  it('leaves out what has ended', () => {
    expect(upcomingOf([], [term('body', '2022-03-01', -29)], { zone })).toEqual([]);
  });
});
