import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../vocabulary';

/** When clocks in `zone` last turned to a full hour, as of that instant. */
export const startOfHour = (instant: Instant, zone: string): Instant =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .round({ smallestUnit: 'hour', roundingMode: 'floor' })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
