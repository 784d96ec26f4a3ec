/** The kinds of file that an act is kept as: media types by the extension under which they are handed out. */
export const ACT_FILE_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  jpg: 'image/jpeg',
} as const;
export type ActFileExtension = keyof typeof ACT_FILE_TYPES;

/** A file that was kept, as an upload is answered and as an act names it. */
export interface ActFile {
  /** SHA-256 of its bytes, in hexadecimal: what an act's `fileHash` says. */
  hash: string;
  /** Under which it came first. */
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** Where it is downloaded from, for those who may see the body. */
  path: string;
}

/** Why a file is not kept. The answer carries the code and the request's id, with 413, 415 or 422. */
export const ACT_FILE_REFUSAL_CODES = [
  'ACT_FILE_EMPTY',
  'ACT_FILE_TOO_LARGE',
  'ACT_FILE_TYPE',
  'ACT_FILE_NAME',
] as const;
export type ActFileRefusalCode = (typeof ACT_FILE_REFUSAL_CODES)[number];
