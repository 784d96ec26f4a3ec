import { layOut } from '../form/lay-out';
import type { MailText } from '../mail-text';
import type { Band } from '../form/content';
import { lastDayBefore, longInstant, untilInstant } from '../words/dates';
import { daysLeftOf } from '../words/days-left';
import { footOf } from '../words/foot';
import { headOf } from '../words/head';
import { quotedLines } from '../words/lists';
import { countdownBand } from './countdown-band';
import type { ObjectionAnsweredFacts } from './facts';
import { sayRevision } from './revision-words';

const es = {
  subject: {
    accept: (part: string): string => `La objeción se aceptó: ${part}`,
    decline: (part: string): string => `La objeción no se aceptó: ${part}`,
  },
  band: { accept: 'Aceptada', decline: 'No aceptada' },
  heading: { accept: 'La objeción se aceptó', decline: 'La objeción no se aceptó' },
  when: (at: string): string => `La secretaría técnica respondió el ${at}.`,
  accepted: 'El acuerdo vuelve a borrador y esa parte se puede cambiar; se votará otra vez.',
  declined: 'Quien objetó puede retirar la objeción o mantenerla.',
  silence: {
    withdrawn: (at: string): string => `Sin respuesta hasta el ${at}, cuenta como retirada.`,
    maintained: (at: string): string => `Sin respuesta hasta el ${at}, cuenta como mantenida.`,
  },
  seat: 'Quién objetó',
  words: 'Qué dice la parte',
  reasons: 'Razones de la respuesta',
  on: 'Sobre qué',
  button: 'Leer la respuesta',
};

const en: typeof es = {
  subject: {
    accept: (part) => `The objection was accepted: ${part}`,
    decline: (part) => `The objection was declined: ${part}`,
  },
  band: { accept: 'Accepted', decline: 'Declined' },
  heading: { accept: 'The objection was accepted', decline: 'The objection was declined' },
  when: (at) => `The technical secretariat answered on ${at}.`,
  accepted: 'The acuerdo goes back to draft and that part can be changed; it will be voted on again.',
  declined: 'Whoever objected can withdraw the objection or maintain it.',
  silence: {
    withdrawn: (at) => `Without an answer until ${at}, it counts as withdrawn.`,
    maintained: (at) => `Without an answer until ${at}, it counts as maintained.`,
  },
  seat: 'Who objected',
  words: 'What the part says',
  reasons: 'Reasons of the answer',
  on: 'On what',
  button: 'Read the answer',
};

/** The secretariat accepted or declined an objection. */
export function objectionAnsweredMail(facts: ObjectionAnsweredFacts): MailText {
  const { locale, body, revision, part, seat, answer, silence, url } = facts;
  const say = { es, en }[locale];
  return layOut(facts, {
    subject: say.subject[answer.kind](part.label),
    head: headOf(facts),
    band: bandOf(facts),
    heading: say.heading[answer.kind],
    paragraphs: [
      say.when(longInstant(answer.at, body.timeZone, locale)),
      answer.kind === 'accept' ? say.accepted : say.declined,
      ...(silence ? [say.silence[silence.countsAs](untilInstant(silence.countsAt, body.timeZone, locale))] : []),
    ],
    ruler: null,
    rows: [
      { label: say.seat, lines: [`${seat}.`] },
      ...(part.quote === null ? [] : [{ label: say.words, lines: quotedLines(part.quote, locale) }]),
      ...(answer.reasons === null ? [] : [{ label: say.reasons, lines: quotedLines(answer.reasons, locale) }]),
      { label: say.on, lines: [sayRevision(revision, locale)] },
    ],
    button: { label: say.button, url },
    notes: [],
    foot: footOf(facts, 'by_preference'),
  });
}

/** The days until a silence counts, where one does; otherwise the answer itself. */
function bandOf(facts: ObjectionAnsweredFacts): Band | null {
  const { locale, body, part, answer, silence } = facts;
  if (silence) {
    return countdownBand('answer', daysLeftOf(lastDayBefore(silence.countsAt, body.timeZone), facts), facts);
  }
  const count = { es, en }[locale].band[answer.kind];
  const tone = answer.kind === 'accept' ? 'done' : 'told';
  return { tone, count, unit: part.label, more: null, says: `${count}: ${part.label}.` };
}
