import { federalDayName, restDaysByMonth } from './rest-days';

describe('the days of rest of a year', () => {
  it('stand by month and in order, the federal ones among the body’s own', () => {
    const own = [
      { date: '2023-04-06', name: 'Jueves Santo' },
      { date: '2022-04-15', name: 'Viernes Santo' },
      { date: '2022-04-14', name: 'Jueves Santo' },
    ];
    expect(restDaysByMonth(2022, ['2022-01-01', '2022-12-25'], own)).toEqual([
      { month: '2022-01', days: [{ date: '2022-01-01', name: null }] },
      { month: '2022-04', days: [own[2], own[1]] },
      { month: '2022-12', days: [{ date: '2022-12-25', name: null }] },
    ]);
  });

  it('name a day once where the law fixes it anyway', () => {
    const [month] = restDaysByMonth(2022, ['2022-05-01'], [{ date: '2022-05-01', name: 'Asueto' }]);
    expect(month?.days).toEqual([{ date: '2022-05-01', name: null }]);
  });
});

describe('a federal day', () => {
  it.each([
    ['2018-12-01', 'calendar:federal.inauguration'],
    ['2024-10-01', 'calendar:federal.inauguration'],
    ['2024-12-25', 'calendar:federal.december'],
    ['2022-03-21', 'calendar:federal.march'],
  ])('of %s is %s', (date, name) => {
    expect(federalDayName(date)).toBe(name);
  });
});
