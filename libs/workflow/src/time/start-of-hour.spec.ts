import { startOfHour } from './start-of-hour';

it.each([
  ['within an hour', '2022-04-08T16:59:59.999Z', 'America/Merida', '2022-04-08T16:00:00.000Z'],
  ['at its first instant', '2022-04-08T16:00:00.000Z', 'America/Merida', '2022-04-08T16:00:00.000Z'],
  ['where clocks are half an hour off', '2022-04-08T16:10:00.000Z', 'Asia/Kolkata', '2022-04-08T15:30:00.000Z'],
  ['in the second of two hours of one name', '2022-10-30T07:20:00.000Z', 'America/Merida', '2022-10-30T07:00:00.000Z'],
])('is the last turn of the clock, %s', (_, at, zone, hour) => expect(startOfHour(at, zone)).toBe(hour));
