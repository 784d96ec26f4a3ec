import { createEvents } from 'ics';
import { termsCalendar } from './terms-calendar';

/** Each property in one line, in no order. */
const properties = (file: string): string[] =>
  file
    .replace(/\r\n[\t ]/g, '')
    .split('\r\n')
    .sort();

it('is what a library for calendars writes, but for its name and how often it is asked for', () => {
  const url = 'https://acuerda.example/app/demo/plazos';
  const ours = termsCalendar({
    locale: 'es',
    body: { name: 'Secretariado, local; abierto', timeZone: 'America/Merida' },
    endings: [
      {
        kind: 'term',
        id: 'uno',
        name: 'Un ejercicio, largo; con \\ y con todo lo que en un calendario quiere decir otra cosa',
        endsOn: '2022-12-31',
        moves: { count: 3, since: '2021-04-23T17:00:00.000Z' },
      },
    ],
    url,
  });
  const entry = {
    uid: 'term-uno@acuerda',
    sequence: 3,
    timestamp: '20210423T170000Z',
    start: [2022, 12, 31] as [number, number, number],
    end: [2023, 1, 1] as [number, number, number],
    title: 'Último día: Un ejercicio, largo; con \\ y con todo lo que en un calendario quiere decir otra cosa',
    description: `Termina el sábado 31 de diciembre de 2022, 23:59 (Mérida).\n${url}`,
    url,
    status: 'CONFIRMED' as const,
    busyStatus: 'FREE' as const,
    transp: 'TRANSPARENT' as const,
  };
  const calName = 'Plazos de Secretariado\\, local\\; abierto';
  const { value } = createEvents([entry], { productId: '-//Acuerda//Plazos//ES', method: 'PUBLISH', calName });
  const own = [`NAME:${calName}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT6H'];
  expect(properties(ours)).toEqual([...properties(value ?? ''), ...own].sort());
});
