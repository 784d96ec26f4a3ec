import {
  addDays,
  bodyTermInForce,
  gapsOfBody,
  gapsOfTerm,
  daysLeft,
  hasTermEnded,
  isTermInForce,
  localDateOf,
  type BodyState,
  type Gap,
  type Term,
} from '@acuerda/workflow';
import type { Instant, LocalDate, TermId } from '@acuerda/workflow/vocabulary';

/** Terms that end together share one count and one ruler. */
export interface TermGroup {
  /** First day of the earliest of them. */
  startsOn: LocalDate;
  endsOn: LocalDate;
  /** Natural days until the last one; negative once it is over. */
  daysLeft: number;
  terms: Term[];
}

export interface TermsToday {
  today: LocalDate;
  timeZone: string;
  /** Whether the body's own term is in force: only then may it decide. */
  bodyDecides: boolean;
  running: TermGroup[];
  /** What ended last, of every kind of term of which none is running. */
  ended: TermGroup[];
  coming: TermGroup[];
  /** The days without validity after which a term began, by its id: a renewal or a reinstallation hides none. */
  gaps: Map<TermId, Gap>;
}

/** How the terms of a body stand at an instant, as anybody may know it. */
export function termsToday(body: BodyState, now: Instant): TermsToday {
  const { timeZone } = body;
  const group = (terms: readonly Term[]) => groupByEnd(terms, (end) => daysLeft(end, now, timeZone));
  const running = body.terms.filter((term) => isTermInForce(body, term, now));
  const ended = body.terms.filter((term) => hasTermEnded(body, term, now));
  const followed = new Set(running.map(({ kind }) => kind));
  return {
    today: localDateOf(now, timeZone),
    timeZone,
    bodyDecides: bodyTermInForce(body, now) !== undefined,
    running: group(running),
    ended: group(ended.filter((term) => !followed.has(term.kind) && isLastOfItsKind(term, ended))),
    coming: group(body.terms.filter((term) => !running.includes(term) && !ended.includes(term))),
    gaps: new Map(body.terms.flatMap((term) => gapsBefore(term, body).map((gap) => [term.id, gap] as const))),
  };
}

function gapsBefore(term: Term, body: BodyState): Gap[] {
  const gaps = term.kind === 'body' ? [...gapsOfBody(body), ...gapsOfTerm(term)] : gapsOfTerm(term);
  return gaps.filter(({ to }) => addDays(to, 1) === term.startsOn);
}

const isLastOfItsKind = (term: Term, terms: readonly Term[]): boolean =>
  terms.every(({ kind, endsOn }) => kind !== term.kind || endsOn <= term.endsOn);

function groupByEnd(terms: readonly Term[], left: (end: LocalDate) => number): TermGroup[] {
  const ends = [...new Set(terms.map(({ endsOn }) => endsOn))].sort();
  return ends.map((endsOn) => {
    const together = terms.filter((term) => term.endsOn === endsOn);
    const startsOn = together.reduce((first, term) => (term.startsOn < first ? term.startsOn : first), endsOn);
    return { startsOn, endsOn, daysLeft: left(endsOn), terms: together };
  });
}
