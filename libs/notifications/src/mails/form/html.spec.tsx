import { Preview } from '@react-email/preview';
import { renderToStaticMarkup } from 'react-dom/server';
import type { MailContent } from './content';
import { htmlOf } from './html';
import { Mail, previewOf } from './mail';

const drawnAtOnce = (content: MailContent) =>
  `<!doctype html>${renderToStaticMarkup(<Mail {...content} preview={<Preview>{previewOf(content)}</Preview>} />)}`;

const said = `"Uno" & 'dos' <b>tres</b> 0 \\u0022 $& $1`;

const content: MailContent = {
  locale: 'es',
  subject: `Termina ${said}`,
  head: { name: said, line: 'Acuerda · Mérida' },
  band: { tone: 'running_out', count: '7', unit: 'días', more: said, says: 'Quedan 7 días.' },
  heading: said,
  paragraphs: ['Una frase.', ['Otra, a las ', { strong: said }, '.']],
  ruler: { from: 'mar 22 feb', today: 'hoy, sáb 16 abr', to: 'sáb 23 abr', passed: 0.88, says: said },
  rows: [{ label: 'También', lines: [said, ''] }],
  button: { label: 'Ver', url: 'https://example.org/?a=1&b="2"' },
  notes: [said],
  foot: [
    { says: said, link: { label: said, url: 'https://example.org/avisos' } },
    { says: '', link: null },
  ],
};

it.each<[string, Partial<MailContent>]>([
  ['in all its parts', {}],
  ['that is short', { band: null, ruler: null, rows: [], notes: [], foot: [], paragraphs: ['Sí.'] }],
  ['in another language', { locale: 'en' }],
  ['of another state, with a longer count', { band: { tone: 'over', count: 'Hoy', unit: '', more: null, says: '' } }],
  ['with more rows', { rows: [...content.rows, { label: 'Falta', lines: ['Publicar.'] }] }],
])('a mail %s is as if it were drawn at once', (_, part) => {
  for (const heading of ['Primero', said, '']) {
    const mail = { ...content, ...part, heading };
    expect(htmlOf(mail)).toBe(drawnAtOnce(mail));
  }
});
