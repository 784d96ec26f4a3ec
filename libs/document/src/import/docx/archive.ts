import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { MAX_UNPACKED_BYTES, MAX_XML_BYTES, MAX_ZIP_ENTRIES } from '../../limits';
import type { ImportRefusalCode, ImportRefused } from '../report';
import { looksLikeXml, xmlRefusal } from './xml-guard';

/** The XML files of a .docx by name. Other files (images, fonts) are inflated to be counted, and dropped. */
export type Archive = Map<string, Buffer>;

class Refusal extends Error {
  constructor(
    readonly code: ImportRefusalCode,
    readonly facts: ImportRefused['facts'] = {},
  ) {
    super(code);
  }
}

/**
 * Unpacks a zip within the limits, counting the bytes that really come out of it. This is the only time that the zip
 * is read: what reads the document afterwards gets these files, so that two readings can't differ.
 */
export async function unpack(bytes: Uint8Array): Promise<{ ok: Archive } | ImportRefused> {
  let zip: ZipFile | undefined;
  try {
    zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > MAX_ZIP_ENTRIES) {
      throw new Refusal('TOO_MANY_ENTRIES', { entries: zip.entryCount, limit: MAX_ZIP_ENTRIES });
    }
    return { ok: await readAll(zip) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.code, facts: error.facts };
    return { refused: 'DOCX_DAMAGED', facts: {} };
  } finally {
    zip?.close();
  }
}

async function readAll(zip: ZipFile): Promise<Archive> {
  const archive: Archive = new Map();
  const seen = new Set<string>();
  let unpacked = 0;
  let xmlBytes = 0;
  for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
    if (entry.isEncrypted()) throw new Refusal('ENTRY_ENCRYPTED', { entry: entry.fileName });
    if (seen.has(entry.fileName)) throw new Refusal('DOCX_DAMAGED', { entry: entry.fileName });
    seen.add(entry.fileName);

    const xml: Buffer[] = [];
    let isXml: boolean | null = null;
    for await (const chunk of await contentOf(zip, entry)) {
      const piece = chunk as Buffer;
      unpacked += piece.length;
      if (unpacked > MAX_UNPACKED_BYTES) throw new Refusal('UNPACKED_TOO_LARGE', { limit: MAX_UNPACKED_BYTES });
      isXml ??= /\.(?:xml|rels)$/i.test(entry.fileName) || looksLikeXml(piece);
      if (!isXml) continue;
      xmlBytes += piece.length;
      if (xmlBytes > MAX_XML_BYTES) throw new Refusal('UNPACKED_TOO_LARGE', { limit: MAX_XML_BYTES });
      xml.push(piece);
    }
    if (isXml) archive.set(entry.fileName, guarded(entry.fileName, Buffer.concat(xml)));
  }
  return archive;
}

function guarded(name: string, xml: Buffer): Buffer {
  const refusal = xmlRefusal(xml);
  if (refusal) throw new Refusal(refusal, { entry: name });
  return xml;
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, autoClose: false }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      zip.removeAllListeners();
      finish();
    };
    zip.once('entry', (entry: Entry) => settle(() => resolve(entry)));
    zip.once('end', () => settle(() => resolve(null)));
    zip.once('error', (error: Error) => settle(() => reject(error)));
    zip.readEntry();
  });
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
