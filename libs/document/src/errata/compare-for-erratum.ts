import type { Correction, Replacement } from '@acuerda/workflow/vocabulary';
import { canonicalDocument } from '../canonical/canonical-form';
import { canonicalJson } from '../canonical/canonical-json';
import type { TermFacts } from '../effects/term-facts';
import { readEntryIntoForce } from '../entry-into-force/read-entry-into-force';
import type { ActDocument, Part } from '../model/act-document';
import { partText } from '../text/plain-text';
import { decisiveWords } from './decisive-words';

/**
 * What a corrected text changes of the standing one. Parts are matched by id, and their words compared in NFC.
 *
 * Effects are changed by other data, and by other words that decide: what resolutivos do to which terms, the dates and
 * spans of resolutivos and transitorios, the entry into force. Another spelling of the same date is no change, and dates
 * elsewhere (the title, antecedentes, considerandos) may be corrected. Both texts are read with the same terms, so it
 * does not matter that these have moved since.
 *
 * An erratum replaces words. So emphasis alone, and any change of where links lead, counts as a change of structure:
 * it would be in the corrected text and in no replacement. Emphasis may differ in a part whose words do.
 */
export function compareForErratum(
  standing: ActDocument,
  corrected: ActDocument,
  terms: readonly TermFacts[],
): Correction {
  const [old, now] = [canonicalDocument(standing), canonicalDocument(corrected)];
  return {
    replacements: replacementsBetween(old, now),
    changesEffects: differ(old, now, (document) => decisionsOf(document, terms)),
    changesStructure: differ(old, now, structureOf) || isDressedOtherwise(old, now),
  };
}

function replacementsBetween(old: ActDocument, now: ActDocument): Replacement[] {
  return pairs(old, now).flatMap(([was, is]) => {
    const [before, after] = [partText(was), partText(is)];
    return before === after ? [] : [{ partId: is.attrs.id, before, after }];
  });
}

function decisionsOf(document: ActDocument, terms: readonly TermFacts[]): unknown {
  const parts = document.content.map((part) => ({
    id: part.attrs.id,
    effects: [...part.attrs.effects].sort((a, b) => a.id.localeCompare(b.id)),
    words: decisiveWords(part, terms),
  }));
  return {
    entryIntoForce: readEntryIntoForce(document) ?? { kind: 'on_publication' },
    parts: parts
      .filter(({ effects, words }) => effects.length > 0 || words.length > 0)
      .sort((a, b) => a.id.localeCompare(b.id)),
  };
}

function structureOf(document: ActDocument): unknown {
  return document.content.map(({ attrs: { id, kind, level } }) => ({ id, kind, level }));
}

function isDressedOtherwise(old: ActDocument, now: ActDocument): boolean {
  return pairs(old, now).some(([was, is]) => {
    const look = partText(was) === partText(is) ? (part: Part) => part.content ?? [] : linksOf;
    return canonicalJson(look(was)) !== canonicalJson(look(is));
  });
}

function linksOf(part: Part): string[] {
  const links = (part.content ?? []).flatMap(({ marks = [] }) => marks).filter((mark) => mark.type === 'act_link');
  return links.map(({ attrs }) => attrs.href).filter((href, i, all) => href !== all[i - 1]);
}

/** The parts that both documents have. */
function pairs(old: ActDocument, now: ActDocument): [Part, Part][] {
  const standing = new Map(old.content.map((part) => [part.attrs.id, part]));
  return now.content.flatMap((part): [Part, Part][] => {
    const was = standing.get(part.attrs.id);
    return was ? [[was, part]] : [];
  });
}

function differ(old: ActDocument, now: ActDocument, look: (document: ActDocument) => unknown): boolean {
  return canonicalJson(look(old)) !== canonicalJson(look(now));
}
