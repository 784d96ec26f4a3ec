const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** 1 → a, 26 → z, 27 → aa. Without ñ, as inciso lists in Mexican acts are written. */
export function letter(n: number): string {
  const last = ALPHABET.charAt((n - 1) % 26);
  return n <= 26 ? last : letter(Math.floor((n - 1) / 26)) + last;
}
