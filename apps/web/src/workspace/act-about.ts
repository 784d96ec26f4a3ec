import type { AcuerdoKind } from '@acuerda/workflow/vocabulary';
import type { Acuerdo } from './acuerdo';

interface ActAbout {
  kind: AcuerdoKind;
  title: string;
  original: string;
}

/**
 * The draft that corrects or changes a published act, named in Spanish whatever the interface is. It brings no text: an
 * erratum begins with the words that stand, an amendment by naming its act. Null while the act is not published.
 */
export function actAbout({ id, publication }: Pick<Acuerdo, 'id' | 'publication'>, kind: AcuerdoKind): ActAbout | null {
  if (!publication) return null;
  const name = kind === 'erratum' ? 'Fe de erratas' : 'Acuerdo modificatorio';
  return { kind, title: `${name} del acuerdo ${publication.folio}`, original: id };
}
