import { asSuperuser } from '../../../testing/superuser';
import type { TestApi } from '../../../testing/test-api';
import type { Book, BookedLetter } from './naive/book';

interface LedgerRow {
  kind: string;
  subject_id: string;
  ends_on: string;
  days_before: number;
  stage: string;
  recipient: string | null;
  state: string | null;
  mail_id: string | null;
}

/** @returns where the ledger of deliveries differs from what was booked and from what came */
export async function compareLedger(api: TestApi, books: ReadonlyMap<string, Book>): Promise<string[]> {
  const rows = await asSuperuser(api, async (client) => {
    const { rows: found } = await client.query<LedgerRow>(
      `select r.kind, r.subject_id, r.ends_on::text, r.days_before, r.state as stage, m.recipient, m.state,
         m.id as mail_id
       from reminder r left join reminder_delivery l on l.body_id = r.body_id and l.reminder_id = r.id
       left join mail_delivery m on m.key = l.mail_key`,
    );
    return found;
  });
  const stages = new Map<string, string>();
  const deliveries = new Map<string, LedgerRow>();
  for (const row of rows) {
    const key = `${row.kind} ${row.subject_id} ${row.ends_on} ${row.days_before}`;
    stages.set(key, row.stage);
    if (row.recipient !== null) deliveries.set(`${key} ${row.recipient}`, row);
  }
  const findings: string[] = [];
  for (const book of books.values()) {
    for (const [key, { stage, letters }] of book.reminders) {
      if (stages.get(key) !== stage) findings.push(`${key} is ${stages.get(key)}, booked as ${stage}`);
      stages.delete(key);
      // Of one who was to hear again, after everything was called off, the ledger keeps the last.
      const last = new Map(letters.map((letter) => [letter.to, letter]));
      for (const [to, letter] of last) {
        const row = deliveries.get(`${key} ${to}`);
        deliveries.delete(`${key} ${to}`);
        const finding = differs(letter, row);
        if (finding) findings.push(`${key} to ${to}: ${finding}`);
      }
    }
  }
  return [
    ...findings,
    ...[...stages.keys()].map((key) => `${key} is recorded, and nobody booked it`),
    ...[...deliveries.keys()].map((key) => `${key} is in the ledger, and nobody booked it`),
  ];
}

function differs({ state, arrived }: BookedLetter, row: LedgerRow | undefined): string | null {
  if (!row) return 'not in the ledger';
  if (row.state !== state) return `${row.state} in the ledger, booked as ${state}`;
  // One that was called off after it had arrived unheard of has left its mail.
  const isNamed = state === 'cancelled' || arrived.every((id) => id.startsWith(`<${row.mail_id}@`));
  return isNamed ? null : `came as ${arrived.join()}, in the ledger ${row.mail_id}`;
}
