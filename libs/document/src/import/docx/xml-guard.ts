/** Anything that opens with `<`, whatever its name: relationships may point at any file. */
export function looksLikeXml(start: Buffer): boolean {
  return asLatin1(start.subarray(0, 64))
    .replace(/^(?:ï»¿|þÿ|ÿþ)/, '')
    .trimStart()
    .startsWith('<');
}

/**
 * Whether the XML has a document type definition (entities can read files and grow without end). Looked for byte by
 * byte, before any parser sees it, so that another encoding hides nothing.
 */
export function hasDoctype(xml: Buffer): boolean {
  return /<!(?!--|\[CDATA\[)/.test(asLatin1(xml));
}

/** How many elements the XML has and how deep they nest, without building a tree. */
export function measureXml(xml: Buffer): { elements: number; depth: number } {
  const text = asLatin1(xml);
  let elements = 0;
  let open = 0;
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const end = endOfMarkup(text, at);
    if (end < 0) break;
    const next = text.charAt(at + 1);
    if (next === '/') open -= 1;
    else if (next !== '!' && next !== '?') {
      elements += 1;
      if (text.charAt(end - 1) !== '/') open += 1;
      depth = Math.max(depth, open);
    }
    at = end;
  }
  return { elements, depth };
}

function asLatin1(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\0', '');
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
