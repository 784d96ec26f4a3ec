import type { ActDocument } from '../model/act-document';

/**
 * A correction on the words as they stand now: the parts that it replaces keep its words, all others take those of the
 * standing text. So an erratum that was overtaken by another one takes back nothing that the other has corrected.
 *
 * @param replaced ids of the parts that the correction replaces
 */
export function rebaseCorrection(
  standing: ActDocument,
  corrected: ActDocument,
  replaced: readonly string[],
): ActDocument {
  const own = new Map(
    corrected.content.filter(({ attrs }) => replaced.includes(attrs.id)).map((part) => [part.attrs.id, part]),
  );
  return { ...standing, content: standing.content.map((part) => own.get(part.attrs.id) ?? part) };
}
