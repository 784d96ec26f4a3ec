import { TEXTS } from '../../i18n/texts';
import type { RuleNames } from '../rule-names';

const SECTORS: Record<string, string> = TEXTS.es.words.sector;

/** One seat that is known, sectors in Spanish, days as they are. */
export const names: RuleNames = {
  seat: (id) => (id === 'seat-1' ? 'Ejecutivo' : null),
  sectors: (codes) => codes.map((code) => SECTORS[code] ?? code).join(' y '),
  day: (date) => date,
  days: (dates) => dates.join(' y '),
  audience: (codes) => codes.join(' y '),
  list: (words) => words.join(' y '),
};
