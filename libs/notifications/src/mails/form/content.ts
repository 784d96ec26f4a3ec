import type { Locale } from '../mail-text';

/** A sentence, of which some words may stand out. */
export type Words = string | readonly (string | { strong: string })[];

/** What time it is for: it runs out, it is over, it was done, it is only told. Never by colour alone. */
export type Tone = 'running_out' | 'over' | 'done' | 'told';

/** The count that a mail begins with. */
export interface Band {
  tone: Tone;
  /** Figures, or one or two words. */
  count: string;
  unit: string;
  more: string | null;
  /** The same in a sentence. */
  says: string;
}

/** What has passed, where today is, what is left. */
export interface Ruler {
  from: string;
  today: string;
  to: string;
  /** How much of it has passed, 0 to 1. */
  passed: number;
  /** The same in a sentence. */
  says: string;
}

interface PageLink {
  label: string;
  url: string;
}

export interface Row {
  label: string;
  lines: readonly string[];
  /** A page of its own. */
  link?: PageLink;
}

/** A sentence at the foot, and the page that it speaks of. */
export interface FootLine {
  says: string;
  link: PageLink | null;
}

/** A mail before it is given its form: text and HTML say the same sentences, in the same order. */
export interface MailContent {
  locale: Locale;
  subject: string;
  head: { name: string; line: string };
  band: Band | null;
  heading: string;
  paragraphs: readonly Words[];
  ruler: Ruler | null;
  rows: readonly Row[];
  button: PageLink;
  notes: readonly string[];
  foot: readonly FootLine[];
}
