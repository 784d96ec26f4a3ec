import type { ExtensionUnderWay } from '../term-ending/facts';
import type { Locale } from '../mail-text';
import { quoted } from './lists';

const stages: Record<Locale, Record<ExtensionUnderWay['status'], string>> = {
  es: {
    draft: 'está en borrador',
    member_review: 'está en votación',
    civil_society_signoff: 'espera el visto bueno de sociedad civil',
    ready_to_publish: 'está listo para publicarse',
  },
  en: {
    draft: 'is a draft',
    member_review: 'is being voted on',
    civil_society_signoff: "waits for civil society's sign-off",
    ready_to_publish: 'is ready to be published',
  },
};

/** «Ampliación» está en votación, en su revisión 2. */
export function stageOf({ title, status, revision }: ExtensionUnderWay, locale: Locale): string {
  const name = quoted(title, locale);
  const stage = `${name} ${stages[locale][status]}`;
  if (revision === null) return `${stage}.`;
  if (status === 'draft') {
    return locale === 'es'
      ? `${name} está otra vez en borrador, después de la revisión ${revision}.`
      : `${name} is a draft again, after revision ${revision}.`;
  }
  return locale === 'es' ? `${stage}, en su revisión ${revision}.` : `${stage}, in its revision ${revision}.`;
}

/** The beginning of a hash, as people compare it: «sha256 1f3a 9c02 …». */
export const fingerprint = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)} ${hash.slice(8, 12)}`;
