import type { AcuerdoKind } from '@acuerda/workflow/vocabulary';
import { useText, type Translate } from '../i18n/use-text';

/** An acuerdo as lists and headers name it, with the act that it is about where it is about one. */
export interface Nameable {
  kind: AcuerdoKind;
  title: string;
  original?: { title: string; folio: string | null } | null;
}

export interface ActName {
  name: string;
  /** What stands under the name; null for an act that is about no other. */
  about: string | null;
}

/** An erratum has the words of its act for a title: it is named by what it is and the act's folio. */
export function actName({ kind, title, original }: Nameable, t: Translate): ActName {
  if (kind === 'acuerdo' || !original?.folio) return { name: title, about: null };
  const { folio } = original;
  return kind === 'erratum'
    ? { name: t('acuerdos:erratum_of', { folio }), about: original.title }
    : { name: title, about: t('acuerdos:amends', { folio }) };
}

export function useActName(): (acuerdo: Nameable) => ActName {
  const { t } = useText();
  return (acuerdo) => actName(acuerdo, t);
}
