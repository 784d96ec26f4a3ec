import type { Instant } from '@acuerda/workflow/vocabulary';
import type { DataSource, EntityManager } from 'typeorm';
import { mailIdOf } from './mail-identity';
import { pauseAfter, type MailOutcome } from './mail-outcome';

export const MAIL_STATES = ['waiting', 'attempted', 'accepted', 'refused', 'bounced', 'cancelled'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** Longer than any attempt: whoever holds a lease that ran out is not at work any more. */
const LEASE = `clock_timestamp() + interval '3 minutes'`;

type Queries = DataSource | EntityManager;

/** A mail that is ours to attempt; `attempt` tells it from a later claim of the same mail. */
export interface ClaimedMail {
  key: string;
  attempt: number;
}

/** What one attempt came to. */
export interface SettledMail extends ClaimedMail {
  outcome: MailOutcome;
  /** As it was sent, where that was not known when the mail was recorded. */
  subject?: string;
  recipient?: string;
}

/** Takes a mail to attempt it now, recorded here for the first time or not. @returns null where somebody else has it, or it is done */
export async function claimMail(
  queries: Queries,
  { key, to, subject }: { key: string; to: string; subject: string },
): Promise<ClaimedMail | null> {
  const [row] = await queries.query<{ attempts: number }[]>(
    `insert into mail_delivery (key, id, recipient, subject, state, attempts, lease_until)
     values ($1, $2, $3, $4, 'attempted', 1, ${LEASE})
     on conflict (key) do update
     set state = 'attempted', attempts = mail_delivery.attempts + 1, lease_until = ${LEASE},
       updated_at = clock_timestamp()
     where mail_delivery.state = 'waiting'
       or mail_delivery.state = 'attempted' and coalesce(mail_delivery.lease_until, '-infinity') < clock_timestamp()
     returning attempts`,
    [key, mailIdOf(key), to, subject],
  );
  return row ? { key, attempt: row.attempts } : null;
}

/** Takes those of some recorded mails that are to be attempted now and that nobody else has. */
export async function claimMails(queries: Queries, keys: readonly string[]): Promise<ClaimedMail[]> {
  const [rows] = await queries.query<[{ key: string; attempts: number }[], number]>(
    `update mail_delivery
     set state = 'attempted', attempts = attempts + 1, lease_until = ${LEASE}, updated_at = clock_timestamp()
     where key = any($1) and (
       state = 'waiting' and next_attempt_at <= clock_timestamp()
       or state = 'attempted' and coalesce(lease_until, '-infinity') < clock_timestamp())
     returning key, attempts`,
    [keys],
  );
  return rows.map(({ key, attempts }) => ({ key, attempt: attempts }));
}

/** Keeps claims that have waited their turn. @returns those that are still ours: a lease that ran out may have found another taker */
export async function keepClaims(queries: Queries, claims: readonly ClaimedMail[]): Promise<ClaimedMail[]> {
  if (claims.length === 0) return [];
  const [rows] = await queries.query<[{ key: string; attempts: number }[], number]>(
    `update mail_delivery m set lease_until = ${LEASE}
     from unnest($1::text[], $2::int[]) as c (key, attempt)
     where m.key = c.key and m.attempts = c.attempt and m.state = 'attempted' returning m.key, m.attempts`,
    [claims.map(({ key }) => key), claims.map(({ attempt }) => attempt)],
  );
  return rows.map(({ key, attempts }) => ({ key, attempt: attempts }));
}

/** Writes down what attempts came to, in one statement. A claim that somebody else took over meanwhile says nothing. */
export async function settleMails(queries: Queries, mails: readonly SettledMail[], at: Instant | null): Promise<void> {
  if (mails.length === 0) return;
  await queries.query(
    `update mail_delivery m
     set state = s.state, detail = s.detail, subject = coalesce(s.subject, m.subject),
       recipient = coalesce(s.recipient, m.recipient), took_ms = s.took_ms, lease_until = null,
       dated_at = coalesce($2::timestamptz, m.dated_at), updated_at = clock_timestamp(),
       accepted_at = case when s.state = 'accepted' then clock_timestamp() end,
       next_attempt_at = clock_timestamp() + make_interval(secs => s.pause),
       handed_at = case when s.state = 'waiting' then null else m.handed_at end
     from jsonb_to_recordset($1::jsonb)
       as s (key text, attempt int, subject text, recipient text, state text, detail text, took_ms int, pause int)
     where m.key = s.key and m.attempts = s.attempt and m.state = 'attempted'`,
    [JSON.stringify(mails.map(rowOf)), at],
  );
}

const rowOf = ({ outcome, ...mail }: SettledMail) => ({
  ...mail,
  state: outcome.state,
  detail: outcome.detail.slice(0, 1_000),
  took_ms: outcome.state === 'accepted' ? outcome.tookMs : null,
  pause: outcome.state === 'waiting' ? pauseAfter(mail.attempt) : 0,
});

export async function stateOfMail(queries: Queries, key: string): Promise<MailState | null> {
  const [row] = await queries.query<{ state: MailState }[]>(`select state from mail_delivery where key = $1`, [key]);
  return row?.state ?? null;
}
