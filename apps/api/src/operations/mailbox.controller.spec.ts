import { MAILBOX } from '../platform/mail/mail.tokens';
import type { Mailbox } from '../platform/mail/mailbox';
import { startTestApi, type TestApi } from '../testing/test-api';
import type { TestClient } from '../testing/test-client';

const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n';

const source = Buffer.from(`From: Acuerda <acuerda@example.org>
To: Persona <persona@example.org>
Subject: Quedan 24 =?utf-8?Q?d=C3=ADas?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/html; charset=utf-8

<html><head></head><body><p>Faltan 24.</p><script>top.location='/'</script></body></html>
--b
Content-Type: text/calendar; charset=utf-8; method=PUBLISH
Content-Disposition: attachment; filename="vigencia.ics"
Content-Transfer-Encoding: base64

${Buffer.from(calendar).toString('base64')}
--b
Content-Type: text/html
Content-Disposition: attachment; filename="../../etc/pagina.html"

<script>alert(1)</script>
--b
Content-Type: image/svg+xml
Content-Disposition: attachment; filename*=utf-8''al%E2%80%AErev%C3%A9s.svg

<svg onload="alert(1)"/>
--b--
`);

let api: TestApi;
let reader: TestClient;
let path: string;
beforeAll(async () => {
  api = await startTestApi();
  reader = api.anybody();
  const mailbox = api.app.get<Mailbox>(MAILBOX);
  await mailbox.keep(source);
  const [received] = await mailbox.list();
  path = `/mailbox/${received!.id}`;
});
afterAll(() => api.stop());

describe("a mail's own page", () => {
  it('runs nothing and reaches nothing, wherever it is opened', async () => {
    const answer = await reader.request('GET', `${path}/html`);
    expect(answer.headers['content-security-policy']).toBe(
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    );
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.body).toContain('<base target="_blank">');
  });

  it('is there as it came, byte for byte, and as text', async () => {
    const answer = await reader.request('GET', `${path}/source`);
    expect(answer.rawPayload).toEqual(source);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
  });
});

describe('what came with it', () => {
  it('is handed out as it was sent', async () => {
    const answer = await reader.request('GET', `${path}/attachments/1`);
    expect(answer.body).toBe(calendar);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar',
      'content-disposition': `attachment; filename="vigencia.ics"; filename*=UTF-8''vigencia.ics`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  it('is no page of this installation, whatever it says that it is', async () => {
    for (const number of [2, 3]) {
      const { headers } = await reader.request('GET', `${path}/attachments/${number}`);
      expect(headers['content-type']).toBe('application/octet-stream');
      expect(headers['content-disposition']).toMatch(/^attachment;/);
    }
  });

  it('has a name of a file and no path, and a plain one where its own turns the writing round', async () => {
    const nameOf = async (number: number) =>
      (await reader.request('GET', `${path}/attachments/${number}`)).headers['content-disposition'];
    expect(await nameOf(2)).toContain('filename="pagina.html"');
    expect(await nameOf(3)).toContain('filename="adjunto-3"');
  });

  it.each(['0', '4', '-1', '1.0', '01', 'x', '99999', '__proto__'])('is nothing under %s', async (number) => {
    expect((await reader.request('GET', `${path}/attachments/${number}`)).statusCode).toBe(404);
  });

  it('is nothing of a mail that is not there', async () => {
    const other = '/mailbox/00000000-0000-4000-8000-000000000000/attachments/1';
    expect((await reader.request('GET', other)).statusCode).toBe(404);
  });
});
