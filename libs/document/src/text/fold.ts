/**
 * The text in lower case without accents, unit for unit, so that a range found in it is a range of the original.
 * Expects composed letters (NFC).
 */
export function fold(text: string): string {
  return text.replace(/[A-Z\u0080-\uffff]/g, (letter) => {
    const plain = letter.normalize('NFD').charAt(0).toLowerCase();
    return plain.length === 1 ? plain : letter;
  });
}
