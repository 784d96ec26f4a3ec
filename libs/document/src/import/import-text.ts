import { MAX_FILE_BYTES } from '../limits';
import { buildImport, type ImportOptions } from './build-import';
import { decodeText } from './decode-text';
import type { ImportResult } from './report';

/** Reads an act from plain text, one paragraph a line. Bytes may be UTF-8 or Latin-1. */
export function importText(input: Uint8Array | string, options: ImportOptions): ImportResult {
  const size = typeof input === 'string' ? Buffer.byteLength(input) : input.length;
  if (size === 0) return { refused: 'FILE_EMPTY', facts: {} };
  if (size > MAX_FILE_BYTES) return { refused: 'FILE_TOO_LARGE', facts: { bytes: size, limit: MAX_FILE_BYTES } };
  const text = typeof input === 'string' ? input : decodeText(input);
  if (text === null) return { refused: 'NOT_TEXT', facts: {} };

  const paragraphs = text
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .map((line) => ({ runs: line === '' ? [] : [{ type: 'text' as const, text: line }], listLevel: null }));
  return buildImport('text', { paragraphs, unrecognised: [], removedLinks: [] }, options);
}
