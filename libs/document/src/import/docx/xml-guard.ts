import { MAX_XML_DEPTH } from '../../limits';
import type { ImportRefusalCode } from '../report';

/** Anything that opens with `<`, whatever its name: relationships may point at any file. */
export function looksLikeXml(start: Buffer): boolean {
  return asLatin1(start.subarray(0, 64))
    .replace(/^(?:ï»¿|þÿ|ÿþ)/, '')
    .trimStart()
    .startsWith('<');
}

/**
 * Refuses a document type definition (entities can read files and grow without end) and absurd nesting, before any
 * parser sees the bytes. Reads them byte by byte, so that another encoding hides nothing.
 */
export function xmlRefusal(xml: Buffer): ImportRefusalCode | null {
  const text = asLatin1(xml);
  if (/<!(?!--|\[CDATA\[)/.test(text)) return 'DTD_NOT_ALLOWED';
  return deeperThan(text, MAX_XML_DEPTH) ? 'XML_TOO_DEEP' : null;
}

function asLatin1(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\0', '');
}

function deeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const end = endOfMarkup(text, at);
    if (end < 0) return false;
    const next = text.charAt(at + 1);
    if (next === '/') depth -= 1;
    else if (next !== '!' && next !== '?' && text.charAt(end - 1) !== '/') depth += 1;
    if (depth > limit) return true;
    at = end;
  }
  return false;
}

/** Where the tag, comment or character data that begins at `at` ends; -1 when it doesn't. */
function endOfMarkup(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return text.indexOf('-->', at);
  if (text.startsWith('<![CDATA[', at)) return text.indexOf(']]>', at);
  for (let i = at; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character === '>') return i;
    if (character === '"' || character === "'") {
      i = text.indexOf(character, i + 1);
      if (i < 0) return -1;
    }
  }
  return -1;
}
