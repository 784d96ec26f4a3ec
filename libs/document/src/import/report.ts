import type { Effect } from '@acuerda/workflow/vocabulary';
import type { ActDocument, PartKind } from '../model/act-document';
import type { Facts, Finding } from '../lint/findings';

/** Why a file is not read at all. */
export const IMPORT_REFUSAL_CODES = [
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'LEGACY_WORD_FORMAT',
  'NOT_A_DOCX',
  'NOT_TEXT',
  'DOCX_DAMAGED',
  'ENTRY_ENCRYPTED',
  'TOO_MANY_ENTRIES',
  'UNPACKED_TOO_LARGE',
  'DTD_NOT_ALLOWED',
  'XML_TOO_DEEP',
  'TOO_MANY_ELEMENTS',
  'TEXT_MISSING',
  'NO_ACT_RECOGNISED',
  'TOO_MANY_PARTS',
  'PART_TOO_LONG',
  'TEXT_TOO_LONG',
] as const;

export type ImportRefusalCode = (typeof IMPORT_REFUSAL_CODES)[number];

export interface ImportRefused {
  refused: ImportRefusalCode;
  facts: Facts;
}

/** What the import put right by itself; said to the person, never silent. */
export const FIX_CODES = [
  'NUMBERING_RESTORED',
  'NUMBERING_RESTYLED',
  'BOOKMARK_REMOVED',
  'CHARACTERS_CLEANED',
  'PARAGRAPH_JOINED',
  'LINK_REMOVED',
] as const;

export type FixCode = (typeof FIX_CODES)[number];

export interface Fix {
  code: FixCode;
  /** Parts that it touched, in reading order. */
  partIds: string[];
  /**
   * - NUMBERING_RESTORED (the numbers were wrong), NUMBERING_RESTYLED (right, in another dress: PRIMERO is now 1.):
   *   kind, count, written (as typed, each once), first and last (as now printed)
   * - BOOKMARK_REMOVED: names. CHARACTERS_CLEANED: count. LINK_REMOVED: hrefs
   */
  facts: Facts;
}

/**
 * What was in the file and did not become part of the document. Publication supplies what closes an act (place, date,
 * signatures); the sentence that introduces numbered resolutivos is not one of them.
 */
export const UNRECOGNISED_REASONS = ['BEFORE_TITLE', 'INTRODUCTORY', 'CLOSING', 'TABLE', 'IMAGE', 'NOTE'] as const;

export type UnrecognisedReason = (typeof UNRECOGNISED_REASONS)[number];

export interface Unrecognised {
  reason: UnrecognisedReason;
  /** Its beginning. */
  text: string;
}

export interface ImportedPart {
  partId: string;
  kind: PartKind;
  /** As it was typed; null where the file had none or Word numbered it by itself. */
  oldNumber: string | null;
  /** As `numberParts` prints it; '' for parts that carry none. */
  newNumber: string;
}

export interface ImportReport {
  format: 'docx' | 'text';
  /** The letterhead above the title, joined: the body that issues the act. */
  issuingBody: string | null;
  parts: ImportedPart[];
  fixed: Fix[];
  /** `lint` of the document as it stands once the proposed effects are accepted. */
  findings: Finding[];
  proposedEffects: { partId: string; effect: Effect }[];
  unrecognised: Unrecognised[];
}

export interface Imported {
  /** Resolutivos carry no effects: a person confirms `report.proposedEffects` first. */
  document: ActDocument;
  report: ImportReport;
}

export type ImportResult = Imported | ImportRefused;
