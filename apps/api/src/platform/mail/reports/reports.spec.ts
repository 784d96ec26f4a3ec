import { readDeliveryReport, type DeliveryReport } from './delivery-report';
import { readUnread } from './report-mailbox';
import { imapServerWith, type ImapServer } from './testing/imap-server';

const id = '0123456789abcdef0123456789abcdef';

interface Returned {
  to?: string;
  action?: string;
  status?: string;
  messageId?: string;
}

const returned = ({
  to = `rebotes+${id}@acuerda.example`,
  action = 'failed',
  status = '5.1.1',
  messageId = id,
}: Returned = {}) =>
  `To: ${to}
From: MAILER-DAEMON@mx.example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain; charset=us-ascii

It could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; nadie@example.org
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; 550 5.1.1 <nadie@example.org>: the mailbox
    is not there

--b
Content-Type: text/rfc822-headers

Message-ID: <${messageId}@acuerda.example>
Subject: La vigencia termina
--b--
`;

const onLeave = `To: rebotes+${id}@acuerda.example
From: alguien@example.org
Subject: Fuera de la oficina
Auto-Submitted: auto-replied
Content-Type: text/plain

Vuelvo el lunes.
`;

const bounceAddress = 'rebotes@acuerda.example';
const read = (source: string) => readDeliveryReport(Buffer.from(source.replace(/\n/g, '\r\n')), bounceAddress);

describe('a mail that came back', () => {
  it('says which mail it was, and the other server’s words', async () => {
    expect(await read(returned())).toEqual({
      mailId: id,
      action: 'failed',
      status: '5.1.1',
      diagnostic: '550 5.1.1 <nadie@example.org>: the mailbox is not there',
    });
  });

  it('is told by the mail in it where the return path was lost on the way', async () => {
    expect(await read(returned({ to: 'rebotes@acuerda.example' }))).toMatchObject({ mailId: id });
    expect(await read(returned({ to: 'rebotes@acuerda.example', messageId: 'otro' }))).toBeNull();
  });

  it('may only be late', async () => {
    expect(await read(returned({ action: 'delayed', status: '4.4.1' }))).toMatchObject({ action: 'delayed' });
  });
});

describe('what is no failure', () => {
  it.each([
    ['the answer of somebody on leave', onLeave],
    ['a report that it arrived', returned({ action: 'delivered', status: '2.0.0' })],
    ['a report without a status', returned({ status: 'who knows' })],
    ['nothing at all', ''],
  ])('is %s', async (_, source) => expect(await read(source)).toBeNull());
});

describe('the mailbox of the return path', () => {
  let server: ImapServer;
  afterEach(() => server.stop());

  it('is gone through once: what was read is not read again', async () => {
    server = await imapServerWith([returned(), onLeave]);
    const reports: (DeliveryReport | null)[] = [];
    const handle = async (source: Buffer) => void reports.push(await readDeliveryReport(source, bounceAddress));
    await readUnread(server.url, handle);
    await readUnread(server.url, handle);
    expect(reports).toEqual([expect.objectContaining({ mailId: id }), null]);
    expect(server.readCount()).toBe(2);
  });

  it('keeps unread what could not be taken care of, and goes on with the next', async () => {
    server = await imapServerWith([onLeave, returned()]);
    const read: boolean[] = [];
    const handle = async (source: Buffer) => {
      const report = await readDeliveryReport(source, bounceAddress);
      if (!report) throw new Error('no database');
      read.push(true);
    };
    await expect(readUnread(server.url, handle)).rejects.toThrow('no database');
    expect([read, server.readCount()]).toEqual([[true], 1]);
  });

  it('is not entered with a wrong password', async () => {
    server = await imapServerWith([returned()]);
    await expect(readUnread(server.url.replace('secreto', 'otro'), () => Promise.resolve())).rejects.toThrow();
  });
});
