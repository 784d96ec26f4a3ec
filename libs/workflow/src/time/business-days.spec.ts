import { addBusinessDays, businessDaysBetween, isBusinessDay, subtractBusinessDays } from './business-days';
import { addDays } from './calendar';
import { federalRestDays } from './federal-rest-days';

const holyWeek = [
  { date: '2022-04-14', name: 'Jueves santo' },
  { date: '2022-04-15', name: 'Viernes santo' },
];

describe('the federal days of rest', () => {
  it('of 2022 are the seven of every year, three of them Mondays', () => {
    expect(federalRestDays(2022)).toEqual([
      '2022-01-01',
      '2022-02-07',
      '2022-03-21',
      '2022-05-01',
      '2022-09-16',
      '2022-11-21',
      '2022-12-25',
    ]);
  });

  it('include the inauguration every sixth year: in December until 2018, in October since 2024', () => {
    expect(federalRestDays(2018)).toContain('2018-12-01');
    expect(federalRestDays(2024)).toContain('2024-10-01');
    expect(federalRestDays(2024)).not.toContain('2024-12-01');
    expect(federalRestDays(2023)).toHaveLength(7);
  });

  it('find the first Monday where the month begins on one, and on the day after', () => {
    expect(federalRestDays(2021)[1]).toBe('2021-02-01');
    expect(federalRestDays(2028)[1]).toBe('2028-02-07');
  });
});

describe('business days', () => {
  it.each([
    ['2022-04-22', true],
    ['2022-04-23', false],
    ['2022-04-24', false],
    ['2022-03-21', false],
    ['2022-04-14', false],
    ['2022-04-13', true],
  ])('%s is one: %s', (date, expected) => {
    expect(isBusinessDay(date, holyWeek)).toBe(expected);
  });

  it('are counted on from a date, past weekends and holidays', () => {
    expect(addBusinessDays('2022-04-08', 0, [])).toBe('2022-04-08');
    expect(addBusinessDays('2022-04-08', 1, [])).toBe('2022-04-11');
    expect(addBusinessDays('2022-04-13', 1, holyWeek)).toBe('2022-04-18');
    expect(addBusinessDays('2022-04-09', 5, [])).toBe('2022-04-15');
  });

  it('are counted back from a date, past weekends and holidays', () => {
    expect(subtractBusinessDays('2022-04-23', 0, [])).toBe('2022-04-23');
    expect(subtractBusinessDays('2022-04-23', 1, [])).toBe('2022-04-22');
    expect(subtractBusinessDays('2022-04-18', 1, holyWeek)).toBe('2022-04-13');
    expect(subtractBusinessDays('2022-03-25', 5, [])).toBe('2022-03-17');
  });

  it('between two dates leave out the first and take in the last', () => {
    expect(businessDaysBetween('2022-03-30', '2022-04-22', [])).toBe(17);
    expect(businessDaysBetween('2022-03-30', '2022-04-22', holyWeek)).toBe(15);
    expect(businessDaysBetween('2022-04-22', '2022-04-22', [])).toBe(0);
    expect(businessDaysBetween('2022-04-22', '2022-04-20', [])).toBe(0);
  });

  it('counted on and between agree', () => {
    for (let days = 1; days <= 60; days += 1) {
      expect(businessDaysBetween('2022-03-30', addBusinessDays('2022-03-30', days, holyWeek), holyWeek)).toBe(days);
    }
  });

  it('between any two dates are those that are business days one by one', () => {
    const holidays = [...holyWeek, { date: '2022-04-16', name: 'Sábado' }, { date: '2022-05-01', name: 'Twice' }];
    for (let start = 0; start < 7; start += 1) {
      let counted = 0;
      const from = addDays('2021-12-25', start);
      for (let days = 1; days <= 400; days += 1) {
        const day = addDays(from, days);
        if (isBusinessDay(day, holidays)) counted += 1;
        if (days % 13 === 0)
          expect([from, day, businessDaysBetween(from, day, holidays)]).toEqual([from, day, counted]);
      }
    }
  });

  it('of centuries are counted as well', () => {
    expect(businessDaysBetween('2022-03-30', '2999-12-31', [])).toBeGreaterThan(240_000);
  });
});
