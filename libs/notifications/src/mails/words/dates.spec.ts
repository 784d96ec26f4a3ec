import { cityOf, dayOfYear, endOf, longInstant, shortDay, untilInstant } from './dates';

const merida = 'America/Merida';

describe('a last day', () => {
  it('is said with its weekday, its year, its last minute and its place', () => {
    expect(endOf('2022-04-23', merida, 'es')).toBe('sábado 23 de abril de 2022, 23:59 (Mérida)');
    expect(endOf('2022-04-23', merida, 'en')).toBe('Saturday 23 April 2022, 23:59 (Mérida)');
  });

  it('is said shortly beside others', () => {
    expect(dayOfYear('2022-04-23', 'es')).toBe('sábado 23 de abril');
    expect(shortDay('2022-04-23', 'es')).toBe('sáb 23 abr');
    expect(shortDay('2022-09-01', 'en')).toBe('Thu 1 Sept');
  });
});

describe('an instant', () => {
  it('is told on the clock of the body: daylight saving until October 2022, none after', () => {
    expect(longInstant('2022-04-08T14:00:00.000Z', merida, 'es')).toBe('viernes 8 de abril de 2022, 09:00 (Mérida)');
    expect(longInstant('2023-04-08T14:00:00.000Z', merida, 'es')).toBe('sábado 8 de abril de 2023, 08:00 (Mérida)');
  });

  it('belongs to the local day, and not to that of Greenwich', () => {
    expect(longInstant('2022-04-24T04:59:00.000Z', merida, 'es')).toBe('sábado 23 de abril de 2022, 23:59 (Mérida)');
  });

  it('that ends a day is said as its last minute', () => {
    expect(untilInstant('2022-04-24T05:00:00.000Z', merida, 'es')).toBe('sábado 23 de abril de 2022, 23:59 (Mérida)');
    expect(untilInstant('2022-04-24T05:01:00.000Z', merida, 'es')).toBe('domingo 24 de abril de 2022, 00:01 (Mérida)');
  });
});

it('names a zone by its city, with its accents', () => {
  expect(
    ['America/Mexico_City', 'America/Bahia_Banderas', 'America/Ciudad_Juarez', 'Europe/Berlin'].map(cityOf),
  ).toEqual(['Ciudad de México', 'Bahía de Banderas', 'Ciudad Juárez', 'Berlin']);
});
