import { startOfDay } from './zone';

/**
 * Whether the runtime's time zone data knows that Mexico gave up daylight saving in October 2022 (tzdata 2022f).
 * Where it doesn't, every term that ends in summer would end an hour early: a process should not start on it.
 */
export const isTimeZoneDataCurrent = (): boolean =>
  startOfDay('2023-05-01', 'America/Merida') === '2023-05-01T06:00:00.000Z';
