import type { Effect } from '@acuerda/workflow/vocabulary';

/** The kinds of part, in the order in which an act presents them. */
export const PART_KINDS = [
  'heading',
  'legal_basis',
  'antecedente',
  'considerando',
  'resolutivo',
  'transitorio',
] as const;

export type PartKind = (typeof PART_KINDS)[number];

/** 1 is the section's own numbering; 2 and 3 are subdivisions of the part before them. */
export type PartLevel = 1 | 2 | 3;

/** `bold` and `italic` keep TipTap's names, so that the editor needs no translation. */
export type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'act_link'; attrs: { href: string } };

export interface Inline {
  type: 'text';
  text: string;
  marks?: Mark[];
}

export interface PartAttributes {
  /** UUID; survives moves, edits and changes of kind. Comments, objections and redlines hold on to it. */
  id: string;
  kind: PartKind;
  level: PartLevel;
  /** What a resolutivo does as data; empty on every other kind. */
  effects: Effect[];
}

export interface Part {
  type: 'part';
  attrs: PartAttributes;
  content?: Inline[];
}

/**
 * An act as ProseMirror JSON: one flat list of parts. Lenient on purpose (any number of parts, in any order), because
 * a schema that demands content makes concurrent deletions remove whole sections. Sections and numbers are derived.
 */
export interface ActDocument {
  type: 'doc';
  content: Part[];
}

/** Half-open offsets in UTF-16 units of a part's plain text, as `String.slice` takes them. */
export interface TextRange {
  from: number;
  to: number;
}
