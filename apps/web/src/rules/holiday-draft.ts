import type { Holiday } from './parse-holidays';

const inOrder = (holidays: readonly Holiday[]): Holiday[] => holidays.toSorted((a, b) => (a.date < b.date ? -1 : 1));

/** Days taken in, in order; a date that stood there already takes the new name. */
export const withHolidays = (holidays: readonly Holiday[], added: readonly Holiday[]): Holiday[] =>
  inOrder([...holidays.filter(({ date }) => !added.some((one) => one.date === date)), ...added]);

export const withoutHoliday = (holidays: readonly Holiday[], date: string): Holiday[] =>
  holidays.filter((one) => one.date !== date);

export interface HolidayChanges {
  added: Holiday[];
  removed: Holiday[];
  renamed: Holiday[];
}

export function holidayChanges(before: readonly Holiday[], after: readonly Holiday[]): HolidayChanges {
  const nameIn = (holidays: readonly Holiday[], date: string) => holidays.find((one) => one.date === date)?.name;
  return {
    added: after.filter(({ date }) => nameIn(before, date) === undefined),
    removed: before.filter(({ date }) => nameIn(after, date) === undefined),
    renamed: after.filter(({ date, name }) => ![undefined, name].includes(nameIn(before, date))),
  };
}
