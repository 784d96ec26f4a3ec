import { ACT_FILE_TYPES, type ActFileExtension } from '@acuerda/contracts';
import { isPrintableLine } from '../../platform/text/printable';

const MAX_CHARACTERS = 200;
const EXTENSION_OF = Object.fromEntries(
  Object.entries(ACT_FILE_TYPES).map(([extension, mediaType]) => [mediaType, extension as ActFileExtension]),
);

/**
 * The name that a header gives, percent-encoded: one printable line that is no path.
 *
 * @returns null for any other
 */
export function readFileName(header: string | string[] | undefined): string | null {
  if (typeof header !== 'string') return null;
  const name = decode(header)?.trim().normalize('NFC') ?? '';
  const sound = name !== '' && name.length <= MAX_CHARACTERS && isPrintableLine(name);
  return sound && !/[/\\]/.test(name) && !/^\.+$/.test(name) ? name : null;
}

function decode(header: string): string | null {
  try {
    return decodeURIComponent(header);
  } catch {
    return null;
  }
}

/** The name with an extension that says what the bytes are, so that a system which goes by it opens nothing else. */
export function downloadName(name: string, mediaType: string): string {
  const extension = EXTENSION_OF[mediaType];
  if (extension === undefined) throw new Error(`Nothing is kept as ${mediaType}.`);
  const fitting = extension === 'jpg' ? /\.jpe?g$/i : new RegExp(`\\.${extension}$`, 'i');
  return fitting.test(name) ? name : `${name}.${extension}`;
}

/** A `Content-Disposition` that downloads, with the name for old readers and for all others (RFC 6266, RFC 8187). */
export function asDownload(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Za-z0-9 ._-]/g, '_');
  const extended = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${extended}`;
}
