import { layOut } from '../form/lay-out';
import type { MailText } from '../mail-text';
import { dayOfYear, endOf } from '../words/dates';
import { daysLeftOf } from '../words/days-left';
import { footOf } from '../words/foot';
import { headOf } from '../words/head';
import { quotedLines } from '../words/lists';
import { countdownBand } from './countdown-band';
import type { VoteAwaitedFacts } from './facts';
import { sayCapacity, sayChanged, sayRevision } from './revision-words';

const es = {
  subject: (seat: string, day: string): string => `Se espera el voto de ${seat}: hasta el ${day}`,
  heading: (seat: string): string => `Se espera el voto de ${seat}`,
  until: (end: string): string => `Puede aprobar, rechazar o abstenerse hasta el ${end}.`,
  quorumMissed: (end: string): string =>
    `El plazo pasó el ${end} sin quórum. La votación sigue abierta: su voto todavía cuenta.`,
  overSubject: (seat: string): string => `Falta quórum: se espera el voto de ${seat}`,
  extended: 'Por qué hay más tiempo',
  change: 'Mientras la votación siga abierta puede cambiar su voto.',
  on: 'Sobre qué se vota',
  as: 'Por qué asiento',
  changed: 'Qué cambió',
  mind: 'Tenga en cuenta',
  button: 'Leer y votar',
};

const en: typeof es = {
  subject: (seat, day) => `The vote of ${seat} is awaited: until ${day}`,
  heading: (seat) => `The vote of ${seat} is awaited`,
  until: (end) => `You can approve, reject or abstain until ${end}.`,
  quorumMissed: (end) => `The time was over on ${end}, without quorum. The vote stays open: yours still counts.`,
  overSubject: (seat) => `Quorum is missing: the vote of ${seat} is awaited`,
  extended: 'Why there is more time',
  change: 'While the vote is open you can change yours.',
  on: 'What is voted on',
  as: 'For which seat',
  changed: 'What changed',
  mind: 'Keep in mind',
  button: 'Read and vote',
};

/** A seat's vote is waited for: on which revision, and until when. */
export function voteAwaitedMail(facts: VoteAwaitedFacts): MailText {
  const { locale, body, revision, seat, capacity, changed, deadline, extended, url } = facts;
  const say = { es, en }[locale];
  const left = daysLeftOf(deadline, facts);
  const over = left.natural < 0;
  const end = endOf(deadline, body.timeZone, locale);
  return layOut(facts, {
    subject: over ? say.overSubject(seat) : say.subject(seat, dayOfYear(deadline, locale)),
    head: headOf(facts),
    band: countdownBand('vote', left, facts),
    heading: say.heading(seat),
    paragraphs: [over ? say.quorumMissed(end) : say.until(end), say.change],
    ruler: null,
    rows: [
      { label: say.on, lines: [sayRevision(revision, locale)] },
      { label: say.as, lines: [sayCapacity(seat, capacity, locale)] },
      ...(extended ? [{ label: say.extended, lines: quotedLines(extended.reason, locale) }] : []),
      { label: say.changed, lines: [sayChanged(changed, locale)] },
      ...(left.resting === null ? [] : [{ label: say.mind, lines: [left.resting] }]),
    ],
    button: { label: say.button, url },
    notes: [],
    foot: footOf(facts, 'by_preference'),
  });
}
