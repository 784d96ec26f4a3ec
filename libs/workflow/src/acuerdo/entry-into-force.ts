import { refuse } from '../decision';
import { addDays } from '../time/calendar';
import type { EntryIntoForce, LocalDate, Refusal } from '../vocabulary';

/** The first day on which an act published on that day has its effects. */
export function inForceFrom(entry: EntryIntoForce, publishedOn: LocalDate): LocalDate {
  switch (entry.kind) {
    case 'on_publication':
      return publishedOn;
    case 'after_publication':
      return addDays(publishedOn, entry.days);
    case 'on':
      return entry.date;
  }
}

/** No act has effects before it is published. */
export const mustNotBeRetroactive = (entry: EntryIntoForce, publishedOn: LocalDate): Refusal | null =>
  inForceFrom(entry, publishedOn) < publishedOn
    ? refuse('ENTRY_INTO_FORCE_PAST', { inForceFrom: inForceFrom(entry, publishedOn), today: publishedOn })
    : null;
