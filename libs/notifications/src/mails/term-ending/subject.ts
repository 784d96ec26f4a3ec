import type { MailEnding, TermEndingFacts } from './facts';

/** What a mail says that ends. `own`: the appointment of whoever reads it. */
export type Subject = 'terms' | 'own' | 'appointment' | 'appointments';

export const isTerm = (ending: MailEnding): ending is Extract<MailEnding, { kind: 'term' }> => ending.kind === 'term';

export const isAppointment = (ending: MailEnding): ending is Extract<MailEnding, { kind: 'appointment' }> =>
  ending.kind === 'appointment';

/** Terms come first: appointments that end beside them are a consequence. */
export function subjectOf({ endings, recipient }: TermEndingFacts): Subject {
  if (endings.some(isTerm)) return 'terms';
  if (endings.length > 1) return 'appointments';
  return recipient.reasons.some(({ as }) => as === 'holder') ? 'own' : 'appointment';
}
