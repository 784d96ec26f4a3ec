import { addBusinessDays, type Holiday } from '../time/business-days';
import { addDays } from '../time/calendar';
import type { LocalDate } from '../vocabulary';
import type { Rules } from './rule-set';

/** The day that so many days after a date fall on, counted as the rules say. */
export const daysAfter = (
  date: LocalDate,
  days: number,
  { dayCount }: Rules,
  holidays: readonly Holiday[],
): LocalDate => (dayCount.value === 'business' ? addBusinessDays(date, days, holidays) : addDays(date, days));
