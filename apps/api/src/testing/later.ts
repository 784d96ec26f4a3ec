import { asSuperuser } from './superuser';
import type { TestApi } from './test-api';

/** Lets the system's time pass for mails: pauses, leases and hand-overs are so many minutes older. */
export const minutesLater = (api: TestApi, minutes: number): Promise<void> =>
  asSuperuser(api, async (client) => {
    await client.query(
      `update mail_delivery set next_attempt_at = next_attempt_at - make_interval(mins => $1),
         lease_until = lease_until - make_interval(mins => $1), handed_at = handed_at - make_interval(mins => $1)`,
      [minutes],
    );
  });
