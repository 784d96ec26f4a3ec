const TO_TWENTY_NINE = [
  '',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciseis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
  'veinte',
  'veintiuno',
  'veintidos',
  'veintitres',
  'veinticuatro',
  'veinticinco',
  'veintiseis',
  'veintisiete',
  'veintiocho',
  'veintinueve',
];

const TENS = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];

/** 1 to 99 in Spanish words, without accents, as `fold` leaves them. */
export function words(n: number): string {
  const small = TO_TWENTY_NINE[n];
  if (small) return small;
  const unit = TO_TWENTY_NINE[n % 10];
  return unit ? `${TENS[Math.floor(n / 10)]} y ${unit}` : `${TENS[Math.floor(n / 10)]}`;
}

const NUMBERS = new Map(Array.from({ length: 99 }, (_, i) => [words(i + 1), i + 1]));

/** A pattern for the words of 1 to `last`, longest first so that «treinta y uno» is not read as «treinta». */
export function patternOfWords(last: number): string {
  return [...NUMBERS]
    .filter(([, n]) => n <= last)
    .map(([written]) => written.replaceAll(' ', '\\s+'))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** The number that folded words (1 to 99) or figures write; NaN for anything else. */
export function readNumber(written: string): number {
  return NUMBERS.get(written.replaceAll(/\s+/g, ' ')) ?? Number(written);
}

/** A folded year: `2023`, `dos mil veintitres`, `mil novecientos noventa y nueve`. */
export function readYear(written: string): number {
  const inWords = /^(dos\s+mil|mil\s+novecientos)(?:\s+(.+))?$/.exec(written);
  if (!inWords) return Number(written);
  const century = inWords[1]?.startsWith('dos') ? 2000 : 1900;
  return century + (inWords[2] ? readNumber(inWords[2]) : 0);
}
