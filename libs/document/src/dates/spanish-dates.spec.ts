import fc from 'fast-check';
import { findSpanishDates, weekdayOf } from './spanish-dates';
import { readNumber, words } from './spanish-numbers';
import { writeSpanishDate } from './write-spanish-date';

const datesIn = (text: string) => findSpanishDates(text).map(({ date }) => date);
const wordsOf = (text: string) => findSpanishDates(text).map(({ range }) => text.slice(range.from, range.to));

describe('a date in a Spanish text', () => {
  it.each([
    ['30 de abril del año 2023', '2023-04-30'],
    ['30 de abril de 2023', '2023-04-30'],
    ['30 DE ABRIL DE 2023', '2023-04-30'],
    ['domingo 30 de abril de 2023', '2023-04-30'],
    ['domingo, 30 de abril de 2023', '2023-04-30'],
    ['domingo día 30 de abril de 2023', '2023-04-30'],
    ['30 de abril de dos mil veintitrés', '2023-04-30'],
    ['treinta de abril de dos mil veintitrés', '2023-04-30'],
    ['30 (treinta) de abril de 2023', '2023-04-30'],
    ['treinta y uno de diciembre de mil novecientos noventa y nueve', '1999-12-31'],
    ['primero de mayo de 2023', '2023-05-01'],
    ['1.º de mayo de 2023', '2023-05-01'],
    ['1º de mayo de 2023', '2023-05-01'],
    ['1o. de mayo de 2023', null],
    ['1° de mayo de 2023', '2023-05-01'],
    ['uno de septiembre de dos mil', '2000-09-01'],
    ['15 de setiembre de 2022', '2022-09-15'],
    ['30 de abril, de 2023', '2023-04-30'],
    ['30/04/2023', '2023-04-30'],
    ['3/4/2023', '2023-04-03'],
    ['30-04-2023', '2023-04-30'],
    ['30.04.2023', '2023-04-30'],
    ['2023-04-30', '2023-04-30'],
    ['29 de febrero de 2024', '2024-02-29'],
    ['sábado\u00a023 de abril de 2022', '2022-04-23'],
  ])('«%s» is %s', (written, date) => {
    const text = `Se fija hasta el ${written}, como se dijo.`;
    expect(datesIn(text)).toEqual(date ? [date] : []);
    if (date) expect(wordsOf(text)).toEqual([written]);
  });

  it.each(['31 de abril de 2023', '29 de febrero de 2023', '00/04/2023', '04/30/2023', '0 de mayo de 2023'])(
    '«%s» is found and has no day in the calendar',
    (written) => expect(datesIn(`El ${written}.`)).toEqual([null]),
  );

  it.each([
    'el mismo 23 de abril y después',
    'CONAIP/SNT/ACUERDO/EXT18/03/2016-05',
    'oficio 130/04/20235',
    'la versión 1.30.04.2023',
    'en 2023',
    'abril de 2023',
    'los 230 de abril de 2023',
  ])('«%s» holds none', (text) => expect(datesIn(text)).toEqual([]));

  it('keeps the weekday that the text states, true or not', () => {
    expect(findSpanishDates('lunes 30 de abril de 2023')[0]).toMatchObject({ weekday: 1, date: '2023-04-30' });
    expect(findSpanishDates('30 de abril de 2023')[0]).toMatchObject({ weekday: null });
    expect([weekdayOf('2023-04-30'), weekdayOf('2022-04-23'), weekdayOf('2021-05-20')]).toEqual([7, 6, 4]);
  });

  it('is found each time, in order', () => {
    expect(datesIn('Del 23 de abril de 2021 al 23 de abril de 2022, y el 1/5/2023.')).toEqual([
      '2021-04-23',
      '2022-04-23',
      '2023-05-01',
    ]);
  });

  it('is found where it stands, for any day, in any of its spellings and between any words', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat('es-MX', { ...options, timeZone: 'UTC' });
    const long = format({ day: 'numeric', month: 'long', year: 'numeric' });
    const full = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
    fc.assert(
      fc.property(day, fc.constantFrom(long, full), fc.string({ unit: 'grapheme' }), (when, spelling, noise) => {
        const written = spelling.format(when);
        const text = `${noise} | ${written} | ${noise}`.normalize('NFC');
        const found = findSpanishDates(text).find(({ range }) => text.slice(range.from, range.to) === written);
        expect(found?.date).toBe(when.toISOString().slice(0, 10));
        if (spelling === full) expect(found?.weekday).toBe(weekdayOf(when.toISOString().slice(0, 10)));
      }),
      { verbose: 1 },
    );
  });
});

it('reads back every date that it writes', () => {
  for (const date of ['2022-01-01', '2023-04-30', '2024-02-29', '2022-09-15', '2021-12-31']) {
    expect(datesIn(`El ${writeSpanishDate(date)}.`)).toEqual([date]);
  }
  expect(writeSpanishDate('2023-05-01')).toBe('1 de mayo de 2023');
});

it('reads back every number that it writes in words', () => {
  for (let n = 1; n <= 99; n += 1) expect(readNumber(words(n))).toBe(n);
});
