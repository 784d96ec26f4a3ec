import type { AcuerdoStatus, Instant, LocalDate, TermKind } from '@acuerda/workflow/vocabulary';
import type { Moves } from '../../calendar/facts';
import type { MailFacts } from '../facts';

/** What ends: a term, or somebody's appointment to a post. */
export type MailEnding = { id: string; moves: Moves } & (
  { kind: 'term'; term: TermKind; name: string } | { kind: 'appointment'; post: string; holder: string }
);

/** Appointments that an act prolonged already, to a later date or to none. */
export interface Prolonged {
  posts: readonly string[];
  act: { title: string; date: LocalDate };
}

/** An acuerdo that extends what ends, and is not published yet. */
export interface ExtensionUnderWay {
  title: string;
  status: Extract<AcuerdoStatus, 'draft' | 'member_review' | 'civil_society_signoff' | 'ready_to_publish'>;
  /** The last one submitted; null while none was. */
  revision: number | null;
}

/**
 * Where the one button leads. `prepare` and `continue`: the extension, for the secretariat. `read`: the acuerdo under
 * way. `deadlines`: what ends, for those who cannot extend it. `roster`: an appointment that ends. `reinstall`: what to
 * do once the term is over. `public`: the body's page, for institutions without an account.
 */
export type EndingLink = 'prepare' | 'continue' | 'read' | 'deadlines' | 'roster' | 'reinstall' | 'public';

export interface TermEndingFacts extends MailFacts {
  /** Everything of which this is the last day; at least one. */
  endings: readonly MailEnding[];
  endsOn: LocalDate;
  /** The day of the first reminder of this end: where the ruler begins. */
  warnedSince: LocalDate;
  prolonged: readonly Prolonged[];
  underWay: readonly ExtensionUnderWay[];
  link: { to: EndingLink; url: string };
  /** When the next reminder of the same end is due; null after the last. */
  next: Instant | null;
}
