import type { Instant, LocalDate } from '../vocabulary';
import { naturalDaysBetween } from './calendar';
import { localDateOf } from './zone';

/** Natural days from today to the last day: 0 on the last day itself, negative once it is over. */
export const daysLeft = (lastDay: LocalDate, now: Instant, zone: string): number =>
  naturalDaysBetween(localDateOf(now, zone), lastDay);
