import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { FrameBody } from './body-context';

/** Business days left to a last day, where the server counts them: to the end of the body's term in force. */
export function businessDaysTo(
  { terms, businessDaysLeft }: Pick<FrameBody, 'terms' | 'businessDaysLeft'>,
  on: LocalDate,
) {
  const own = terms.find(({ kind, standing }) => kind === 'body' && standing === 'in_force');
  return own?.endsOn === on ? businessDaysLeft : null;
}
