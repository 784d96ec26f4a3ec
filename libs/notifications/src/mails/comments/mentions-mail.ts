import type { Row } from '../form/content';
import { layOut } from '../form/lay-out';
import type { MailText } from '../mail-text';
import { cleanLines } from '../printable';
import { soonInstant } from '../words/dates';
import { footOf } from '../words/foot';
import { headOf } from '../words/head';
import { counted, quoted, quotedLines } from '../words/lists';
import type { MailMention, MentionsFacts } from './facts';

/** More are only counted: nobody reads them in a mail. */
const most = 20;
const longestWords = 700;
const longestQuote = 160;

const es = {
  subject: (count: number, by: string): string =>
    count === 1 ? `${by} le mencionó en un comentario` : `Le mencionaron en ${count} comentarios`,
  unit: (count: number): string => (count === 1 ? 'mención' : 'menciones'),
  intro: 'Esto se dijo; la conversación sigue en la aplicación.',
  about: (title: string): string => `Sobre ${quoted(title, 'es')}`,
  words: (quote: string): string => `Acerca de ${quoted(quote, 'es')}`,
  internal: 'Solo el órgano lo lee.',
  open: 'Abrir la conversación',
  button: 'Ver los comentarios',
  more: (count: number): string => `Hay ${counted(count, 'mención más', 'menciones más')} en la aplicación.`,
};

const en: typeof es = {
  subject: (count, by) =>
    count === 1 ? `${by} mentioned you in a comment` : `You were mentioned in ${count} comments`,
  unit: (count) => (count === 1 ? 'mention' : 'mentions'),
  intro: 'This was said; the conversation goes on in the application.',
  about: (title) => `On ${quoted(title, 'en')}`,
  words: (quote) => `About ${quoted(quote, 'en')}`,
  internal: 'Only the body reads it.',
  open: 'Open the conversation',
  button: 'See the comments',
  more: (count) => `There are ${counted(count, 'more mention', 'more mentions')} in the application.`,
};

/** Who was mentioned in comments: what was said, about which words, and where to answer. One mail for all of an hour. */
export function mentionsMail(facts: MentionsFacts): MailText {
  const { locale, mentions, url } = facts;
  const say = { es, en }[locale];
  const shown = mentions.slice(0, most);
  const left = mentions.length - shown.length;
  const [count, unit] = [mentions.length, say.unit(mentions.length)];
  const subject = say.subject(count, mentions[0]?.by ?? '');
  return layOut(facts, {
    subject,
    head: headOf(facts),
    band: { tone: 'told', count: String(count), unit, more: null, says: `${count} ${unit}.` },
    heading: subject,
    paragraphs: [say.intro],
    ruler: null,
    rows: shown.map((mention) => rowOf(mention, facts)),
    button: { label: say.button, url },
    notes: left > 0 ? [say.more(left)] : [],
    foot: footOf(facts, 'by_preference'),
  });
}

function rowOf(mention: MailMention, { locale, body }: MentionsFacts): Row {
  const { title, by, at, words, quote, internal, url } = mention;
  const say = { es, en }[locale];
  return {
    label: by,
    lines: [
      ...quotedLines(shortened(words, longestWords), locale),
      say.about(title),
      ...(quote === null ? [] : [say.words(shortened(cleanLines(quote).join(' '), longestQuote))]),
      `${soonInstant(at, body.timeZone, locale)}.`,
      ...(internal ? [say.internal] : []),
    ],
    link: { label: say.open, url },
  };
}

/** Cut between characters, not within one. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
