import type { Inline } from '../model/act-document';
import type { Unrecognised } from './report';

/** A paragraph as a file has it, before anybody knows what part it is. */
export interface RawParagraph {
  runs: Inline[];
  /** Depth in a list that the word processor numbered, from 1; null outside lists. Its number is not in the text. */
  listLevel: number | null;
}

/** What a reader of one file format hands over. */
export interface RawText {
  paragraphs: RawParagraph[];
  unrecognised: Unrecognised[];
  /** Addresses of links that an act may not carry. */
  removedLinks: string[];
}
