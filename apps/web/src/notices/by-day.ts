import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { dayOf } from '../dates/local-date';

export interface Day<T> {
  day: LocalDate;
  items: T[];
}

/** Items in their order, in groups of the same local day. */
export function byDay<T extends { at: Instant }>(items: readonly T[], zone: string): Day<T>[] {
  const days: Day<T>[] = [];
  for (const item of items) {
    const day = dayOf(item.at, zone);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}
