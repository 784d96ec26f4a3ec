import MailComposer from 'nodemailer/lib/mail-composer';
import { writtenOut } from './written-out';

const attachments = [
  { filename: 'vigencia.ics', contentType: 'text/calendar; charset=utf-8', content: 'á;b\r\n'.repeat(40) },
];
const long = `${'Ampliación de la vigencia, y nada más. '.repeat(12)} `;

it.each([
  ['in two forms', { text: 'Qué\n.punto\n\nfin ', html: `<p title="ñ">${long}</p>` }],
  ['of plain letters', { text: 'Hola', html: '<p>Hola</p>' }],
  ['of long lines of plain letters', { text: 'Hola '.repeat(40).trim(), html: '<p>Hola</p>' }],
  ['with a file', { text: long, html: `<p>${long}</p>`, attachments }],
  [
    'to a return path of its own',
    { text: long, html: long, envelope: { from: 'rebotes+1@example.org', to: 'x@example.org' } },
  ],
])('a mail %s is the one that the library sends', async (_, content) => {
  const mail = {
    from: 'Órgano <avisos@example.org>',
    to: 'persona@example.org',
    subject: `Termina: ${long}`,
    messageId: '<1@example.org>',
    date: new Date('2022-04-16T14:00:00.000Z'),
    headers: { 'X-Acuerda-Kind': 'term_ending' },
    baseBoundary: 'one',
    ...content,
  };
  const composed = new MailComposer(mail).compile();
  const { raw, envelope } = writtenOut(mail);
  expect(envelope).toEqual(composed.getEnvelope());
  expect(raw).toBe(String(await composed.build()));
});
