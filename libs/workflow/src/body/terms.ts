import { refuse } from '../decision';
import { endOfTerm, localDateOf } from '../time/zone';
import type { Instant, LocalDate, Refusal, TermId } from '../vocabulary';
import type { BodyState, Term } from './state';

const includes = (term: Term, day: LocalDate): boolean => term.startsOn <= day && day <= term.endsOn;

/** The body's own terms, oldest first. */
export const bodyTerms = (body: BodyState): Term[] =>
  body.terms.filter((term) => term.kind === 'body').sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));

export const termOf = (body: BodyState, termId: TermId): Term | undefined =>
  body.terms.find((term) => term.id === termId);

/** From the start of its first local day to the end of its last one. */
export const isTermInForce = (body: BodyState, term: Term, now: Instant): boolean =>
  includes(term, localDateOf(now, body.timeZone));

export const bodyTermInForce = (body: BodyState, now: Instant): Term | undefined =>
  bodyTerms(body).find((term) => isTermInForce(body, term, now));

export const hasTermEnded = (body: BodyState, term: Term, now: Instant): boolean =>
  localDateOf(now, body.timeZone) > term.endsOn;

export function bodyMustBeInForce(body: BodyState, now: Instant): Refusal | null {
  if (bodyTermInForce(body, now)) return null;
  const terms = bodyTerms(body);
  const ended = terms.findLast((term) => hasTermEnded(body, term, now));
  if (ended) return bodyTermEnded(body, ended, 'reinstallation');
  const coming = terms[0];
  return coming
    ? refuse('BODY_TERM_NOT_STARTED', { term: coming.name, termId: coming.id, startsOn: coming.startsOn })
    : refuse('BODY_WITHOUT_TERM', { missing: 'body_term' });
}

/** A revision belongs to the term in which it was submitted: after a reinstallation, only a new revision goes on. */
export function bodyTermMustStillRun(body: BodyState, termId: TermId, now: Instant): Refusal | null {
  const term = termOf(body, termId);
  if (term && isTermInForce(body, term, now)) return null;
  const notInForce = bodyMustBeInForce(body, now);
  return notInForce ?? (term ? bodyTermEnded(body, term, 'new_revision') : refuse('TERM_UNKNOWN', { termId }));
}

const bodyTermEnded = (body: BodyState, term: Term, missing: 'reinstallation' | 'new_revision'): Refusal =>
  refuse('BODY_TERM_ENDED', {
    term: term.name,
    termId: term.id,
    endedOn: term.endsOn,
    endedAt: endOfTerm(term.endsOn, body.timeZone),
    missing,
  });
