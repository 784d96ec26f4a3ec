import { layOut } from '../form/lay-out';
import type { MailText } from '../mail-text';
import type { Row } from '../form/content';
import { longDay, longInstant } from '../words/dates';
import { footOf } from '../words/foot';
import { headOf } from '../words/head';
import { counted, listed } from '../words/lists';
import type { PublishedFacts } from './facts';
import { sayRevision, sayTally } from './revision-words';

const es = {
  subject: (folio: string, title: string): string => `Publicado ${folio}: ${title}`,
  published: 'publicado',
  heading: (title: string): string => `Se publicó: ${title}`,
  when: (at: string): string => `Se publicó el ${at}.`,
  inForce: (day: string): string => `Surte efectos desde el ${day}.`,
  vote: 'Cómo se decidió',
  signoffs: (seats: string): string => `Visto bueno: ${seats}.`,
  objections: (count: number): string =>
    `${counted(count, 'objeción se publicó', 'objeciones se publicaron')} junto al acuerdo.`,
  moved: 'Qué cambió de fecha',
  move: (names: readonly string[], from: string, to: string): string =>
    `${listed(names, 'es')}: ${names.length === 1 ? 'terminaba' : 'terminaban'} el ${from}; ahora, el ${to}.`,
  act: 'Acuerdo',
  checkpoint: 'Sello de la bitácora',
  seal: (size: number, root: string): string => `Entradas: ${size}. Huella: ${root}`,
  button: 'Ver el acuerdo publicado',
};

const en: typeof es = {
  subject: (folio, title) => `Published ${folio}: ${title}`,
  published: 'published',
  heading: (title) => `Published: ${title}`,
  when: (at) => `It was published on ${at}.`,
  inForce: (day) => `It has its effects from ${day}.`,
  vote: 'How it was decided',
  signoffs: (seats) => `Signed off by: ${seats}.`,
  objections: (count) => `${counted(count, 'objection was', 'objections were')} published beside the act.`,
  moved: 'What moved',
  move: (names, from, to) =>
    `${listed(names, 'en')}: ${names.length === 1 ? 'it ended' : 'they ended'} on ${from}; now on ${to}.`,
  act: 'Act',
  checkpoint: 'Seal of the journal',
  seal: (size, root) => `Entries: ${size}. Fingerprint: ${root}`,
  button: 'See the published act',
};

/** An acuerdo was published: its folio, who decided, what it moved, where anybody can read it. */
export function publishedMail(facts: PublishedFacts): MailText {
  const { locale, body, revision, folio, at, inForceFrom, url } = facts;
  const say = { es, en }[locale];
  const instant = longInstant(at, body.timeZone, locale);
  return layOut(facts, {
    subject: say.subject(folio, revision.title),
    head: headOf(facts),
    band: { tone: 'done', count: folio, unit: say.published, more: null, says: `${folio}, ${say.published}.` },
    heading: say.heading(revision.title),
    paragraphs: [`${say.when(instant)} ${say.inForce(longDay(inForceFrom, locale))}`],
    ruler: null,
    rows: rowsOf(facts),
    button: { label: say.button, url },
    notes: [],
    foot: footOf(facts, 'by_preference'),
  });
}

function rowsOf({ locale, revision, vote, signoffs, objections, moved, checkpoint }: PublishedFacts): Row[] {
  const say = { es, en }[locale];
  const decided = [
    sayTally(vote, locale),
    ...(signoffs.length === 0 ? [] : [say.signoffs(listed(signoffs, locale))]),
    ...(objections === 0 ? [] : [say.objections(objections)]),
  ];
  const moves = movedTogether(moved).map(([{ from, to }, names]) =>
    say.move(names, longDay(from, locale), longDay(to, locale)),
  );
  return [
    { label: say.vote, lines: decided },
    ...(moves.length === 0 ? [] : [{ label: say.moved, lines: moves }]),
    { label: say.act, lines: [sayRevision(revision, locale)] },
    ...(checkpoint ? [{ label: say.checkpoint, lines: [say.seal(checkpoint.size, checkpoint.root)] }] : []),
  ];
}

type Move = PublishedFacts['moved'][number];

/** Terms that moved from one date to another together, in one sentence. */
function movedTogether(moves: readonly Move[]): [Move, string[]][] {
  const together = new Map<string, [Move, string[]]>();
  for (const move of moves) {
    const key = `${move.from} ${move.to}`;
    const [first, names] = together.get(key) ?? [move, []];
    together.set(key, [first, [...names, move.name]]);
  }
  return [...together.values()];
}
