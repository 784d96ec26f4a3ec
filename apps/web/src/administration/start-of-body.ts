import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { SetupBody } from './setup-body';

/** The day on which the body's present term begins, or the one to come: when most of its people take office. Empty without such a term. */
export const startOfBody = ({ terms }: Pick<SetupBody, 'terms'>): LocalDate =>
  terms.find(({ kind, standing }) => kind === 'body' && standing !== 'ended')?.startsOn ?? '';
