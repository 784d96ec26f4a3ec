// Control characters, half characters, and what turns the direction of writing: a name that holds one could start
// another header (RFC 5322, section 2.2), or show an address that is not the one behind it.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/u;

// Texts that people wrote in several lines.
const severalLines = new Set(['reasons', 'reason', 'quote']);

/** Refuses facts that hold such a character, by the name of the field: `recipient.name`. */
export function assertPrintable(facts: object): void {
  for (const [name, value] of Object.entries(facts)) assertField(name, name, value as unknown);
}

function assertField(path: string, name: string, value: unknown): void {
  if (typeof value === 'string') {
    const text = severalLines.has(name) ? value.replace(/[\n\t]/g, ' ') : value;
    if (unprintable.test(text)) throw new Error(`A mail cannot be written: ${path} holds a control character.`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) assertField(`${path}.${key}`, key, inner as unknown);
  }
}
