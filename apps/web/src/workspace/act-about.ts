import type { ActDocument } from '@acuerda/document';
import type { AcuerdoKind } from '@acuerda/workflow/vocabulary';
import { startingDocument } from '../acuerdos/starting-document';
import type { Acuerdo } from './acuerdo';

interface ActAbout {
  kind: AcuerdoKind;
  title: string;
  original: string;
  document?: ActDocument;
}

/**
 * The draft that corrects or changes a published act, in Spanish whatever the interface is. An erratum brings no text: the
 * server begins it with the words that stand. Null while the act is not published.
 */
export function actAbout({ id, publication }: Pick<Acuerdo, 'id' | 'publication'>, kind: AcuerdoKind): ActAbout | null {
  if (!publication) return null;
  const { folio } = publication;
  if (kind === 'erratum') return { kind, title: `Fe de erratas del acuerdo ${folio}`, original: id };
  const title = `Acuerdo modificatorio del acuerdo ${folio}`;
  return { kind, title, original: id, document: startingDocument(title) };
}
