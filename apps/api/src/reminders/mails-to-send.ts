import { whyNotDue, type RecipientReason } from '@acuerda/notifications';
import type { EntityManager } from 'typeorm';
import type { ReminderReason } from './reminder.models';
import { groupBy } from './group-by';
import { STANDING_COLUMNS, standingOf, type StandingInBody, type StandingRow } from './standing-rows';
import { readSurroundings, type Surroundings } from './surroundings';
import { must } from '../platform/must';

/** Somebody to write to, as they are now: an address may have been corrected since the reminder fell due. */
export interface Addressee {
  accountId: string | null;
  name: string;
  email: string;
  locale: 'es' | 'en';
  reasons: RecipientReason[];
}

/** A mail and what it is still to say; with nothing left to say, `reasons` tells why. */
export interface MailToSend {
  key: string;
  bodyId: string;
  addressee: Addressee;
  /** Of one last day. */
  reminders: StandingInBody[];
  gone: { reminder: StandingInBody; reason: ReminderReason }[];
}

interface LedgerRow extends StandingRow {
  mail_key: string;
  account_id: string | null;
  name: string;
  email: string;
  locale: 'es' | 'en';
  reasons: RecipientReason[];
  overtaken: boolean;
}

/** A later reminder of the same ending that is on its way to the same recipient, or has arrived. */
const OVERTAKEN = `exists (
  select 1 from reminder o
  join reminder_delivery ol on ol.body_id = o.body_id and ol.reminder_id = o.id and ol.recipient = l.recipient
  join mail_delivery om on om.key = ol.mail_key and om.state in ('waiting', 'attempted', 'accepted')
  where o.body_id = r.body_id and o.kind = r.kind and o.subject_id = r.subject_id and o.ends_on = r.ends_on
    and o.state = 'sent' and (o.due_at > r.due_at or o.due_at = r.due_at and o.days_before < r.days_before))`;

/**
 * Mail by mail, by their keys: in a rush nobody has counted the rows of these tables yet, and PostgreSQL would take a few
 * mails for most of them and read every table from end to end.
 */
const OF_THESE_MAILS = `
  select l.* from unnest($1::text[]) wanted (key)
  cross join lateral (
    select ${STANDING_COLUMNS}, l.mail_key, l.account_id, coalesce(a.name, l.name) as name,
      coalesce(a.email, m.recipient) as email, coalesce(a.locale, 'es') as locale, l.reasons, ${OVERTAKEN} as overtaken
    from reminder_delivery l
    join reminder r on r.body_id = l.body_id and r.id = l.reminder_id
    join mail_delivery m on m.key = l.mail_key
    left join account a on a.id = l.account_id
    where l.mail_key = wanted.key offset 0) l
  order by l.kind desc, l.subject_id`;

/**
 * Reads mails of the ledger, in the worker's role, and judges each reminder again by what stands now: five statements,
 * however many mails.
 */
export async function readMails(
  manager: EntityManager,
  keys: readonly string[],
): Promise<{ mails: MailToSend[]; surroundings: Surroundings }> {
  const rows = await manager.query<LedgerRow[]>(OF_THESE_MAILS, [keys]);
  const surroundings = await readSurroundings(
    manager,
    rows.map((row) => row.body_id),
  );
  const judges = new Map([...surroundings.bodies].map(([id, { body }]) => [id, whyNotDue(body)]));
  const mails = [...groupBy(rows, (row) => row.mail_key).values()].map((group) => mailOf(group, judges));
  return { mails, surroundings };
}

type Judge = ReturnType<typeof whyNotDue>;

function mailOf(rows: LedgerRow[], judges: Map<string, Judge>): MailToSend {
  const first = must(rows[0], 'ledger row');
  const whyNot = must(judges.get(first.body_id), 'body');
  const judged = rows.map((row) => {
    const reminder = standingOf(row);
    const reason: ReminderReason | null = whyNot(reminder) ?? (row.overtaken ? 'overtaken' : null);
    return { reminder, reason };
  });
  return {
    key: first.mail_key,
    bodyId: first.body_id,
    addressee: {
      accountId: first.account_id,
      name: first.name,
      email: first.email,
      locale: first.locale,
      reasons: distinct(rows.flatMap((row) => row.reasons)),
    },
    reminders: judged.filter(({ reason }) => reason === null).map(({ reminder }) => reminder),
    gone: judged.flatMap(({ reminder, reason }) => (reason ? [{ reminder, reason }] : [])),
  };
}

const distinct = (reasons: RecipientReason[]): RecipientReason[] => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values(),
];
