import { layOut } from '../form/lay-out';
import type { MailText } from '../mail-text';
import { longInstant } from '../words/dates';
import { footOf } from '../words/foot';
import { headOf } from '../words/head';
import { quotedLines } from '../words/lists';
import type { ObjectionRaisedFacts } from './facts';
import { sayRevision } from './revision-words';

const es = {
  subject: (seat: string, part: string): string => `Objeción de ${seat}: ${part}`,
  heading: (seat: string): string => `${seat} objetó una parte`,
  objection: 'Objeción',
  when: (at: string): string => `La objeción se presentó el ${at}.`,
  answer: 'Le toca responder: aceptarla abre esa parte en el borrador; declinarla pide sus razones.',
  wait: 'La secretaría técnica responderá con razones; mientras tanto la publicación espera.',
  words: 'Qué dice la parte',
  whole: 'Se objeta la parte completa.',
  reasons: 'Razones',
  on: 'Sobre qué',
  button: { answers: 'Responder a la objeción', reads: 'Leer la objeción' },
};

const en: typeof es = {
  subject: (seat, part) => `Objection by ${seat}: ${part}`,
  heading: (seat) => `${seat} objected to a part`,
  objection: 'Objection',
  when: (at) => `The objection was raised on ${at}.`,
  answer: 'It is yours to answer: to accept it opens that part in the draft; to decline it asks for your reasons.',
  wait: 'The technical secretariat will answer with reasons; the publication waits meanwhile.',
  words: 'What the part says',
  whole: 'The objection is to the whole part.',
  reasons: 'Reasons',
  on: 'On what',
  button: { answers: 'Answer the objection', reads: 'Read the objection' },
};

/** Civil society objects to a part: which words, and why. */
export function objectionRaisedMail(facts: ObjectionRaisedFacts): MailText {
  const { locale, body, revision, part, seat, reasons, at, answers, url } = facts;
  const say = { es, en }[locale];
  return layOut(facts, {
    subject: say.subject(seat, part.label),
    head: headOf(facts),
    band: {
      tone: 'over',
      count: say.objection,
      unit: part.label,
      more: null,
      says: `${say.objection}: ${part.label}.`,
    },
    heading: say.heading(seat),
    paragraphs: [say.when(longInstant(at, body.timeZone, locale)), answers ? say.answer : say.wait],
    ruler: null,
    rows: [
      { label: say.words, lines: part.quote === null ? [say.whole] : quotedLines(part.quote, locale) },
      { label: say.reasons, lines: quotedLines(reasons, locale) },
      { label: say.on, lines: [sayRevision(revision, locale)] },
    ],
    button: { label: answers ? say.button.answers : say.button.reads, url },
    notes: [],
    foot: footOf(facts, 'by_preference'),
  });
}
