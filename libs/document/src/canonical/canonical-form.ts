import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Effect } from '@acuerda/workflow/vocabulary';
import { type ActDocument, type Inline, PART_KINDS, type Part } from '../model/act-document';
import { canonicalJson } from './canonical-json';
import { mergeRuns } from './marks';

/**
 * The one document that all equal drafts share: parts in section order, only the act's own marks, equal runs joined,
 * text in NFC. Two documents that print the same give the same canonical document.
 */
export function canonicalDocument(document: ActDocument): ActDocument {
  const content = PART_KINDS.flatMap((kind) => document.content.filter((part) => part.attrs.kind === kind));
  return { type: 'doc', content: content.map(canonicalPart) };
}

/** Canonical JSON (RFC 8785) of the canonical document: the text that is frozen, hashed and verified. */
export function canonicalize(document: ActDocument): string {
  return canonicalJson(canonicalDocument(document));
}

/** SHA-256 of the canonical JSON in UTF-8, lower-case hexadecimal. */
export function hashDocument(document: ActDocument): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(document))));
}

function canonicalPart({ attrs, content }: Part): Part {
  const { id, kind, level } = attrs;
  const runs = mergeRuns(content ?? []).map(normalised);
  const effects = attrs.effects.map(canonicalEffect);
  return { type: 'part', attrs: { id, kind, level, effects }, ...(runs.length > 0 ? { content: runs } : {}) };
}

function normalised(run: Inline): Inline {
  return { ...run, text: run.text.normalize('NFC') };
}

function canonicalEffect({ id, kind, termId, from, to }: Effect): Effect {
  return { id, kind, termId, from, to };
}
