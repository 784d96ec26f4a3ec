const UNITS = ['', 'PRIMERO', 'SEGUNDO', 'TERCERO', 'CUARTO', 'QUINTO', 'SEXTO', 'SÉPTIMO', 'OCTAVO', 'NOVENO'];

const TENS = [
  '',
  'DÉCIMO',
  'VIGÉSIMO',
  'TRIGÉSIMO',
  'CUADRAGÉSIMO',
  'QUINCUAGÉSIMO',
  'SEXAGÉSIMO',
  'SEPTUAGÉSIMO',
  'OCTOGÉSIMO',
  'NONAGÉSIMO',
];

const HUNDREDS = [
  '',
  'CENTÉSIMO',
  'DUCENTÉSIMO',
  'TRICENTÉSIMO',
  'CUADRINGENTÉSIMO',
  'QUINGENTÉSIMO',
  'SEXCENTÉSIMO',
  'SEPTINGENTÉSIMO',
  'OCTINGENTÉSIMO',
  'NONINGENTÉSIMO',
];

/**
 * A positive integer as the ordinal that heads a resolutivo: PRIMERO, DÉCIMO PRIMERO, VIGÉSIMO SEGUNDO.
 * From 1000 on it falls back to figures (1000.º), which no act reaches.
 */
export function ordinal(n: number): string {
  if (n >= 1000) return `${n}.º`;
  const words = [HUNDREDS[Math.floor(n / 100)], TENS[Math.floor(n / 10) % 10], UNITS[n % 10]];
  return words.filter(Boolean).join(' ');
}
