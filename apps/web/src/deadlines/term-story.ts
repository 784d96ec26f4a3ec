import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { daysBetween } from '../dates/local-date';
import type { DeadlinesQuery } from '../gql/graphql';

export type DeadlinesBody = NonNullable<DeadlinesQuery['body']>;
export type Term = DeadlinesBody['terms'][number];
type Dates = Term['history'][number];

/** One entry of a term's history: how it was opened, moved or taken up again. */
export interface Chapter {
  kind: 'registration' | 'extension' | 'renewal';
  dates: Dates;
  /** The last day until then; null for the first entry. */
  before: LocalDate | null;
  /** Days without a term before it; 0 where it went on. */
  gapDays: number;
}

/** A renewal begins anew after the end; an extension moves the end of the days that run. */
export function chaptersOf({ history }: Pick<Term, 'history'>): Chapter[] {
  return history.map((dates, index) => {
    const last = history[index - 1];
    if (!last) return { kind: 'registration', dates, before: null, gapDays: 0 };
    const kind = dates.startsOn === last.startsOn ? 'extension' : 'renewal';
    const gapDays = kind === 'renewal' ? Math.max(0, daysBetween(last.endsOn, dates.startsOn) - 1) : 0;
    return { kind, dates, before: last.endsOn, gapDays };
  });
}

/** The gaps of a term; the body's own are those between its terms. */
export const gapsOf = (term: Term, body: Pick<DeadlinesBody, 'gaps'>) =>
  term.kind === 'body' ? body.gaps.filter(({ to }) => to < term.startsOn) : term.gaps;

/** From the first day that its line shows: the first validity, where days without one follow. */
export const firstDayOf = (term: Term, body: Pick<DeadlinesBody, 'gaps' | 'terms'>): LocalDate => {
  if (gapsOf(term, body).length === 0) return term.startsOn;
  const starts =
    term.kind === 'body'
      ? body.terms.filter(({ kind }) => kind === 'body').map(({ startsOn }) => startsOn)
      : term.history.map(({ startsOn }) => startsOn);
  return starts.sort()[0] ?? term.startsOn;
};

/** Terms of the body that another one of its own has followed: read after those that matter today. */
export function followedTerms(terms: readonly Term[]): Term[] {
  const own = terms.filter(({ kind }) => kind === 'body');
  return own.filter((term) => own.some(({ startsOn }) => startsOn > term.endsOn));
}
