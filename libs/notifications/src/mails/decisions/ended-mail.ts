import { layOut } from '../form/lay-out';
import type { MailText } from '../mail-text';
import { longInstant } from '../words/dates';
import { footOf } from '../words/foot';
import { headOf } from '../words/head';
import { quotedLines } from '../words/lists';
import type { EndedFacts } from './facts';
import { sayRevision, sayTally } from './revision-words';

type How = EndedFacts['how']['kind'];

const es = {
  subject: {
    rejected: (title: string): string => `No se aprobó: ${title}`,
    withdrawn: (title: string): string => `Se retiró: ${title}`,
  },
  over: { rejected: 'No aprobado', withdrawn: 'Retirado' } satisfies Record<How, string>,
  final: 'es definitivo',
  when: {
    rejected: (at: string): string => `La votación terminó el ${at} sin aprobarlo.`,
    withdrawn: (at: string): string => `La secretaría técnica lo retiró el ${at}.`,
  },
  again: 'Ya no se decide sobre este acuerdo. Quien quiera retomarlo puede empezar otro con su texto.',
  why: 'Por qué',
  vote: 'Cómo se votó',
  on: 'Qué revisión',
  button: 'Ver el acuerdo',
};

const en: typeof es = {
  subject: { rejected: (title) => `Not adopted: ${title}`, withdrawn: (title) => `Withdrawn: ${title}` },
  over: { rejected: 'Not adopted', withdrawn: 'Withdrawn' },
  final: 'this is final',
  when: {
    rejected: (at) => `The vote ended on ${at} without adopting it.`,
    withdrawn: (at) => `The technical secretariat withdrew it on ${at}.`,
  },
  again: 'Nothing more is decided on this acuerdo. Whoever wants to take it up can begin another with its text.',
  why: 'Why',
  vote: 'How it was voted',
  on: 'Which revision',
  button: 'See the acuerdo',
};

/** An acuerdo came to its end without being published. */
export function endedMail(facts: EndedFacts): MailText {
  const { locale, body, revision, how, at, url } = facts;
  const say = { es, en }[locale];
  const over = say.over[how.kind];
  return layOut(facts, {
    subject: say.subject[how.kind](revision.title),
    head: headOf(facts),
    band: { tone: 'told', count: over, unit: say.final, more: null, says: `${over}: ${say.final}.` },
    heading: say.subject[how.kind](revision.title),
    paragraphs: [say.when[how.kind](longInstant(at, body.timeZone, locale)), say.again],
    ruler: null,
    rows: [
      how.kind === 'rejected'
        ? { label: say.vote, lines: [sayTally(how.vote, locale)] }
        : { label: say.why, lines: quotedLines(how.reason, locale) },
      { label: say.on, lines: [sayRevision(revision, locale)] },
    ],
    button: { label: say.button, url },
    notes: [],
    foot: footOf(facts, 'by_preference'),
  });
}
