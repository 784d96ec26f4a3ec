import type { Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';

/** What a delivery report says of a mail that came back (RFC 3464). */
export interface Bounce {
  /** The enhanced status code, `5.1.1`. */
  status: string;
  /** What the other server said. */
  diagnostic: string;
  /** By the legal clock. */
  at: Instant;
}

/**
 * Marks a mail that its server had taken as come back. The report may come before we have written down that it was taken.
 *
 * @param mailId as the return path names it, see `mailIdOfReturnPath`
 * @returns its key; null where there is no such mail, or it was known already
 */
export async function recordBounce(
  manager: EntityManager,
  mailId: string,
  { status, diagnostic, at }: Bounce,
): Promise<string | null> {
  const [[row]] = await manager.query<[{ key: string }[], number]>(
    `update mail_delivery
     set state = 'bounced', detail = $2, dated_at = $3, bounced_at = clock_timestamp(), lease_until = null,
       updated_at = clock_timestamp()
     where id = $1 and state in ('attempted', 'accepted') returning key`,
    [mailId, `${status} ${diagnostic}`.trim().slice(0, 1_000), at],
  );
  return row?.key ?? null;
}
