import { formatDate, formatDateShort, formatEndOfDay, formatInstant, formatInstantShort } from './format';
import { daysBetween, monthStartsBetween, plusDays } from './local-date';

describe('dates as the interface says them', () => {
  it('carry the weekday in Spanish, without the comma that Intl would add', () => {
    expect(formatDate('2022-04-23', 'es')).toBe('sábado 23 de abril de 2022');
    expect(formatDateShort('2022-04-23', 'es')).toBe('sáb 23 abr 2022');
  });

  it('carry it in English too', () => {
    expect(formatDate('2023-04-30', 'en')).toBe('Sunday 30 April 2023');
    expect(formatDateShort('2023-04-30', 'en')).toBe('Sun 30 Apr 2023');
  });

  it('name the zone where the minute matters', () => {
    expect(formatEndOfDay('2022-04-23', 'America/Merida', 'es')).toBe('sábado 23 de abril de 2022, 23:59 (Mérida)');
  });

  it('follow the daylight saving of 2022 and its absence in 2023', () => {
    expect(formatInstant('2022-04-24T04:59:00.000Z', 'America/Merida', 'es')).toContain('23 de abril de 2022, 23:59');
    expect(formatInstantShort('2023-05-01T05:59:00.000Z', 'America/Merida', 'es')).toBe('dom 30 abr 2023, 23:59');
  });
});

describe('arithmetic of local dates', () => {
  it('counts natural days across a change of clocks', () => {
    expect(daysBetween('2022-03-30', '2022-04-23')).toBe(24);
    expect(daysBetween('2022-04-23', '2023-04-30')).toBe(372);
    expect(plusDays('2022-03-30', 24)).toBe('2022-04-23');
  });

  it('lists the months that begin in between', () => {
    expect(monthStartsBetween('2021-11-15', '2022-02-01')).toEqual(['2021-12-01', '2022-01-01']);
  });
});
