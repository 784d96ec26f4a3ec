import { imapServerWith, type ImapServer } from '../platform/mail/reports/testing/imap-server';
import { Deliver } from '../reminders/deliver';
import { Sweep } from '../reminders/sweep';
import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { startTestApi, type TestApi } from '../testing/test-api';
import { startTestSmtp, type TestSmtp } from '../testing/test-smtp';
import { DeliveryReports } from './delivery-reports';

const gone = 'society.secretariado@example.org';
let smtp: TestSmtp;
let imap: ImapServer;
let api: TestApi;
let body: TestSecretariat;
beforeAll(async () => {
  [smtp, imap] = await Promise.all([startTestSmtp(), imapServerWith([])]);
  const env = { SMTP_URL: smtp.url, BOUNCE_ADDRESS: 'rebotes@example.org', BOUNCE_MAILBOX_URL: imap.url };
  api = await startTestApi({ startsAt: '2022-02-22T14:00:00.000Z', env });
  body = await aSecretariat(api);
  await api.moveLegalTo('2022-02-22T15:00:00.000Z');
  await api.app.get(Deliver).run(await api.app.get(Sweep).run());
});
afterAll(async () => {
  await api.stop();
  await Promise.all([smtp.stop(), imap.stop()]);
});

const report = (mailId: string) => `To: rebotes+${mailId}@example.org
From: MAILER-DAEMON@mx.example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; ${gone}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such mailbox
--b--
`;

interface Entry {
  recipient: string;
  state: string;
  detail: string | null;
  canRetry: boolean;
}

async function ledger(): Promise<Entry[]> {
  const query = `query ($slug: ShortText!) { body(slug: $slug) { deliveries { items { recipient state detail canRetry } } } }`;
  const { body: found } = await body.as.secretary.query<{ body: { deliveries: { items: Entry[] } } }>(query, {
    slug: body.slug,
  });
  return found.deliveries.items;
}

describe('a mail that its server had taken, and reports later that it could not be delivered', () => {
  it('had been accepted, like everybody’s', async () => {
    expect(new Set((await ledger()).map(({ state }) => state))).toEqual(new Set(['accepted']));
  });

  it('stands in the ledger as come back, with the other server’s words, and can be sent again; no other is touched', async () => {
    const mail = smtp.accepted.find(({ to }) => to === gone)?.mail;
    imap.arrive(report(/<([0-9a-f]+)@/.exec(mail?.messageId ?? '')?.[1] ?? ''));
    await api.app.get(DeliveryReports).read();
    const all = await ledger();
    expect(all.filter(({ state }) => state !== 'accepted')).toEqual([
      {
        recipient: 'society secretariado',
        state: 'bounced',
        detail: '5.1.1 550 5.1.1 no such mailbox',
        canRetry: true,
      },
    ]);
    expect(all.length).toBeGreaterThan(3);
    expect(imap.readCount()).toBe(1);
  });

  it('changes nothing where no mail of ours is meant', async () => {
    const before = await ledger();
    imap.arrive(report('0'.repeat(32)));
    await api.app.get(DeliveryReports).read();
    expect(await ledger()).toEqual(before);
  });
});
