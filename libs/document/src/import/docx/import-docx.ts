import { MAX_FILE_BYTES } from '../../limits';
import { buildImport, type ImportOptions } from '../build-import';
import type { ImportRefused, ImportResult } from '../report';
import { type Archive, unpack } from './archive';
import { readWord } from './read-word';
import { wordText } from './word-text';

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const WORD_DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/**
 * Reads an act from a .docx of Word or of any program that writes it. Numbers that Word gives by itself are not in
 * the file's text: parts are numbered from their kind and level. Nothing is thrown for any bytes.
 */
export async function importDocx(bytes: Uint8Array, options: ImportOptions): Promise<ImportResult> {
  const wrong = wrongFile(bytes);
  if (wrong) return wrong;
  const unpacked = await unpack(bytes);
  if ('refused' in unpacked) return unpacked;
  if (!isWordDocument(unpacked.ok)) return { refused: 'NOT_A_DOCX', facts: {} };
  const word = await readWord(unpacked.ok);
  return word ? buildImport('docx', wordText(word), options) : { refused: 'DOCX_DAMAGED', facts: {} };
}

function wrongFile(bytes: Uint8Array): ImportRefused | null {
  if (bytes.length === 0) return { refused: 'FILE_EMPTY', facts: {} };
  if (bytes.length > MAX_FILE_BYTES) {
    return { refused: 'FILE_TOO_LARGE', facts: { bytes: bytes.length, limit: MAX_FILE_BYTES } };
  }
  // Word 97-2003 files, and .docx files with a password
  if (startsWith(bytes, COMPOUND_FILE)) return { refused: 'LEGACY_WORD_FORMAT', facts: {} };
  return startsWith(bytes, ZIP) ? null : { refused: 'NOT_A_DOCX', facts: {} };
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Templates and files with macros have other content types, and are not accepted. */
function isWordDocument(archive: Archive): boolean {
  return archive.get('[Content_Types].xml')?.includes(WORD_DOCUMENT) ?? false;
}
