import { fold } from '../text/fold';
import { inlineText } from '../text/plain-text';
import type { RawParagraph } from './raw-paragraph';

/** What stands before the first section: the issuing body, the title and the legal basis. */
export interface FrontMatter {
  letterhead: string[];
  heading: RawParagraph | null;
  legalBasis: RawParagraph[];
  /** Lines above the title that are neither its nor the body's: a folio, a place, a date. */
  beforeTitle: string[];
}

/** «Acuerdo por el que se amplía...», not «Acuerdo núm. 5» nor «ACUERDO» alone. */
const TITLE = /^(?:proyecto de )?acuerdo\s+(?!n(?:o|um|umero)?[.\s°º]|[\d/-])\p{L}/u;
const MAX_TITLE = 600;
const MAX_LETTERHEAD_LINE = 160;

export function readFrontMatter(lines: readonly RawParagraph[]): FrontMatter {
  const at = titleIndex(lines);
  const above = lines.slice(0, Math.max(at, 0));
  const title = lines[at];
  if (!title) {
    const isLetterhead = (line: RawParagraph) => inCapitals(inlineText(line.runs));
    return {
      letterhead: lines.filter(isLetterhead).map((line) => inlineText(line.runs)),
      heading: null,
      legalBasis: lines.filter((line) => !isLetterhead(line)),
      beforeTitle: [],
    };
  }

  let end = at + 1;
  while (continues(title, lines[end])) end += 1;
  const heading = lines.slice(at, end).flatMap((line, i) => (i === 0 ? line.runs : [space, ...line.runs]));
  const texts = above.map((line) => inlineText(line.runs));
  return {
    letterhead: texts.filter(isLetterheadLine),
    heading: { runs: plainIfAllBold(heading), listLevel: null },
    legalBasis: lines.slice(end),
    beforeTitle: texts.filter((text) => !isLetterheadLine(text)),
  };
}

const space = { type: 'text' as const, text: ' ' };

/** The line that says «Acuerdo...»; failing that, the last of several words in capitals. */
function titleIndex(lines: readonly RawParagraph[]): number {
  const texts = lines.map((line) => inlineText(line.runs));
  const named = texts.findIndex((text) => text.length <= MAX_TITLE && TITLE.test(fold(text)));
  if (named >= 0) return named;
  return texts.findLastIndex((text) => text.length <= MAX_TITLE && inCapitals(text) && text.split(' ').length >= 5);
}

/** A title in capitals may be broken over several lines. */
function continues(title: RawParagraph, next: RawParagraph | undefined): boolean {
  return next !== undefined && inCapitals(inlineText(title.runs)) && inCapitals(inlineText(next.runs));
}

function inCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isLetterheadLine(text: string): boolean {
  return text.length <= MAX_LETTERHEAD_LINE && !/\d|^\s*(?:acuerdo|folio|oficio)/i.test(text);
}

/** Titles are set in bold by their place; only emphasis within them is the author's. */
function plainIfAllBold(runs: RawParagraph['runs']): RawParagraph['runs'] {
  const words = runs.filter(({ text }) => text.trim() !== '');
  if (!words.every(({ marks }) => marks?.some(({ type }) => type === 'bold'))) return runs;
  return runs.map((run) => ({ ...run, marks: (run.marks ?? []).filter(({ type }) => type !== 'bold') }));
}
