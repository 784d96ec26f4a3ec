import { defaultRules } from '@acuerda/workflow';
import { aBody } from '../testing/a-body';
import { planFor, planReminders, type LocalCalendar } from './plan';

const merida: LocalCalendar = { timeZone: 'America/Merida', holidays: [] };

const dueAt = (endsOn: string) =>
  planReminders({ kind: 'term', id: 'term-body', endsOn }, defaultRules(), merida).map((reminder) => reminder.dueAt);

describe('by the rules a body begins with', () => {
  it('a term that ends on 23 April 2022 is warned of at nine in Mérida, daylight saving or not', () => {
    expect(dueAt('2022-04-23')).toEqual([
      '2022-02-22T15:00:00.000Z',
      '2022-03-24T15:00:00.000Z',
      '2022-04-08T14:00:00.000Z',
      '2022-04-16T14:00:00.000Z',
      '2022-04-20T14:00:00.000Z',
      '2022-04-22T14:00:00.000Z',
      '2022-04-23T14:00:00.000Z',
    ]);
  });

  it('one that ends on 30 April 2023 at nine too, when the clocks were not changed any more', () => {
    expect(dueAt('2023-04-30')).toEqual([
      '2023-03-01T15:00:00.000Z',
      '2023-03-31T15:00:00.000Z',
      '2023-04-15T15:00:00.000Z',
      '2023-04-23T15:00:00.000Z',
      '2023-04-27T15:00:00.000Z',
      '2023-04-29T15:00:00.000Z',
      '2023-04-30T15:00:00.000Z',
    ]);
  });
});

describe('counted in business days', () => {
  const holyWeek = ['2022-04-14', '2022-04-15'].map((date) => ({ date, name: 'Semana Santa' }));
  const citation = { kind: 'not_supplied' } as const;
  const daysOf = (endsOn: string, offsets: number[], holidays = holyWeek) =>
    planReminders(
      { kind: 'term', id: 'term-body', endsOn },
      {
        ...defaultRules(),
        reminderDays: { value: 'business', citation },
        reminderOffsets: { value: offsets, citation },
      },
      { timeZone: 'America/Merida', holidays },
    ).map(({ dueAt }) => dueAt.slice(0, 10));

  it('the days of the calendar of the body are not counted', () => {
    expect(daysOf('2022-04-20', [5, 3, 1, 0])).toEqual(['2022-04-11', '2022-04-13', '2022-04-19', '2022-04-20']);
    expect(daysOf('2022-04-20', [5, 3, 1, 0], [])).toEqual(['2022-04-13', '2022-04-15', '2022-04-19', '2022-04-20']);
  });

  it('a last day on which the body rests is warned of on it, and on the business days before', () => {
    expect(daysOf('2022-04-23', [1, 0])).toEqual(['2022-04-22', '2022-04-23']);
  });

  it('federal days of rest are not counted either', () => {
    expect(daysOf('2022-03-22', [2, 1])).toEqual(['2022-03-17', '2022-03-18']);
  });
});

describe('where the clocks of the zone change', () => {
  const at = (reminderTime: string, day: string, timeZone: string) =>
    planReminders(
      { kind: 'term', id: 'term-body', endsOn: day },
      {
        ...defaultRules(),
        reminderTime: { value: reminderTime, citation: { kind: 'not_supplied' } },
        reminderOffsets: { value: [0], citation: { kind: 'not_supplied' } },
      },
      { timeZone, holidays: [] },
    ).map(({ dueAt }) => dueAt);

  it('an hour that is skipped comes as much later, and one that comes twice is the first', () => {
    expect(at('02:30', '2022-04-03', 'America/Merida')).toEqual(['2022-04-03T08:30:00.000Z']);
    expect(at('01:30', '2022-10-30', 'America/Merida')).toEqual(['2022-10-30T06:30:00.000Z']);
  });

  it('a municipality at the border keeps the clocks of its neighbours', () => {
    expect(at('09:00', '2023-04-30', 'America/Tijuana')).toEqual(['2023-04-30T16:00:00.000Z']);
  });
});

it('a body plans everything that ends in it by the rules and the calendar in force', () => {
  const body = aBody()
    .withRules({ reminderOffsets: [2], reminderDays: 'business', reminderTime: '08:15' })
    .withHolidays('2022-04-21')
    .prolonged('appointment-person-society-seat-society', { kind: 'on', date: '2022-06-30' });
  expect(planFor(body.state).map(({ kind, subjectId, dueAt }) => [kind, subjectId, dueAt])).toEqual([
    ['term', 'term-body', '2022-04-20T13:15:00.000Z'],
    ['term', 'term-exercise', '2022-04-20T13:15:00.000Z'],
    ['appointment', 'appointment-person-government-seat-government', '2022-04-20T13:15:00.000Z'],
    ['appointment', 'appointment-person-society-seat-society', '2022-06-28T13:15:00.000Z'],
  ]);
  expect(planFor({ ...body.state, ruleSets: [] })).toEqual([]);
});
