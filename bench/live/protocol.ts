import type { LiveEvent } from '@acuerda/contracts';

/** A contestant is bidden to tell this once more. */
export interface Bidding {
  bodyId: string;
  event: LiveEvent;
}

/** A contestant has told something; `at` is nanoseconds of the machine's monotonic clock, as it began to. */
export interface Emitted {
  at: string;
  event: LiveEvent;
}
