import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { MAX_UNPACKED_BYTES, MAX_XML_BYTES, MAX_XML_DEPTH, MAX_XML_ELEMENTS, MAX_ZIP_ENTRIES } from '../../limits';
import type { ImportRefusalCode, ImportRefused } from '../report';
import { hasDoctype, looksLikeXml, measureXml } from './xml-guard';

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
  const names = new Set<string>();
  const spent = { unpacked: 0, xml: 0, elements: 0 };
  for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
    const name = entry.fileName;
    if (entry.isEncrypted()) throw new Refusal('ENTRY_ENCRYPTED', { entry: name });
    if (names.has(name)) throw new Refusal('DOCX_DAMAGED', { entry: name });
    names.add(name);
    const xml = await readXml(zip, entry, spent);
    if (!xml) continue;
    if (hasDoctype(xml)) throw new Refusal('DTD_NOT_ALLOWED', { entry: name });
    const { elements, depth } = measureXml(xml);
    if (depth > MAX_XML_DEPTH) throw new Refusal('XML_TOO_DEEP', { entry: name, limit: MAX_XML_DEPTH });
    spent.elements += elements;
    if (spent.elements > MAX_XML_ELEMENTS) throw new Refusal('TOO_MANY_ELEMENTS', { limit: MAX_XML_ELEMENTS });
    archive.set(name, xml);
  }
  return archive;
}

/** The entry's bytes where it is XML; null for anything else, which is inflated only to be counted. */
async function readXml(zip: ZipFile, entry: Entry, spent: { unpacked: number; xml: number }): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let isXml: boolean | null = null;
  for await (const chunk of await contentOf(zip, entry)) {
    const piece = chunk as Buffer;
    if (spent.unpacked + piece.length > MAX_UNPACKED_BYTES) {
      throw new Refusal('UNPACKED_TOO_LARGE', { limit: MAX_UNPACKED_BYTES });
    }
    spent.unpacked += piece.length;
    isXml ??= /\.(?:xml|rels)$/i.test(entry.fileName) || looksLikeXml(piece);
    if (!isXml) continue;
    spent.xml += piece.length;
    if (spent.xml > MAX_XML_BYTES) throw new Refusal('UNPACKED_TOO_LARGE', { limit: MAX_XML_BYTES });
    pieces.push(piece);
  }
  return isXml ? Buffer.concat(pieces) : null;
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
