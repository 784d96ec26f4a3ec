import { cityOf, lastMinute, longDay, longInstant, monthOf, shortDay, shortInstant, time } from './dates';

describe('a day', () => {
  it('carries its weekday in both languages, without the commas of Intl', () => {
    expect(longDay('2022-04-23', 'es')).toBe('sábado 23 de abril de 2022');
    expect(longDay('2022-04-23', 'en')).toBe('Saturday 23 April 2022');
    expect(shortDay('2022-04-23', 'es')).toBe('sáb 23 abr 2022');
    expect(shortDay('2023-04-30', 'en')).toBe('Sun 30 Apr 2023');
    expect(monthOf('2022-04-23', 'es', 'long')).toBe('abril');
  });

  it('names the zone where its last minute matters', () => {
    expect(lastMinute('2022-04-23', 'America/Merida', 'es')).toBe('sábado 23 de abril de 2022, 23:59 (Mérida)');
  });
});

describe('an instant', () => {
  it('is told in the zone of the body, with daylight saving in 2022 and none in 2023', () => {
    expect(longInstant('2022-04-24T04:59:00.000Z', 'America/Merida', 'es')).toBe(
      'sábado 23 de abril de 2022, 23:59 (Mérida)',
    );
    expect(shortInstant('2023-05-01T05:59:00.000Z', 'America/Merida', 'en')).toBe('Sun 30 Apr 2023, 23:59');
  });

  it('begins the day at 00:00, never at 24:00', () => {
    expect(shortInstant('2022-04-24T05:00:00.000Z', 'America/Merida', 'es')).toBe('dom 24 abr 2022, 00:00');
  });

  it('keeps its exact value for machines', () => {
    expect(time('2022-04-23', 'hoy').markup).toBe('<time datetime="2022-04-23">hoy</time>');
  });
});

it('says the city of a zone that it was not told the accents of', () => {
  expect(cityOf('America/Mexico_City')).toBe('Ciudad de México');
  expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
});
