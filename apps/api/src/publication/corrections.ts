import { partText, redline, type ActDocument, type Segment } from '@acuerda/document';
import type { PartId } from '@acuerda/workflow/vocabulary';
import type { PublicationRecord } from './publication-record';

/** How a part of a published act has to read since errata corrected it. */
export interface PartCorrection {
  /** From the words that were published to those that stand; all equal where an erratum gave the former words back. */
  segments: Segment[];
  /** Folios of the errata that replaced its words, the oldest first. */
  errata: string[];
}

/**
 * How the parts of an act have to read now. Every erratum was written against the words that stood before it, so that the
 * last one to replace a part says how it reads.
 *
 * @param errata of that act, the oldest first
 */
export function correctionsOf(
  { revision }: Pick<PublicationRecord, 'revision'>,
  errata: readonly Pick<PublicationRecord, 'folio' | 'replacements'>[],
): Map<PartId, PartCorrection> {
  const published = new Map(revision.document.content.map((part) => [part.attrs.id, partText(part)]));
  return new Map(
    [...published].flatMap(([partId, words]): [PartId, PartCorrection][] => {
      const replacing = errata.flatMap(({ folio, replacements }) =>
        replacements.filter((one) => one.partId === partId).map(({ after }) => ({ folio, after })),
      );
      const last = replacing.at(-1);
      if (!last) return [];
      return [[partId, { segments: changedWords(words, last.after), errata: replacing.map(({ folio }) => folio) }]];
    }),
  );
}

/** The words of both texts in reading order, and to which of them each belongs. */
export const changedWords = (before: string, after: string): Segment[] =>
  redline(onePart(before), onePart(after)).flatMap(({ segments }) => segments);

const onePart = (text: string): ActDocument => ({
  type: 'doc',
  content: [
    {
      type: 'part',
      attrs: { id: 'the only one', kind: 'considerando', level: 1, effects: [] },
      ...(text && { content: [{ type: 'text', text }] }),
    },
  ],
});
