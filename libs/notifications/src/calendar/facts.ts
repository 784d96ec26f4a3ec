import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import type { Locale } from '../mails/mail-text';

/** By what a calendar tells a moved end from the one that it shows: both come from the record. */
export interface Moves {
  /** How often the date was changed since it was first set. */
  count: number;
  /** When the standing date was set. */
  since: Instant;
}

/** A last day, as an entry of a calendar. */
export interface CalendarEnding {
  kind: 'term' | 'appointment';
  /** Of the term or the appointment: the entry keeps its identity wherever the date goes. */
  id: string;
  /** What ends: the term's name, or the post. */
  name: string;
  endsOn: LocalDate;
  moves: Moves;
}

export interface CalendarFacts {
  locale: Locale;
  body: { name: string; timeZone: string };
  endings: readonly CalendarEnding[];
  /** Where somebody reads more; stands in every entry. */
  url: string;
}
