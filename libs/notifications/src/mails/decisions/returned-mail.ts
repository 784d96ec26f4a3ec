import type { ReturnCause } from '@acuerda/workflow/vocabulary';
import { layOut } from '../form/lay-out';
import type { MailText } from '../mail-text';
import { longInstant } from '../words/dates';
import { footOf } from '../words/foot';
import { headOf } from '../words/head';
import { counted, quotedLines } from '../words/lists';
import type { ReturnedFacts } from './facts';
import { sayRevision } from './revision-words';

const becauseEs: Record<ReturnCause, string> = {
  secretariat: 'La secretaría técnica lo devolvió.',
  not_adopted: 'La votación terminó sin aprobarlo, y las reglas lo devuelven a borrador.',
  objection_accepted: 'Se aceptó una objeción.',
  effect_stale: 'El término que ampliaba cambió de fecha después de presentarse.',
};

const becauseEn: Record<ReturnCause, string> = {
  secretariat: 'The technical secretariat returned it.',
  not_adopted: 'The vote ended without adopting it, and the rules return it to draft.',
  objection_accepted: 'An objection was accepted.',
  effect_stale: 'The term that it extended changed its date after it was submitted.',
};

const es = {
  subject: (title: string): string => `Vuelve a borrador: ${title}`,
  draft: 'Borrador',
  anew: 'se redacta de nuevo',
  when: (at: string): string => `Volvió a borrador el ${at}.`,
  because: becauseEs,
  voided: ({ votes, signoffs }: ReturnedFacts['voided']): string =>
    votes + signoffs === 0
      ? 'Nadie había votado todavía.'
      : `${counted(votes, 'voto', 'votos')} y ${counted(signoffs, 'visto bueno', 'vistos buenos')} quedan en la bitácora y ya no cuentan.`,
  again: 'Cuando se presente de nuevo, se vota otra vez.',
  why: 'Por qué',
  counts: 'Lo ya decidido',
  on: 'Qué revisión',
  button: 'Ver el borrador',
};

const en: typeof es = {
  subject: (title) => `Back to draft: ${title}`,
  draft: 'Draft',
  anew: 'written anew',
  when: (at) => `It went back to draft on ${at}.`,
  because: becauseEn,
  voided: ({ votes, signoffs }) =>
    votes + signoffs === 0
      ? 'Nobody had voted yet.'
      : `${counted(votes, 'vote', 'votes')} and ${counted(signoffs, 'sign-off', 'sign-offs')} stay in the journal and no longer count.`,
  again: 'When it is submitted again, it is voted on again.',
  why: 'Why',
  counts: 'What was decided',
  on: 'Which revision',
  button: 'See the draft',
};

/** An acuerdo went back to draft; what was decided on it no longer counts. */
export function returnedMail(facts: ReturnedFacts): MailText {
  const { locale, body, revision, cause, reason, voided, at, url } = facts;
  const say = { es, en }[locale];
  const because = say.because[cause];
  return layOut(facts, {
    subject: say.subject(revision.title),
    head: headOf(facts),
    band: { tone: 'told', count: say.draft, unit: say.anew, more: null, says: `${say.draft}: ${say.anew}.` },
    heading: say.subject(revision.title),
    paragraphs: [say.when(longInstant(at, body.timeZone, locale)), say.again],
    ruler: null,
    rows: [
      { label: say.why, lines: reason === null ? [because] : [because, ...quotedLines(reason, locale)] },
      { label: say.counts, lines: [say.voided(voided)] },
      { label: say.on, lines: [sayRevision(revision, locale)] },
    ],
    button: { label: say.button, url },
    notes: [],
    foot: footOf(facts, 'by_preference'),
  });
}
