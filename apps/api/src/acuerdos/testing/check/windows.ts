import type { History, Interval } from '../history';
import type { Asked } from './asked';
import { countWhile } from './search';
import type { Timeline } from './timeline';

/** From `tick` on, the journal's position was at least, or at most, so. */
interface Bound {
  tick: number;
  position: number;
}

/**
 * Where in the journal something may have been looked at: behind all that was answered before it was asked, and before
 * all that was asked for after it was answered.
 */
export class Windows {
  /** Ends of decisions: the positions at which another decision finds the journal. */
  private readonly ends: number[];
  private readonly atLeast: Bound[];
  private readonly atMost: Bound[];

  constructor({ end }: Timeline, { since }: History, asked: readonly Asked[]) {
    this.ends = [since, ...asked.map(({ decision }) => decision.last)].filter((position) => position <= end);
    const answered = asked.map(({ decision, span }) => ({ tick: span.answered, position: decision.last }));
    const begun = asked.map(({ decision, span }) => ({ tick: span.asked, position: decision.first - 1 }));
    this.atLeast = accumulate(answered.toSorted(byTick), since, Math.max);
    this.atMost = accumulate(begun.toSorted(byTick).reverse(), end, Math.min).reverse();
    this.since = since;
    this.end = end;
  }

  private readonly since: number;
  private readonly end: number;

  of({ asked, answered }: Interval): number[] {
    const from = this.atLeast[countWhile(this.atLeast, ({ tick }) => tick < asked) - 1]?.position ?? this.since;
    const to = this.atMost[countWhile(this.atMost, ({ tick }) => tick <= answered)]?.position ?? this.end;
    const begin = countWhile(this.ends, (end) => end < from);
    return this.ends.slice(
      begin,
      countWhile(this.ends, (end) => end <= to),
    );
  }
}

const byTick = (a: Bound, b: Bound): number => (a.tick < b.tick ? -1 : 1);

function accumulate(bounds: Bound[], start: number, worst: (a: number, b: number) => number): Bound[] {
  let position = start;
  return bounds.map((bound) => ({ tick: bound.tick, position: (position = worst(position, bound.position)) }));
}
