import type { ActDocument, Part, PartKind, PartLevel } from '../model/act-document';
import { letter } from './letter';
import { ordinal } from './ordinal';
import { roman } from './roman';

/** How many parts of each level have been counted since the last part of a higher level. */
type Count = Record<PartLevel, number>;

/**
 * The printed number of every part, by part id: `I.`, `1.`, `1.1`, `ÚNICO.`, `PRIMERO.`, `a)`, `i)`; '' for headings
 * and legal bases. Numbers follow the kind and the order; they are never stored.
 *
 * Considerandos of level 2 before any of level 1 count under 1 (1.1, 1.2, 1.3), as the secretariats number theirs.
 */
export function numberParts(document: ActDocument): Map<string, string> {
  const numbers = new Map<string, string>();
  const counts = new Map<PartKind, Count>();
  const alone = (kind: PartKind) =>
    document.content.filter((part) => part.attrs.kind === kind && part.attrs.level === 1).length === 1;
  const only = { resolutivo: alone('resolutivo'), transitorio: alone('transitorio') };

  for (const part of document.content) {
    const count = advance(counts.get(part.attrs.kind), part.attrs.level);
    counts.set(part.attrs.kind, count);
    numbers.set(part.attrs.id, numberOf(part, count, only));
  }
  return numbers;
}

/** The number without its closing stop, for outlines and sentences: `I.` → `I`, `ÚNICO.` → `ÚNICO`, `a)` → `a)`. */
export function bareNumber(number: string): string {
  return number.replace(/\.$/, '');
}

function advance(count: Count = { 1: 0, 2: 0, 3: 0 }, level: PartLevel): Count {
  if (level === 1) return { 1: count[1] + 1, 2: 0, 3: 0 };
  if (level === 2) return { ...count, 2: count[2] + 1, 3: 0 };
  return { ...count, 3: count[3] + 1 };
}

function numberOf(part: Part, count: Count, only: { resolutivo: boolean; transitorio: boolean }): string {
  const { kind, level } = part.attrs;
  switch (kind) {
    case 'heading':
    case 'legal_basis':
      return '';
    case 'antecedente':
      return level === 1 ? `${roman(count[1])}.` : subdivision(level, count);
    case 'considerando':
      return considerandoNumber(level, count);
    case 'resolutivo':
    case 'transitorio':
      if (level !== 1) return subdivision(level, count);
      return only[kind] ? 'ÚNICO.' : `${ordinal(count[1])}.`;
  }
}

function considerandoNumber(level: PartLevel, count: Count): string {
  if (level === 1) return `${count[1]}.`;
  if (level === 2) return `${Math.max(count[1], 1)}.${count[2]}`;
  return `${letter(count[3])})`;
}

function subdivision(level: 2 | 3, count: Count): string {
  return level === 2 ? `${letter(count[2])})` : `${roman(count[3]).toLowerCase()})`;
}
