import { layOut } from '../form/lay-out';
import type { MailText } from '../mail-text';
import { lastDayBefore, untilInstant } from '../words/dates';
import { daysLeftOf } from '../words/days-left';
import { footOf } from '../words/foot';
import { headOf } from '../words/head';
import { countdownBand } from './countdown-band';
import type { SignoffAwaitedFacts } from './facts';
import { sayCapacity, sayChanged, sayRevision, sayTally } from './revision-words';

const es = {
  subject: (seat: string): string => `Se espera el visto bueno de ${seat}`,
  asked: 'Los integrantes ya votaron. Ahora puede dar el visto bueno u objetar una parte, con sus razones.',
  until: (end: string): string => `Las objeciones se esperan por lo menos hasta el ${end}.`,
  over: (end: string): string => `El plazo para objetar corrió hasta el ${end}; el visto bueno todavía se espera.`,
  on: 'Sobre qué',
  as: 'Por qué asiento',
  vote: 'Cómo se votó',
  changed: 'Qué cambió',
  button: 'Leer y responder',
};

const en: typeof es = {
  subject: (seat) => `The sign-off of ${seat} is awaited`,
  asked: 'The members have voted. Now you can sign off, or object to a part, with your reasons.',
  until: (end) => `Objections are waited for at least until ${end}.`,
  over: (end) => `Objections were waited for until ${end}; the sign-off is still awaited.`,
  on: 'On what',
  as: 'For which seat',
  vote: 'How it was voted',
  changed: 'What changed',
  button: 'Read and answer',
};

/** A civil society seat's consent is waited for. */
export function signoffAwaitedMail(facts: SignoffAwaitedFacts): MailText {
  const { locale, body, now, revision, seat, capacity, changed, vote, objectionsUntil, url } = facts;
  const say = { es, en }[locale];
  const end = untilInstant(objectionsUntil, body.timeZone, locale);
  const open = now < objectionsUntil;
  const left = daysLeftOf(lastDayBefore(objectionsUntil, body.timeZone), facts);
  return layOut(facts, {
    subject: say.subject(seat),
    head: headOf(facts),
    band: open ? countdownBand('object', left, facts) : null,
    heading: say.subject(seat),
    paragraphs: [say.asked, open ? say.until(end) : say.over(end)],
    ruler: null,
    rows: [
      { label: say.on, lines: [sayRevision(revision, locale)] },
      { label: say.as, lines: [sayCapacity(seat, capacity, locale)] },
      { label: say.vote, lines: [sayTally(vote, locale)] },
      { label: say.changed, lines: [sayChanged(changed, locale)] },
    ],
    button: { label: say.button, url },
    notes: [],
    foot: footOf(facts, 'by_preference'),
  });
}
