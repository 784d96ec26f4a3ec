/** Invisible in print: controls, soft hyphens, zero-width and direction marks, broken surrogates. */
const INVISIBLE =
  /(?![\t\n\v\f\r\u2028\u2029])[\p{Cc}\p{Cs}\u{ad}\u{61c}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{feff}]/gu;

/** Spaces that look like a space and are another character. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

export interface Cleaned {
  text: string;
  /** Characters removed or replaced; tabs and line ends are ordinary and don't count. */
  count: number;
}

/** Text as an act holds it: composed letters, plain spaces, `\n` for every line end, nothing invisible. */
export function cleanCharacters(text: string): Cleaned {
  let count = 0;
  const replaceWith = (replacement: string) => () => {
    count += 1;
    return replacement;
  };
  const cleaned = text
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, replaceWith(''))
    .replace(ODD_SPACE, replaceWith(' '))
    .normalize('NFC');
  return { text: cleaned, count };
}
