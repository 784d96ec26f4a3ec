import { PART_KINDS, type Part, type PartKind } from '../model/act-document';
import { finding, isEmpty, type Rule } from './context';
import type { Finding } from './findings';

export const structureRules: Rule[] = [headings, resolutivos, transitorios, legalBases, emptiness, orphans];

function headings({ document }: Parameters<Rule>[0]): Finding[] {
  const [first, ...more] = ofKind(document.content, 'heading');
  if (!first) return [finding('HEADING_MISSING')];
  return more.map((part) => finding('HEADING_REPEATED', { partId: part.attrs.id }));
}

function resolutivos({ document }: Parameters<Rule>[0]): Finding[] {
  return ofKind(document.content, 'resolutivo').length === 0 ? [finding('RESOLUTIVO_MISSING')] : [];
}

function transitorios({ document }: Parameters<Rule>[0]): Finding[] {
  return ofKind(document.content, 'transitorio').length === 0 ? [finding('TRANSITORIO_MISSING')] : [];
}

function legalBases({ document }: Parameters<Rule>[0]): Finding[] {
  return ofKind(document.content, 'legal_basis').length === 0 ? [finding('LEGAL_BASIS_MISSING')] : [];
}

/** A section whose every part is empty is one fault, not one for each part. */
function emptiness({ document }: Parameters<Rule>[0]): Finding[] {
  return PART_KINDS.flatMap((kind) => {
    const parts = ofKind(document.content, kind);
    const empty = parts.filter(isEmpty);
    const [first] = empty;
    if (first && empty.length === parts.length) {
      return [finding('SECTION_EMPTY', { partId: first.attrs.id, facts: { kind } })];
    }
    return empty.map((part) => finding('PART_EMPTY', { partId: part.attrs.id, facts: { kind } }));
  });
}

/** A subdivision with nothing to subdivide. Considerandos of level 2 may stand alone: they count under 1. */
function orphans({ document }: Parameters<Rule>[0]): Finding[] {
  const reached = new Map<PartKind, number>();
  return document.content.flatMap((part) => {
    const { id, kind, level } = part.attrs;
    const before = reached.get(kind) ?? (kind === 'considerando' ? 1 : 0);
    reached.set(kind, level);
    return level > before + 1 ? [finding('LEVEL_ORPHANED', { partId: id, facts: { kind, level } })] : [];
  });
}

function ofKind(parts: readonly Part[], kind: PartKind): Part[] {
  return parts.filter((part) => part.attrs.kind === kind);
}
