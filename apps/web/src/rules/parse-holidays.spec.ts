import { parseHolidays } from './parse-holidays';

const holyThursday = { date: '2022-04-14', name: 'Jueves Santo' };
const goodFriday = { date: '2022-04-15', name: 'Viernes Santo' };

describe('a list of days', () => {
  it.each([
    ['a semicolon', '2022-04-14;Jueves Santo\n2022-04-15;Viernes Santo'],
    ['a comma', '2022-04-14,Jueves Santo\r\n2022-04-15, Viernes Santo\r\n'],
    ['a tab, as spreadsheets copy it', '14/04/2022\tJueves Santo\n\n15/04/2022\tViernes Santo'],
    [
      'quotes, after the mark that some programs begin with',
      '\ufeff"2022-04-14";"Jueves Santo"\n"2022-04-15","Viernes Santo"',
    ],
  ])('is read with %s', (_, text) => {
    expect(parseHolidays(text)).toEqual({ holidays: [holyThursday, goodFriday], faults: [] });
  });

  it('keeps further separators in the name', () => {
    const text = '2022-12-12;"Día del empleado, por acuerdo; ver ""Gaceta"""';
    expect(parseHolidays(text).holidays[0]?.name).toBe('Día del empleado, por acuerdo; ver "Gaceta"');
  });

  it('names the line of what it does not understand, and reads the others', () => {
    const text = ['fecha;nombre', '', '2022-02-30;x', 'Jueves Santo', '2022-04-14;', '2022-04-15;Viernes Santo'];
    expect(parseHolidays([...text, '15/04/2022;Otra vez', `2022-04-16;${'x'.repeat(301)}`].join('\n'))).toEqual({
      holidays: [goodFriday],
      faults: [
        { line: 1, kind: 'date_unread', text: 'fecha' },
        { line: 3, kind: 'date_unread', text: '2022-02-30' },
        { line: 4, kind: 'no_separator', text: 'Jueves Santo' },
        { line: 5, kind: 'name_missing', text: '2022-04-14' },
        { line: 7, kind: 'repeated', text: '2022-04-15' },
        { line: 8, kind: 'name_long', text: '2022-04-16' },
      ],
    });
  });
});
