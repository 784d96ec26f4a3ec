import { defaultRules } from '@acuerda/workflow';
import { planReminders, type LocalCalendar } from './plan';

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
