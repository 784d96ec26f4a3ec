/** Why a value is not an act document. */
export const DOCUMENT_ERROR_CODES = [
  'NOT_AN_OBJECT',
  'NOT_A_LIST',
  'TYPE_UNKNOWN',
  'KEY_UNKNOWN',
  'ID_INVALID',
  'ID_REPEATED',
  'KIND_UNKNOWN',
  'LEVEL_NOT_ALLOWED',
  'TEXT_INVALID',
  'CHARACTER_NOT_ALLOWED',
  'MARK_UNKNOWN',
  'MARK_REPEATED',
  'LINK_NOT_ALLOWED',
  'EFFECT_INVALID',
  'EFFECTS_NOT_ALLOWED',
  'TOO_MANY_PARTS',
  'TOO_MANY_RUNS',
  'TOO_MANY_EFFECTS',
  'PART_TOO_LONG',
  'DOCUMENT_TOO_LONG',
] as const;

export type DocumentErrorCode = (typeof DOCUMENT_ERROR_CODES)[number];

export interface DocumentError {
  error: DocumentErrorCode;
  /** Where, as one would write it in code: `content[3].attrs.kind`; '' is the document itself. */
  path: string;
}
