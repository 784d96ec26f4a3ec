import type { RedlinePart } from './redline-view';

/** Neighbouring parts that are all equal, or all changed. */
export interface Stretch {
  equal: boolean;
  parts: RedlinePart[];
}

export function foldEqual(parts: readonly RedlinePart[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const part of parts) {
    const equal = part.change === 'equal';
    const last = stretches.at(-1);
    if (last?.equal === equal) last.parts.push(part);
    else stretches.push({ equal, parts: [part] });
  }
  return stretches;
}
