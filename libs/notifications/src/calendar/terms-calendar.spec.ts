import ICAL from 'ical.js';
import type { CalendarEnding, CalendarFacts } from './facts';
import { termsCalendar } from './terms-calendar';

const ending: CalendarEnding = {
  kind: 'term',
  id: '4d5a5b0e-6a39-4f55-9d0e-5f8a8f1f0001',
  name: 'Secretariado Técnico',
  endsOn: '2022-04-23',
  moves: { count: 0, since: '2021-04-23T17:00:00.000Z' },
};

const facts = (...endings: CalendarEnding[]): CalendarFacts => ({
  locale: 'es',
  body: { name: 'Secretariado, local; abierto', timeZone: 'America/Merida' },
  endings,
  url: 'https://acuerda.example/app/secretariado-demo/plazos',
});

/** The file as a calendar program reads it, and not as we wrote it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, events, event: events[0]! };
}

const value = (component: { getFirstPropertyValue(name: string): unknown }, name: string) =>
  String(component.getFirstPropertyValue(name));

describe('a term, in a calendar', () => {
  const { calendar, event } = read(termsCalendar(facts(ending)));

  it('takes the whole of its last local day, wherever the reader is', () => {
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2022-04-23', '2022-04-24']);
  });

  it('leaves the day free for other things', () => {
    expect(value(event.component, 'transp')).toBe('TRANSPARENT');
  });

  it('says what ends, when, and where to read more', () => {
    expect(event.summary).toBe('Último día: Secretariado Técnico');
    expect(event.description).toBe(
      'Termina el sábado 23 de abril de 2022, 23:59 (Mérida).\nhttps://acuerda.example/app/secretariado-demo/plazos',
    );
    expect(value(event.component, 'url')).toBe('https://acuerda.example/app/secretariado-demo/plazos');
  });

  it('belongs to a calendar with the name of the body, which asks again by itself', () => {
    // Some programs read the newer property, some the older one; of neither does this library undo the escapes.
    const name = String.raw`Plazos de Secretariado\, local\; abierto`;
    expect([value(calendar, 'name'), value(calendar, 'x-wr-calname')]).toEqual([name, name]);
    expect(value(calendar, 'method')).toBe('PUBLISH');
    expect(value(calendar, 'refresh-interval')).toBe('PT6H');
  });
});

describe('a term that moved', () => {
  const before = read(termsCalendar(facts(ending))).event;
  const moved = { ...ending, endsOn: '2023-04-30', moves: { count: 1, since: '2022-04-20T18:30:00.000Z' } };
  const after = read(termsCalendar(facts(moved))).event;

  it('replaces the entry that was there', () => {
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(value(after.component, 'dtstamp')).toBe('2022-04-20T18:30:00Z');
    expect(after.startDate.toString()).toBe('2023-04-30');
  });
});

it('tells a term from an appointment that has its id', () => {
  const { events } = read(termsCalendar(facts(ending, { ...ending, kind: 'appointment' })));
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
});

it('is the same file whenever it is written', () => {
  expect(termsCalendar(facts(ending))).toBe(termsCalendar(facts(ending)));
});

it('may hold nothing yet', () => {
  expect(read(termsCalendar(facts())).events).toEqual([]);
});

describe('a name of any kind', () => {
  it.each([
    'Academia, ciencia y cultura; con «comillas» y "otras"',
    String.raw`Barra \n que no es un salto \, ni una coma`,
    'Participación 🗳️ de la niñez y la adolescencia 👩‍👧‍👦 en cada región 🌎, año tras año, con voz y con voto propios',
    'ñ'.repeat(200),
    'BEGIN:VEVENT',
  ])('comes back as it went in: %s', (name) => {
    const file = termsCalendar(facts({ ...ending, name }));
    expect(read(file).event.summary).toBe(`Último día: ${name}`);
    expect(read(file).events).toHaveLength(1);
  });

  it('is folded at 75 octets, with CRLF alone', () => {
    const file = termsCalendar(facts({ ...ending, name: '🗳️ ñandú '.repeat(40).trim() }));
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.every((line) => !/\ufffd/.test(Buffer.from(line).toString()))).toBe(true);
  });

  it.each(['Una\r\nBEGIN:VALARM', 'campana \u0007', 'al revés \u202e'])(
    'is refused with a control character',
    (name) => {
      expect(() => termsCalendar(facts({ ...ending, name }))).toThrow('endings.0.name');
    },
  );
});

it('speaks English to who reads it', () => {
  const { event } = read(termsCalendar({ ...facts(ending), locale: 'en' }));
  expect(event.summary).toBe('Last day: Secretariado Técnico');
  expect(event.description).toContain('Ends on Saturday 23 April 2022, 23:59 (Mérida).');
});
