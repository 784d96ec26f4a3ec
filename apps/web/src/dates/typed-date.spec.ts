import { formatDate, formatDateShort } from './format';
import { readTypedDate } from './typed-date';

describe('a date that somebody types', () => {
  it.each(['23/04/2021', '23-4-2021', '23.04.2021', ' 23 4 2021 ', '2021-04-23', '23 de abril de 2021', '23 Apr 2021'])(
    'is read from «%s»',
    (typed) => expect(readTypedDate(typed)).toBe('2021-04-23'),
  );

  it('has the day first, in whatever language', () => {
    expect(readTypedDate('03/04/2021')).toBe('2021-04-03');
  });

  it.each(['es', 'en'] as const)('is read as the interface writes it, every month of the year, in %s', (language) => {
    for (let month = 1; month <= 12; month += 1) {
      const date = `2022-${String(month).padStart(2, '0')}-09`;
      expect(readTypedDate(formatDateShort(date, language))).toBe(date);
      expect(readTypedDate(formatDate(date, language))).toBe(date);
    }
  });

  it.each(['', '23', '23/04', '23/04/21', '31/04/2021', '29/02/2021', '23 de nada de 2021', 'mañana'])(
    'is not guessed from «%s»',
    (typed) => expect(readTypedDate(typed)).toBeNull(),
  );
});
