import type { Instant } from '../vocabulary';
import type { AcuerdoEvent } from './events';

/** Something that the rules do by themselves once its instant has come. */
export interface AutomaticStep {
  dueAt: Instant;
  /** `now` is when it is recorded, which may be later than it was due. */
  take: (now: Instant) => AcuerdoEvent[];
}
