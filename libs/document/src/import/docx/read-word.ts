import { convertToHtml } from 'mammoth';
import type { Archive } from './archive';
import type { WordDocument } from './word-elements';

/**
 * The document model of an unpacked .docx; null when it can't be read. Mammoth is handed the files already unpacked
 * and checked, through the input that its own zip reader would give it, and converts an emptied document: images are
 * never decoded.
 */
export async function readWord(archive: Archive): Promise<WordDocument | null> {
  const captured: WordDocument[] = [];
  const input = { file: asZip(archive) } as unknown as Parameters<typeof convertToHtml>[0];
  const transformDocument = (document: WordDocument): WordDocument => {
    captured.push(document);
    return { ...document, children: [] };
  };
  try {
    await convertToHtml(input, { transformDocument, includeEmbeddedStyleMap: false, externalFileAccess: false });
  } catch {
    return null;
  }
  return captured[0] ?? null;
}

function asZip(archive: Archive) {
  return {
    exists: (name: string) => archive.has(name),
    read: async (name: string) => new TextDecoder().decode(archive.get(name)),
  };
}
