/** Chance that can be played again: the same seed gives the same choices (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** At least 0, less than 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0, less than `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws where there is nothing to choose from */
  one<T>(things: readonly T[]): T {
    if (things.length === 0) throw new Error('There is nothing to choose from.');
    return things[this.below(things.length)] as T;
  }

  /** One of several, each as likely as its weight. */
  weighted<T>(offers: readonly (readonly [weight: number, thing: T])[]): T {
    let left = this.next() * offers.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, thing] of offers) {
      left -= weight;
      if (left < 0) return thing;
    }
    return this.one(offers)[1];
  }

  uuid(): string {
    const digits = Array.from({ length: 30 }, () => this.below(16).toString(16)).join('');
    return digits.replace(/^(.{8})(.{4})(.{3})(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
  }

  /** Another, which goes its own way from here. */
  branch(): Chance {
    return new Chance(this.below(2 ** 32));
  }
}
