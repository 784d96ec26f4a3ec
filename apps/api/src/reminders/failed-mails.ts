import type { NoticeMatter } from '@acuerda/notifications';
import { appointmentsTo, isAppointmentInForce, SECRETARIAT, type BodyState } from '@acuerda/workflow';
import type { Instant, PersonId } from '@acuerda/workflow/vocabulary';
import type { EntityManager } from 'typeorm';
import { recordInBodies } from '../notices/record-notices';

interface FailedRow {
  id: string;
  body_id: string;
  state: BodyState;
  name: string;
  address: string;
  subject: string;
  failure: 'refused' | 'bounced';
  reason: string;
  attempts: number;
}

/**
 * Tells the secretariat in office, in the application, of reminders that the mail server refused or that came back; mail
 * about it goes with the list of what is overdue. In the worker's role, for however many mails.
 */
export async function tellOfFailures(manager: EntityManager, keys: readonly string[], now: Instant): Promise<void> {
  if (keys.length === 0) return;
  const rows = await manager.query<FailedRow[]>(
    `select distinct on (m.key) m.id, l.body_id, b.state, l.name, m.recipient as address, m.subject,
       m.state as failure, coalesce(m.detail, '') as reason, m.attempts
     from mail_delivery m
     join reminder_delivery l on l.mail_key = m.key
     join body_state b on b.body_id = l.body_id
     where m.key = any($1) and m.state in ('refused', 'bounced') order by m.key`,
    [keys],
  );
  const notices = rows.flatMap((row) =>
    secretariatOf(row.state, now).map((personId) => ({
      bodyId: row.body_id,
      notice: {
        ...matterOf(row),
        personId,
        // A mail that was sent again, and failed again, is told again.
        cause: `mail:${row.id}:${row.attempts}:${row.failure}`,
        at: now,
        acuerdo: null,
        because: ['secretariat' as const],
        by: null,
        mail: false,
      },
    })),
  );
  await recordInBodies(manager, notices);
}

const matterOf = ({ name, address, subject, failure, reason }: FailedRow): NoticeMatter => ({
  kind: 'delivery_failed',
  facts: { name, address, subject, failure, reason },
});

function secretariatOf(body: BodyState, now: Instant): PersonId[] {
  const inOffice = appointmentsTo(SECRETARIAT, body).filter((one) => isAppointmentInForce(one, body, now));
  return [...new Set(inOffice.map(({ personId }) => personId))];
}
