import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { writeSpanishDate } from '../dates/write-spanish-date';
import type { ActDocument, Part, PartKind } from '../model/act-document';

/** The published act that is to be changed, as its publication names it. */
export interface AmendedAct {
  title: string;
  folio: string;
  /** Of its publication. */
  date: LocalDate;
}

interface AmendmentOptions {
  original: AmendedAct;
  /** Ids for the new parts: UUIDs. */
  newId: () => string;
}

/**
 * What an amending act begins with: its title, an antecedente that names the original, a resolutivo that is to go on with
 * what changes, and its entry into force. Legal basis and considerando are for the person to write. In Spanish, whatever
 * language the interface has.
 */
export function amendingAct({ original, newId }: AmendmentOptions): ActDocument {
  const { folio } = original;
  const part = (kind: PartKind, text: string): Part => ({
    type: 'part',
    attrs: { id: newId(), kind, level: 1, effects: [] },
    ...(text && { content: [{ type: 'text', text }] }),
  });
  return {
    type: 'doc',
    content: [
      part('heading', `Acuerdo modificatorio del acuerdo ${folio}`),
      part('legal_basis', ''),
      part('antecedente', antecedente(original)),
      part('considerando', ''),
      part('resolutivo', `Se modifica el acuerdo ${folio} en los términos siguientes: `),
      part('transitorio', 'El presente acuerdo entrará en vigor el día de su publicación.'),
    ],
  };
}

function antecedente({ title, folio, date }: AmendedAct): string {
  return `El ${writeSpanishDate(date)} se publicó, con el folio ${folio}, el acto titulado «${title}».`;
}
