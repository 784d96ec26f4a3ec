import { randomUUID } from 'node:crypto';
import { proposeEffects, withEffects } from '../effects/propose-effects';
import type { TermFacts } from '../effects/term-facts';
import { MAX_EXCERPT_CHARACTERS, MAX_UNRECOGNISED } from '../limits';
import { lint } from '../lint/lint';
import type { ActDocument } from '../model/act-document';
import type { DocumentErrorCode } from '../model/document-errors';
import { parseActDocument } from '../model/parse-act-document';
import { numberParts } from '../numbering/number-parts';
import { inlineText } from '../text/plain-text';
import { cleanParagraphs } from './clean-paragraphs';
import { type FixedPart, fixesOf } from './fixes';
import type { RawText } from './raw-paragraph';
import { recognise } from './recognise';
import type { ImportRefusalCode, ImportReport, ImportResult } from './report';

export interface ImportOptions {
  /** The terms of the body that stand now: what the resolutivos may extend. */
  terms: readonly TermFacts[];
  /** Ids for the new parts; random unless a test wants to know them. */
  newId?: () => string;
}

const REFUSALS: Partial<Record<DocumentErrorCode, ImportRefusalCode>> = {
  TOO_MANY_PARTS: 'TOO_MANY_PARTS',
  PART_TOO_LONG: 'PART_TOO_LONG',
  TOO_MANY_RUNS: 'PART_TOO_LONG',
  DOCUMENT_TOO_LONG: 'TEXT_TOO_LONG',
};

/** From the paragraphs of a file to a document and a report of everything that was read, put right or left out. */
export function buildImport(format: ImportReport['format'], raw: RawText, options: ImportOptions): ImportResult {
  const { paragraphs, cleaned, bookmarks } = cleanParagraphs(raw.paragraphs);
  if (paragraphs.every(({ runs }) => inlineText(runs).trim() === '')) return { refused: 'TEXT_MISSING', facts: {} };
  const recognised = recognise(paragraphs);
  if (!recognised.isAct) return { refused: 'NO_ACT_RECOGNISED', facts: {} };

  const newId = options.newId ?? randomUUID;
  const parts = recognised.parts.map((part) => ({ ...part, id: newId() }));
  const document: ActDocument = {
    type: 'doc',
    content: parts.map(({ id, kind, level, runs }) => ({
      type: 'part',
      attrs: { id, kind, level, effects: [] },
      ...(runs.length > 0 ? { content: runs } : {}),
    })),
  };
  const refusal = refusalOf(document);
  if (refusal) return { refused: refusal, facts: {} };

  const numbers = numberParts(document);
  const numbered = parts.map((part): FixedPart => ({ ...part, number: numbers.get(part.id) ?? '' }));
  const proposedEffects = proposeEffects(document, options.terms);
  return {
    document,
    report: {
      format,
      issuingBody: recognised.letterhead.join(' ') || null,
      parts: numbered.map(({ id, kind, typed, number }) => ({
        partId: id,
        kind,
        oldNumber: typed?.written ?? null,
        newNumber: number,
      })),
      fixed: fixesOf(numbered, { cleaned, bookmarks, removedLinks: raw.removedLinks }),
      findings: lint(withEffects(document, proposedEffects), { terms: options.terms }),
      proposedEffects,
      unrecognised: [...recognised.unrecognised, ...raw.unrecognised]
        .slice(0, MAX_UNRECOGNISED)
        .map(({ reason, text }) => ({ reason, text: text.slice(0, MAX_EXCERPT_CHARACTERS) })),
    },
  };
}

function refusalOf(document: ActDocument): ImportRefusalCode | null {
  const parsed = parseActDocument(document);
  if (!('error' in parsed)) return null;
  const refusal = REFUSALS[parsed.error];
  if (!refusal)
    throw new Error(`the import built a document that its own gate refuses: ${parsed.error} ${parsed.path}`);
  return refusal;
}
