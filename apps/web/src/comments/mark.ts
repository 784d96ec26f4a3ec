import { anchorOf, MAX_QUOTE_CHARACTERS, partText, type ActDocument } from '@acuerda/document';
import type { MarkedWordsInput } from '../gql/graphql';
import type { MarkedWords } from './marked-words';

/** Of the text that words are marked on the server knows the hash; it is told the revision. */
const HASH_UNTOLD = '';

/** Holds on to words of the text on screen, as the server is told of them; null: of nothing that can be held. */
export function mark(
  document: ActDocument,
  { partId, from, to }: MarkedWords,
  revision: number | null,
): MarkedWordsInput | null {
  const part = document.content.find(({ attrs }) => attrs.id === partId);
  const range = { from, to: Math.min(to, from + MAX_QUOTE_CHARACTERS) };
  const anchor = part && anchorOf(part, range, { kind: 'revision', number: revision ?? 0, hash: HASH_UNTOLD });
  if (!anchor) return null;
  const { start, end, quote } = anchor;
  return { revision, partId, start, end, ...quote };
}

export function markPart(document: ActDocument, partId: string, revision: number | null): MarkedWordsInput | null {
  const part = document.content.find(({ attrs }) => attrs.id === partId);
  return part ? mark(document, { partId, from: 0, to: partText(part).length }, revision) : null;
}
