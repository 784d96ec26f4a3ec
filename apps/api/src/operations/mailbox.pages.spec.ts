import PostalMime from 'postal-mime';
import type { Page } from '../platform/http/layout';
import type { ReceivedMail } from '../platform/mail/mailbox';
import { mailboxPage, mailPage } from './mailbox.pages';

const page: Page = { locale: 'es', asked: false, otherLocaleUrl: '/mailbox?lang=en' };

const source = (subject: string) => `From: Acuerda <acuerda@example.org>
To: Persona <persona@example.org>
Date: Fri, 8 Apr 2022 14:00:00 +0000
Subject: ${subject}
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=utf-8

Faltan <b>24</b> días.
--b
Content-Type: text/html; charset=utf-8

<p>Faltan 24 días.</p><script>top.location='/'</script>
--b
Content-Type: text/calendar; charset=utf-8
Content-Disposition: attachment; filename="vigencia.ics"

BEGIN:VCALENDAR
--b--
`;

const received = async (subject: string): Promise<ReceivedMail> => ({
  id: '00000000-0000-4000-8000-000000000001',
  receivedAt: new Date('2022-03-30T15:00:00.000Z'),
  mail: await PostalMime.parse(source(subject)),
});

describe('the mailbox', () => {
  it('counts what arrived, and says to whom', async () => {
    const { markup } = mailboxPage(page, [await received('Quedan 24 días')]);
    expect(markup).toContain('1 correo');
    expect(markup).toContain('Para: Persona &lt;persona@example.org&gt;');
    expect(markup).toContain('1 archivo adjunto');
  });

  it('says what to do while it is empty', () => {
    expect(mailboxPage(page, []).markup).toContain('Todavía no llega ningún correo.');
  });
});

describe('a mail', () => {
  it('is shown as text and with what came with it', async () => {
    const { markup } = mailPage(page, await received('Quedan 24 días'));
    expect(markup).toContain('Faltan &lt;b&gt;24&lt;/b&gt; días.');
    expect(markup).toMatch(/attachments\/1" download\s*>vigencia\.ics<small>text\/calendar, \d+ bytes<\/small>/);
    expect(markup).toContain('/source');
  });

  it('says when it was written and when it arrived: a demonstration lives on another day', async () => {
    const { markup } = mailPage(page, await received('Quedan 24 días'));
    expect(markup).toContain('datetime="2022-04-08T14:00:00.000Z"');
    expect(markup).toContain('datetime="2022-03-30T15:00:00.000Z"');
  });

  it('keeps its own markup in a frame that runs nothing', async () => {
    const { markup } = mailPage(page, await received('<script>alert(1)</script>'));
    expect(markup).not.toContain('<script');
    expect(markup).toMatch(/<iframe[^>]* sandbox="allow-popups allow-popups-to-escape-sandbox"/);
  });

  it('has a name without a subject', async () => {
    expect(mailboxPage(page, [await received('')]).markup).toContain('(sin asunto)');
  });
});
