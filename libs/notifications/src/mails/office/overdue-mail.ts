import { layOut } from '../form/lay-out';
import type { MailText } from '../mail-text';
import type { Row } from '../form/content';
import { endOf, longInstant } from '../words/dates';
import { footOf } from '../words/foot';
import { headOf } from '../words/head';
import { counted, listed, quoted } from '../words/lists';
import type { OverdueFacts, OverdueItem, OverdueKind } from './facts';

const es = {
  subject: (count: number): string => `${counted(count, 'asunto espera', 'asuntos esperan')} más de lo previsto`,
  unit: (count: number): string => (count === 1 ? 'asunto vencido' : 'asuntos vencidos'),
  intro: 'Esto es lo que no avanza solo y a quién espera.',
  kinds: {
    vote: 'Votos que faltan',
    signoff: 'Vistos buenos que faltan',
    answer: 'Objeciones sin respuesta',
    publication: 'Listo y sin publicar',
    extension: 'Términos sin ampliación en curso',
    vacancy: 'Sin quien lo ocupe',
    mail: 'Direcciones a las que no llega el correo',
  } satisfies Record<OverdueKind, string>,
  vacant: (post: string): string => `${post} (vacante)`,
  waits: (title: string, posts: string): string => `${quoted(title, 'es')}: se espera a ${posts}.`,
  alone: (title: string): string => `${quoted(title, 'es')}.`,
  since: (at: string): string => `Espera desde el ${at}.`,
  due: (end: string): string => `El plazo era el ${end}.`,
  button: 'Ver lo que espera',
};

const en: typeof es = {
  subject: (count) => `${counted(count, 'matter waits', 'matters wait')} longer than foreseen`,
  unit: (count) => (count === 1 ? 'matter overdue' : 'matters overdue'),
  intro: 'This is what does not move by itself, and whom it waits for.',
  kinds: {
    vote: 'Votes that are missing',
    signoff: 'Sign-offs that are missing',
    answer: 'Objections without an answer',
    publication: 'Ready and not published',
    extension: 'Ends without an extension under way',
    vacancy: 'Held by nobody',
    mail: 'Addresses that mail does not reach',
  },
  vacant: (post) => `${post} (vacant)`,
  waits: (title, posts) => `${quoted(title, 'en')}: waits for ${posts}.`,
  alone: (title) => `${quoted(title, 'en')}.`,
  since: (at) => `It has waited since ${at}.`,
  due: (end) => `It was due by ${end}.`,
  button: 'See what waits',
};

/** The chase list of the secretariat: what is late, grouped by what is missing. */
export function overdueMail(facts: OverdueFacts): MailText {
  const { locale, items, url } = facts;
  const say = { es, en }[locale];
  const [count, unit] = [items.length, say.unit(items.length)];
  return layOut(facts, {
    subject: say.subject(count),
    head: headOf(facts),
    band: { tone: 'over', count: String(count), unit, more: null, says: `${count} ${unit}.` },
    heading: say.subject(count),
    paragraphs: [say.intro],
    ruler: null,
    rows: rowsOf(facts),
    button: { label: say.button, url },
    notes: [],
    foot: footOf(facts, 'by_preference'),
  });
}

function rowsOf(facts: OverdueFacts): Row[] {
  const { kinds } = { es, en }[facts.locale];
  const order = Object.keys(kinds) as OverdueKind[];
  const ofKind = (kind: OverdueKind) => facts.items.filter((item) => item.kind === kind);
  return order
    .map((kind) => ({ label: kinds[kind], lines: ofKind(kind).map((item) => lineOf(item, facts)) }))
    .filter(({ lines }) => lines.length > 0);
}

function lineOf({ title, waitsFor, since, due }: OverdueItem, { locale, body }: OverdueFacts): string {
  const say = { es, en }[locale];
  const posts = waitsFor.map(({ post, vacant }) => (vacant ? say.vacant(post) : post));
  const who = posts.length > 0 ? say.waits(title, listed(posts, locale)) : say.alone(title);
  const when =
    due === null ? say.since(longInstant(since, body.timeZone, locale)) : say.due(endOf(due, body.timeZone, locale));
  return `${who} ${when}`;
}
