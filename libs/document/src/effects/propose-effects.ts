import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Effect } from '@acuerda/workflow/vocabulary';
import type { ActDocument } from '../model/act-document';
import { partText } from '../text/plain-text';
import { readTermEffects } from './read-term-effects';
import { effectKindFor, type TermFacts } from './term-facts';

export interface ProposedEffect {
  partId: string;
  effect: Effect;
}

/**
 * The effects that the resolutivos state and no resolutivo carries yet: an extension for each running term that is
 * extended beyond its end, a renewal for each ended exercise that is renewed. Nothing is proposed where the text gives one
 * term two last days, renews what runs or extends what has ended. The same text proposes the same ids.
 */
export function proposeEffects(document: ActDocument, terms: readonly TermFacts[]): ProposedEffect[] {
  const said = document.content
    .filter((part) => part.attrs.kind === 'resolutivo')
    .flatMap((part) => readTermEffects(partText(part), terms).map((stated) => ({ ...stated, part })));
  const carried = new Set(document.content.flatMap((part) => part.attrs.effects.map(({ termId }) => termId)));

  return terms
    .filter((term) => !carried.has(term.id))
    .flatMap((term) => {
      const kind = effectKindFor(term);
      const own = said.filter(({ termId }) => termId === term.id);
      const [first] = own;
      if (!kind || !first || first.to <= term.endsOn) return [];
      if (own.some((stated) => stated.kind !== kind || stated.to !== first.to)) return [];
      const partId = first.part.attrs.id;
      const id = idFrom(`${partId} ${term.id}`);
      const effect: Effect = { id, kind, termId: term.id, from: term.endsOn, to: first.to };
      return [{ partId, effect, at: first.words.term.from, order: document.content.indexOf(first.part) }];
    })
    .sort((a, b) => a.order - b.order || a.at - b.at)
    .map(({ partId, effect }) => ({ partId, effect }));
}

/** The document with the proposals attached to their resolutivos. */
export function withEffects(document: ActDocument, proposals: readonly ProposedEffect[]): ActDocument {
  const content = document.content.map((part) => {
    const own = proposals.filter(({ partId }) => partId === part.attrs.id).map(({ effect }) => effect);
    return own.length === 0 ? part : { ...part, attrs: { ...part.attrs, effects: [...part.attrs.effects, ...own] } };
  });
  return { ...document, content };
}

/** A UUID of version 8 (RFC 9562), made of a SHA-256. */
function idFrom(name: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(name)));
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
