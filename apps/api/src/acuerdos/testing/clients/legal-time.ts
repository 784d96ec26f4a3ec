import type { Instant } from '@acuerda/workflow/vocabulary';
import type { TestApi } from '../../../testing/test-api';

/** Milliseconds by which two clocks of one machine may differ. */
const tolerance = 20;
const hour = 3_600_000;

/** The legal clock as it is known from outside: the machine's, and somewhere between two leads before it. */
export class LegalTime {
  readonly leaps: Instant[] = [];

  private constructor(
    private readonly api: TestApi,
    private least: number,
    private most: number,
  ) {}

  /** Sets the clock a day forward, whatever it was: from here on it is known. */
  static async of(api: TestApi, now: Instant): Promise<LegalTime> {
    const lead = Date.parse(now) - Date.now();
    const time = new LegalTime(api, lead, lead);
    await time.leap(24);
    return time;
  }

  get earliest(): Instant {
    return new Date(Date.now() + this.least - tolerance).toISOString();
  }

  get latest(): Instant {
    return new Date(Date.now() + this.most + tolerance).toISOString();
  }

  async leap(hours: number): Promise<void> {
    const began = Date.now();
    const target = began + this.most + hours * hour;
    this.most = target - began;
    const instant = new Date(target).toISOString();
    this.leaps.push(instant);
    await this.api.moveLegalTo(instant);
    this.least = target - Date.now();
  }
}
