export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** @throws when there is nothing to describe. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, max] = [sorted.at(0), sorted.at(-1)];
  const [below, above] = [sorted.at(Math.ceil(sorted.length / 2) - 1), sorted.at(Math.floor(sorted.length / 2))];
  if (min === undefined || max === undefined || below === undefined || above === undefined) {
    throw new Error('No spread of no values.');
  }
  return { median: (below + above) / 2, min, max };
}

/** One ratio a round, so that what slowed the machine down in a round slowed both sides of it. */
export function ratiosOf(product: readonly number[], floor: readonly number[]): number[] {
  if (product.length !== floor.length) throw new Error('Product and floor did not run the same number of rounds.');
  return product.map((value, round) => value / (floor[round] ?? Number.NaN));
}
