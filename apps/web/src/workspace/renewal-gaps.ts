import type { ActDocument } from '@acuerda/document';
import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { plusDays } from '../dates/local-date';

export interface RenewalGap {
  termId: string;
  /** Local days, both included. */
  from: LocalDate;
  to: LocalDate;
}

/** The days without validity that the renewals of an act leave behind, once it is known from when it is in force. */
export function renewalGaps(document: ActDocument, inForceFrom: LocalDate): RenewalGap[] {
  return document.content
    .flatMap(({ attrs }) => attrs.effects)
    .filter(({ kind, from }) => kind === 'renew_term' && plusDays(from, 1) < inForceFrom)
    .map(({ termId, from }) => ({ termId, from: plusDays(from, 1), to: plusDays(inForceFrom, -1) }));
}
