import { findLeakedBookmarks } from '../text/leaked-bookmarks';
import { inlineText } from '../text/plain-text';
import { cleanCharacters } from './clean-characters';
import type { RawParagraph } from './raw-paragraph';
import { cut } from './runs';

export interface CleanParagraphs {
  paragraphs: RawParagraph[];
  /** Characters removed or replaced. */
  cleaned: number;
  /** Names of the bookmarks that stood in the text. */
  bookmarks: string[];
}

/** The paragraphs without invisible characters and without what Word leaked into them. */
export function cleanParagraphs(raw: readonly RawParagraph[]): CleanParagraphs {
  let cleaned = 0;
  const bookmarks: string[] = [];
  const paragraphs = raw.map(({ runs, listLevel }) => {
    const clean = runs.map((run) => {
      const { text, count } = cleanCharacters(run.text);
      cleaned += count;
      return { ...run, text };
    });
    const leaked = findLeakedBookmarks(inlineText(clean));
    bookmarks.push(...leaked.map(({ name }) => name));
    return { runs: leaked.reduceRight((rest, { range }) => cut(rest, range), clean), listLevel };
  });
  return { paragraphs, cleaned, bookmarks };
}
