import { type ActDocument, PART_KINDS, type Part, type PartKind } from '../model/act-document';
import { numberParts } from './number-parts';

export interface NumberedPart {
  part: Part;
  /** As `numberParts` prints it. */
  number: string;
}

export interface Section {
  kind: PartKind;
  /** The title printed above the section; null for the heading and the legal basis, which carry none. */
  title: string | null;
  parts: NumberedPart[];
}

const TITLES: Record<PartKind, { one: string; many: string } | null> = {
  heading: null,
  legal_basis: null,
  antecedente: { one: 'ANTECEDENTE', many: 'ANTECEDENTES' },
  considerando: { one: 'CONSIDERANDO', many: 'CONSIDERANDOS' },
  resolutivo: { one: 'ACUERDO', many: 'ACUERDO' },
  transitorio: { one: 'TRANSITORIO', many: 'TRANSITORIOS' },
};

/** The act as it is printed: its parts grouped by kind, in the fixed order of kinds. Kinds without parts are left out. */
export function sectionsOf(document: ActDocument): Section[] {
  const numbers = numberParts(document);
  return PART_KINDS.flatMap((kind) => {
    const parts = document.content
      .filter((part) => part.attrs.kind === kind)
      .map((part) => ({ part, number: numbers.get(part.attrs.id) ?? '' }));
    return parts.length === 0 ? [] : [{ kind, title: titleOfSection(kind, parts), parts }];
  });
}

function titleOfSection(kind: PartKind, parts: NumberedPart[]): string | null {
  const titles = TITLES[kind];
  if (!titles) return null;
  const highest = Math.min(...parts.map(({ part }) => part.attrs.level));
  const atTheTop = parts.filter(({ part }) => part.attrs.level === highest).length;
  return atTheTop === 1 ? titles.one : titles.many;
}
