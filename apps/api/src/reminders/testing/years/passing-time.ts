import type { Instant } from '@acuerda/workflow/vocabulary';
import { Client } from 'pg';

/** Both clocks of a database, as the world outside moves them. */
export interface PassingTime {
  /** The legal clock comes to that instant, unless it is there already. */
  comesTo(instant: Instant): Promise<void>;
  /** As {@link comesTo}, and the system's pauses, leases and hand-overs are two hours older. */
  goesOnTo(instant: Instant): Promise<void>;
  stop(): Promise<void>;
}

const MOVE = `update legal_clock set ahead_by = greatest(ahead_by, $1::timestamptz - clock_timestamp())`;
const AGE = `update mail_delivery set next_attempt_at = next_attempt_at - interval '2 hours',
  lease_until = lease_until - interval '2 hours', handed_at = handed_at - interval '2 hours'
  where state in ('waiting', 'attempted')`;

export async function passingTime(databaseUrl: string): Promise<PassingTime> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  return {
    async comesTo(instant) {
      await client.query(MOVE, [instant]);
    },
    async goesOnTo(instant) {
      await client.query(`with aged as (${AGE}) ${MOVE}`, [instant]);
    },
    stop: () => client.end(),
  };
}
