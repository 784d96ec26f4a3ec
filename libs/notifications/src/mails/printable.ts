// Control characters, half characters, and what turns the direction of writing: a name that holds one could start
// another header (RFC 5322, section 2.2), or show an address that is not the one behind it.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/u;

// Texts of several lines, and what another server said. They reach no header, and are cleaned where they are written.
const freeTexts = new Set(['reasons', 'reason', 'quote', 'words', 'response']);

/** Refuses facts that hold such a character, by the name of the field: `recipient.name`. */
export function assertPrintable(facts: object): void {
  for (const [name, value] of Object.entries(facts)) assertField(name, name, value as unknown);
}

function assertField(path: string, name: string, value: unknown): void {
  if (typeof value === 'string') {
    if (!freeTexts.has(name) && unprintable.test(value)) {
      throw new Error(`A mail cannot be written: ${path} holds a control character.`);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) assertField(`${path}.${key}`, key, inner as unknown);
  }
}

/** The lines of a free text, without what has no place in one. */
export const cleanLines = (text: string): string[] =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(/\t/g, ' ').replace(new RegExp(unprintable, 'gu'), '').trim())
    .filter((line) => line !== '');
