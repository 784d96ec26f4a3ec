import { layOut } from '../form/lay-out';
import type { Locale, MailText } from '../mail-text';
import { longInstant } from '../words/dates';
import { footOf } from '../words/foot';
import { headOf } from '../words/head';
import { quotedLines } from '../words/lists';
import type { ObjectionRaisedFacts } from './facts';
import { sayRevision } from './revision-words';

/** An objection that was just raised, or that was answered and is not given up. */
interface Turn {
  subject: (seat: string, part: string) => string;
  heading: (seat: string) => string;
  when: (at: string) => string;
  /** To whoever answers it. */
  answer: string;
  /** To everybody else. */
  wait: string;
  /** For whoever answers it. */
  button: string;
}

const turns: Record<Locale, Record<'raised' | 'maintained', Turn>> = {
  es: {
    raised: {
      subject: (seat, part) => `Objeción de ${seat}: ${part}`,
      heading: (seat) => `${seat} objetó una parte`,
      when: (at) => `La objeción se presentó el ${at}.`,
      answer: 'Le toca responder: aceptarla abre esa parte en el borrador; declinarla pide sus razones.',
      wait: 'La secretaría técnica responderá con razones; mientras tanto la publicación espera.',
      button: 'Responder a la objeción',
    },
    maintained: {
      subject: (seat, part) => `Objeción mantenida por ${seat}: ${part}`,
      heading: (seat) => `${seat} mantiene su objeción`,
      when: (at) => `La mantuvo el ${at}, después de la respuesta.`,
      answer: 'Todavía puede aceptarla, lo que abre esa parte en el borrador.',
      wait: 'Las reglas del órgano dicen si impide publicar o se publica junto al acuerdo.',
      button: 'Leer la objeción',
    },
  },
  en: {
    raised: {
      subject: (seat, part) => `Objection by ${seat}: ${part}`,
      heading: (seat) => `${seat} objected to a part`,
      when: (at) => `The objection was raised on ${at}.`,
      answer: 'It is yours to answer: to accept it opens that part in the draft; to decline it asks for your reasons.',
      wait: 'The technical secretariat will answer with reasons; the publication waits meanwhile.',
      button: 'Answer the objection',
    },
    maintained: {
      subject: (seat, part) => `Objection maintained by ${seat}: ${part}`,
      heading: (seat) => `${seat} maintains its objection`,
      when: (at) => `It was maintained on ${at}, after the answer.`,
      answer: 'You can still accept it, which opens that part in the draft.',
      wait: 'The rules of the body say whether it blocks the publication, or is published beside the act.',
      button: 'Read the objection',
    },
  },
};

const es = {
  objection: 'Objeción',
  words: 'Qué dice la parte',
  whole: 'Se objeta la parte completa.',
  reasons: 'Razones',
  on: 'Sobre qué',
  read: 'Leer la objeción',
};

const en: typeof es = {
  objection: 'Objection',
  words: 'What the part says',
  whole: 'The objection is to the whole part.',
  reasons: 'Reasons',
  on: 'On what',
  read: 'Read the objection',
};

/** Civil society objects to a part, or maintains its objection: which words, and why. */
export function objectionRaisedMail(facts: ObjectionRaisedFacts): MailText {
  const { locale, body, revision, part, seat, reasons, at, answers, url } = facts;
  const say = { es, en }[locale];
  const turn = turns[locale][facts.maintained ? 'maintained' : 'raised'];
  return layOut(facts, {
    subject: turn.subject(seat, part.label),
    head: headOf(facts),
    band: {
      tone: 'over',
      count: say.objection,
      unit: part.label,
      more: null,
      says: `${say.objection}: ${part.label}.`,
    },
    heading: turn.heading(seat),
    paragraphs: [turn.when(longInstant(at, body.timeZone, locale)), answers ? turn.answer : turn.wait],
    ruler: null,
    rows: [
      { label: say.words, lines: part.quote === null ? [say.whole] : quotedLines(part.quote, locale) },
      { label: say.reasons, lines: quotedLines(reasons, locale) },
      { label: say.on, lines: [sayRevision(revision, locale)] },
    ],
    button: { label: answers ? turn.button : say.read, url },
    notes: [],
    foot: footOf(facts, 'by_preference'),
  });
}
