import { startTestApi, type TestApi } from '../../testing/test-api';
import { startTestSmtp, type TestSmtp } from '../../testing/test-smtp';
import { Mailer } from './mailer';
import type { MailMessage } from './mail-message';
import { MailTransport } from './mail-transport';

let smtp: TestSmtp;
let api: TestApi;
beforeAll(async () => {
  smtp = await startTestSmtp();
  api = await startTestApi({ env: { SMTP_URL: smtp.url } });
});
afterAll(async () => {
  await api.stop();
  await smtp.stop();
});

const mail = (to: string, more: Partial<MailMessage> = {}): MailMessage => ({
  kind: 'sign_in',
  to,
  subject: 'Su enlace',
  text: 'Aquí está.',
  html: '<p>Aquí está.</p>',
  ...more,
});
const send = (key: string, message: MailMessage) => api.app.get(Mailer).send(key, message);
const stateOf = async (key: string) => {
  const [row] = await api.source.query<[{ state: string; attempts: number }]>(
    `select state, attempts from mail_delivery where key = $1`,
    [key],
  );
  return row;
};
const header = (name: string) => smtp.accepted.at(-1)?.mail.headers.find(({ key }) => key === name)?.value;

it('a mail is sent once, however often it is asked for', async () => {
  for (let time = 0; time < 3; time += 1) await send('once', mail('una@example.org'));
  expect(smtp.accepted).toHaveLength(1);
  expect(await stateOf('once')).toEqual({ state: 'accepted', attempts: 1 });
  expect(header('x-acuerda-kind')).toBe('sign_in');
});

it('a mail that is refused for good is done with', async () => {
  smtp.does('refuse', 'nadie@example.org');
  await send('refused', mail('nadie@example.org'));
  await send('refused', mail('nadie@example.org'));
  expect(await stateOf('refused')).toEqual({ state: 'refused', attempts: 1 });
});

it('a mail that is put off is asked for again, and counted', async () => {
  smtp.does('later', 'luego@example.org');
  await expect(send('later', mail('luego@example.org'))).rejects.toThrow('451');
  smtp.does('accept', 'luego@example.org');
  await send('later', mail('luego@example.org'));
  expect(await stateOf('later')).toEqual({ state: 'accepted', attempts: 2 });
});

it('a mail that somebody else is sending is neither sent nor taken for done', async () => {
  await api.source.query(
    `insert into mail_delivery (key, id, recipient, subject, state, attempts, lease_until)
     values ('held', 'held', 'x@example.org', 'x', 'attempted', 1, clock_timestamp() + interval '1 minute')`,
  );
  await expect(send('held', mail('x@example.org'))).rejects.toThrow('somebody else');
  expect(await stateOf('held')).toEqual({ state: 'attempted', attempts: 1 });
});

it('an address that could start another header is refused, and reaches no server', async () => {
  const asked = smtp.asked.length;
  await send('unsafe', mail('a@example.org\r\nBcc: b@example.org'));
  await send('turned', mail('a@example.org', { subject: 'vencimiento \u202eiciv' }));
  expect(await stateOf('unsafe')).toMatchObject({ state: 'refused' });
  expect(await stateOf('turned')).toMatchObject({ state: 'refused' });
  expect(smtp.asked).toHaveLength(asked);
});

describe('what goes with a mail', () => {
  beforeAll(async () => {
    const url = 'https://example.org/unsubscribe/x';
    const content = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
    const outcome = await api.app.get(MailTransport).attempt(
      'whole',
      mail('toda@example.org', {
        unsubscribe: { url },
        date: '2022-04-23T14:00:00.000Z',
        attachments: [{ filename: 'vigencia.ics', contentType: 'text/calendar; charset=utf-8', content }],
      }),
    );
    expect(outcome).toMatchObject({ state: 'accepted', detail: expect.stringMatching(/^250/) as string });
  });

  it('one click unsubscribes, as RFC 8058 has it', () => {
    expect(header('list-unsubscribe')).toBe('<https://example.org/unsubscribe/x>');
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  });

  it('its date is the one that it was given, and its files come along', () => {
    const sent = smtp.accepted.at(-1)!.mail;
    expect(new Date(sent.date!).toISOString()).toBe('2022-04-23T14:00:00.000Z');
    expect(sent.attachments).toMatchObject([{ filename: 'vigencia.ics', mimeType: 'text/calendar' }]);
  });

  it('no absence notice is to come back', () => {
    expect(header('auto-submitted')).toBe('auto-generated');
  });
});
