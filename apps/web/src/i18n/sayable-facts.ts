import type { Language } from '../dates/language';
import { formatDate, formatInstant } from '../dates/format';
import type { Values } from './use-text';

const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function say(value: unknown, language: Language, zone: string): string | number | undefined {
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) {
    const said = value.map((one) => say(one, language, zone));
    return said.every((one) => one !== undefined) ? said.join(', ') : undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (LOCAL_DATE.test(value)) return formatDate(value, language);
  if (INSTANT.test(value)) return formatInstant(value, zone, language);
  return value;
}

/** The values one level down as well, under both names: `publication_folio`. */
const flat = (facts: object): [string, unknown][] =>
  Object.entries(facts).flatMap(([name, value]: [string, unknown]): [string, unknown][] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([inner, one]) => [`${name}_${inner}`, one])
      : [[name, value]],
  );

/** The facts of a refusal or an event as words: dates with their weekday, lists joined; what cannot be said is left out. */
export function sayableFacts(facts: object, language: Language, zone: string): Values {
  const said = flat(facts).map(([name, value]) => [name, say(value, language, zone)] as const);
  return Object.fromEntries(said.filter((entry): entry is [string, string | number] => entry[1] !== undefined));
}
