import type { Recipient, StandingReminder } from '@acuerda/notifications';
import type { Instant } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { mailIdOf } from '../platform/mail/mail-identity';
import { groupBy } from './group-by';

/** A reminder and one of those who hear of it. */
export interface Addressed {
  bodyId: string;
  reminder: StandingReminder;
  recipient: Recipient;
}

interface Account {
  id: string;
  name: string;
  email: string;
}

/** What every key of a reminder's mail begins with. */
export const REMINDER_MAIL = 'reminder:';

const keyOf = ({ bodyId, reminder, recipient }: Addressed): string =>
  `${REMINDER_MAIL}${bodyId}:${reminder.endsOn}:${reminder.daysBefore}:${recipient.key}`;

/**
 * Writes a ledger row a reminder and recipient, and one waiting mail for all that ends on a day at one offset.
 *
 * @returns the keys of the mails
 */
export async function writeLedger(
  manager: EntityManager,
  addressed: readonly Addressed[],
  now: Instant,
): Promise<string[]> {
  if (addressed.length === 0) return [];
  const accounts = await accountsOf(manager, addressed);
  const known = addressed.filter(({ recipient }) => recipient.institution ?? accounts.has(recipient.key));
  const mails = await writeMails(manager, groupBy(known, keyOf), accounts, now);
  const rows = known.map((one) => ({
    bodyId: one.bodyId,
    reminderId: one.reminder.id,
    recipient: one.recipient.key,
    accountId: one.recipient.personId,
    name: one.recipient.institution?.name ?? accounts.get(one.recipient.key)?.name ?? '',
    reasons: one.recipient.as,
    mailKey: mails.get(keyOf(one)),
  }));
  await manager.query(
    `insert into reminder_delivery (body_id, reminder_id, recipient, account_id, name, reasons, mail_key)
     select l.* from jsonb_to_recordset($1::jsonb) as l ("bodyId" uuid, "reminderId" uuid, recipient text,
       "accountId" uuid, name text, reasons jsonb, "mailKey" text)
     on conflict (body_id, reminder_id, recipient) do update
     set name = excluded.name, reasons = excluded.reasons, mail_key = excluded.mail_key`,
    [JSON.stringify(rows)],
  );
  return [...mails.values()];
}

async function accountsOf(manager: EntityManager, addressed: readonly Addressed[]): Promise<Map<string, Account>> {
  const ids = new Set(addressed.flatMap(({ recipient }) => recipient.personId ?? []));
  const rows = await manager.query<Account[]>(`select id, name, email from account where id = any($1)`, [[...ids]]);
  return new Map(rows.map((account) => [account.id, account]));
}

/**
 * A mail that was written for the same day, offset and recipient before, of something that ends then too, is not written
 * a second time: what came later gets a mail of its own.
 *
 * @returns the key under which each group's mail stands
 */
async function writeMails(
  manager: EntityManager,
  groups: Map<string, Addressed[]>,
  accounts: Map<string, Account>,
  now: Instant,
): Promise<Map<string, string>> {
  const wanted = [...groups].map(([key, [first]]) => ({
    key,
    otherwise: `${key}:${first?.reminder.id ?? ''}:${now}`,
    email: first?.recipient.institution?.email ?? accounts.get(first?.recipient.key ?? '')?.email ?? '',
  }));
  const written = new Set(await insertMails(manager, wanted, now));
  const second = wanted.filter(({ key }) => !written.has(key));
  await insertMails(
    manager,
    second.map(({ otherwise: key, email }) => ({ key, email })),
    now,
  );
  return new Map(wanted.map(({ key, otherwise }) => [key, written.has(key) ? key : otherwise]));
}

async function insertMails(
  manager: EntityManager,
  mails: readonly { key: string; email: string }[],
  now: Instant,
): Promise<string[]> {
  if (mails.length === 0) return [];
  const rows = mails.map(({ key, email }) => ({ key, id: mailIdOf(key), email }));
  const inserted = await manager.query<{ key: string }[]>(
    `insert into mail_delivery (key, id, recipient, subject, state, dated_at, handed_at)
     select key, id, email, '', 'waiting', $2, clock_timestamp()
     from jsonb_to_recordset($1::jsonb) as m (key text, id text, email text)
     on conflict (key) do nothing returning key`,
    [JSON.stringify(rows), now],
  );
  return inserted.map(({ key }) => key);
}
