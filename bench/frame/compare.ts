import { shown } from './aims';
import type { Sample } from './rounds';
import { ratiosOf, type Spread, spreadOf } from './statistics';

export interface Comparison {
  readonly seconds: Spread;
  readonly lines: readonly string[];
}

/** The product beside its floor: wall clock and processor time, each with median and spread, and the ratio round by round. */
export function compare(name: string, product: readonly Sample[], floor: readonly Sample[]): Comparison {
  const lines = (['seconds', 'cpuSeconds'] as const).map((measure) => {
    const [ours, bare] = [product, floor].map((samples) => samples.map((sample) => sample[measure]));
    if (!ours || !bare) throw new Error('A comparison has two sides.');
    const label = `${name} ${measure === 'seconds' ? 'time' : 'cpu'}`.padEnd(20);
    const ratio = inWords(spreadOf(ratiosOf(ours, bare)));
    return `${label} product ${inWords(spreadOf(ours))} s   floor ${inWords(spreadOf(bare))} s   ratio ${ratio}`;
  });
  return { seconds: spreadOf(product.map(({ seconds }) => seconds)), lines };
}

const inWords = ({ median, min, max }: Spread): string => `${shown(median)} (${shown(min)}–${shown(max)})`;
