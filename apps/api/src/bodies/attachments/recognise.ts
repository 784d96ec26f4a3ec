import type { ActFileExtension } from '@acuerda/contracts';
import { zipNames } from './zip-names';

const beginnings = {
  pdf: Buffer.from('%PDF-', 'latin1'),
  png: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  jpg: Buffer.from('\xff\xd8\xff', 'latin1'),
  zip: Buffer.from('PK\x03\x04', 'latin1'),
};

/**
 * What a file is, by its bytes alone: neither its name nor what the sender declares has a say. Nothing of it is read
 * beyond what tells it apart, so nothing in it can be set off here.
 *
 * @returns null for what is not kept
 */
export function recognise(bytes: Buffer): ActFileExtension | null {
  for (const extension of ['pdf', 'png', 'jpg'] as const) {
    if (beginsWith(bytes, beginnings[extension])) return extension;
  }
  return beginsWith(bytes, beginnings.zip) && isWordDocument(zipNames(bytes)) ? 'docx' : null;
}

const beginsWith = (bytes: Buffer, beginning: Buffer): boolean => bytes.subarray(0, beginning.length).equals(beginning);

/** A document without macros: what Word itself would save as .docx. */
const isWordDocument = (names: readonly string[]): boolean =>
  names.includes('[Content_Types].xml') &&
  names.some((name) => name.startsWith('word/')) &&
  !names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name));
