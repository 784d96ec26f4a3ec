const STEPS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A positive integer in Roman numerals. */
export function roman(n: number): string {
  let rest = n;
  let written = '';
  for (const [value, letters] of STEPS) {
    while (rest >= value) {
      written += letters;
      rest -= value;
    }
  }
  return written;
}
