import type { Instant } from '@acuerda/workflow/vocabulary';

/** What ends at a local midnight ends, as people say it, at 23:59 of the day before; any other instant is itself. */
export function lastMinuteBefore(instant: Instant, zone: string): Instant {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const moment = new Date(instant);
  return format.format(moment) === '00:00' ? new Date(moment.getTime() - 60_000).toISOString() : instant;
}
