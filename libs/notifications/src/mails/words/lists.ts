import type { Locale } from '../mail-text';
import { cleanLines } from '../printable';

const lists: Record<Locale, Intl.ListFormat> = {
  es: new Intl.ListFormat('es-MX', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

/** «uno, dos y tres» */
export const listed = (names: readonly string[], locale: Locale): string => lists[locale].format(names);

/** «1 voto», «2 votos» */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The sentence with its first letter in capitals. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «Así», “so” */
export const quoted = (text: string, locale: Locale): string => (locale === 'es' ? `«${text}»` : `“${text}”`);

/** A text of several lines in its quotation marks, a line each. */
export const quotedLines = (text: string, locale: Locale): string[] =>
  quoted(cleanLines(text).join('\n'), locale).split('\n');

/** «Uno» y «dos»: names that hold commas of their own. */
export const named = (names: readonly string[], locale: Locale): string =>
  listed(
    names.map((name) => quoted(name, locale)),
    locale,
  );
