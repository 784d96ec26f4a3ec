import { anchorOf, findAnchor, hashDocument, type ActDocument, type TextRange } from '@acuerda/document';
import type { AnyRefusal } from '@acuerda/contracts';
import type { AcuerdoState } from '@acuerda/workflow';
import type { Anchor, AnchoredText, Facts, Quote } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { findDraft, findRevision } from '../drafting/drafts';

/** The words that somebody marked, as their screen had them. */
export interface MarkedWords {
  /** The revision that they were marked on; null: a draft. */
  revision: number | null;
  partId: string;
  start: number;
  end: number;
  quote: Quote;
}

interface Text {
  document: ActDocument;
  as: AnchoredText;
}

/**
 * Holds on to what was marked. On a revision it has to read as it was sent. A draft moves on under its readers: there the
 * words are found again in the draft as it stands, or in the text that came of it.
 */
export async function locateAnchor(
  manager: EntityManager,
  acuerdo: AcuerdoState,
  marked: MarkedWords,
): Promise<Anchor | AnyRefusal> {
  const text = await textOf(manager, acuerdo, marked.revision);
  if (!text) return no('ANCHOR_UNKNOWN', { revision: marked.revision });
  const { partId, start: from, end: to } = marked;
  const anchor = hold(text, partId, { from, to });
  if (anchor && anchor.quote.exact === marked.quote.exact) return anchor;
  if (marked.revision === null) {
    const { start, quote } = marked;
    const place = quote.exact && findAnchor({ partId, start, quote }, text.document);
    const again = place && hold(text, place.partId, { from: place.start, to: place.end });
    return again || no('TEXT_CHANGED');
  }
  return anchor ? no('TEXT_CHANGED') : no('ANCHOR_UNKNOWN', { partId });
}

const no = (refused: 'ANCHOR_UNKNOWN' | 'TEXT_CHANGED', facts: Facts = {}): AnyRefusal => ({ refused, facts });

function hold({ document, as }: Text, partId: string, range: TextRange): Anchor | null {
  const part = document.content.find(({ attrs }) => attrs.id === partId);
  return part ? anchorOf(part, range, as) : null;
}

async function textOf(manager: EntityManager, acuerdo: AcuerdoState, revision: number | null): Promise<Text | null> {
  const { bodyId, id } = acuerdo;
  if (revision === null && acuerdo.status === 'draft') {
    const draft = await findDraft(manager, bodyId, id);
    if (!draft) return null;
    const { document, version } = draft;
    return { document, as: { kind: 'draft', version, hash: hashDocument(document) } };
  }
  const number = revision ?? acuerdo.revisions.at(-1)?.number;
  const row = number === undefined ? null : await findRevision(manager, bodyId, id, number);
  return row && { document: row.document, as: { kind: 'revision', number: row.number, hash: row.hash } };
}
