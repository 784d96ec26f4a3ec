import type { BodyState } from '../body/state';
import { hasTermEnded, termOf } from '../body/terms';
import { refuse } from '../decision';
import { isLocalDate } from '../time/calendar';
import { endOfTerm } from '../time/zone';
import type { Effect, Instant, Refusal } from '../vocabulary';

/** Whether the effects still say the truth about the terms that they move. Asked at submission and at publication. */
export function effectsMustAgreeWithTerms(effects: Effect[], body: BodyState, now: Instant): Refusal | null {
  return eachTermMovedOnce(effects) ?? firstRefusal(effects, (effect) => effectMustAgree(effect, body, now));
}

function eachTermMovedOnce(effects: Effect[]): Refusal | null {
  const repeated = effects.find((effect, i) => effects.slice(0, i).some((earlier) => earlier.termId === effect.termId));
  return repeated ? refuse('EFFECT_REPEATED', { effectId: repeated.id, termId: repeated.termId }) : null;
}

function effectMustAgree(effect: Effect, body: BodyState, now: Instant): Refusal | null {
  const { id: effectId, kind, termId, from, to } = effect;
  if (!isSupported(kind)) return refuse('EFFECT_NOT_SUPPORTED', { effectId, kind });
  const term = termOf(body, termId);
  if (!term) return refuse('TERM_UNKNOWN', { effectId, termId });
  if (!isLocalDate(to)) return refuse('DATE_INVALID', { effectId, invalid: ['to'] });
  const facts = { effectId, termId, term: term.name, standing: term.endsOn };
  if (term.endsOn !== from) return refuse('EFFECT_STALE', { ...facts, writtenAgainst: from });
  if (hasTermEnded(body, term, now)) {
    return refuse('TERM_ENDED', { ...facts, endedAt: endOfTerm(term.endsOn, body.timeZone) });
  }
  return to < term.endsOn ? refuse('EFFECT_SHORTENS_TERM', { ...facts, to }) : null;
}

/** The document is read from outside: renewals, and whatever else it may come to name, are refused until there is a rule for them. */
const isSupported = (kind: string): boolean => kind === 'extend_term';

function firstRefusal<T>(things: T[], check: (thing: T) => Refusal | null): Refusal | null {
  for (const thing of things) {
    const no = check(thing);
    if (no) return no;
  }
  return null;
}
