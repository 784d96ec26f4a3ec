import { byDay } from './by-day';

const at = (instant: string) => ({ at: instant });

it('groups by the local day, not by the day of Greenwich', () => {
  const found = byDay(
    [at('2022-04-09T04:59:00.000Z'), at('2022-04-08T15:00:00.000Z'), at('2022-04-08T04:59:00.000Z')],
    'America/Merida',
  );
  expect(found.map(({ day, items }) => [day, items.length])).toEqual([
    ['2022-04-08', 2],
    ['2022-04-07', 1],
  ]);
});
