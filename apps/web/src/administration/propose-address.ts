/** Words that say nothing of which body it is. */
const LINKING = new Set(['de', 'del', 'la', 'las', 'el', 'los', 'y', 'e', 'para', 'en', 'a']);

/** Addresses that the application and the server have for themselves. */
const TAKEN = new Set([
  'administracion',
  'api',
  'app',
  'assets',
  'auth',
  'calendar',
  'entrar',
  'graphql',
  'health',
  'mailbox',
  'unsubscribe',
]);

const LONGEST = 40;

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const wordsOf = (name: string): string[] =>
  withoutAccents(name)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !LINKING.has(word));

/** «secretariado-tecnico-yucatan» for «Secretariado Técnico de Yucatán»: as many whole words as make a short address. */
export function proposeSlug(name: string): string {
  const [first = '', ...others] = wordsOf(name);
  let slug = first.slice(0, LONGEST);
  for (const word of others) {
    if (slug.length + 1 + word.length > LONGEST) break;
    slug += `-${word}`;
  }
  return slug;
}

/** «STGA» for «Secretariado Técnico de Gobierno Abierto». */
export function proposeFolioPrefix(name: string): string {
  return wordsOf(name)
    .slice(0, 6)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

export type SlugFault = 'form' | 'taken';

/** Why a text can't be a body's address; null when it can. */
export function faultOfSlug(slug: string): SlugFault | null {
  if (slug.length > 60 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return 'form';
  return TAKEN.has(slug) ? 'taken' : null;
}
