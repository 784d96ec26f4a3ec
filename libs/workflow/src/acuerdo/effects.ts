import type { BodyState, Term } from '../body/state';
import { hasTermEnded, termOf } from '../body/terms';
import { refuse } from '../decision';
import { isLocalDate } from '../time/calendar';
import { endOfTerm, localDateOf } from '../time/zone';
import { EFFECT_KINDS, type Effect, type Facts, type Instant, type LocalDate, type Refusal } from '../vocabulary';
import type { DecisionContext } from './context';
import { inForceFrom, mustNotBeRetroactive } from './entry-into-force';
import type { Revision } from './state';

/** What a text does, and from when. */
export type Doing = Pick<Revision, 'effects' | 'entryIntoForce'>;

interface Publishing {
  body: BodyState;
  now: Instant;
  /** The first day on which the act has its effects. */
  inForceFrom: LocalDate;
}

type Circumstances = Pick<DecisionContext, 'body' | 'now'>;

/** Whether the text may do what it does, were it published now: at submission that is a trial, at publication it is so. */
export const doingMustHold = (doing: Doing, { body, now }: Circumstances): Refusal | null =>
  mustNotBeRetroactive(doing.entryIntoForce, localDateOf(now, body.timeZone)) ??
  effectsMustAgreeWithTerms(doing, { body, now });

/** Whether the effects still say the truth about the terms that they move. */
export function effectsMustAgreeWithTerms(
  { effects, entryIntoForce }: Doing,
  { body, now }: Circumstances,
): Refusal | null {
  const publishing = { body, now, inForceFrom: inForceFrom(entryIntoForce, localDateOf(now, body.timeZone)) };
  return eachTermMovedOnce(effects) ?? firstRefusal(effects, (effect) => effectMustAgree(effect, publishing));
}

function eachTermMovedOnce(effects: Effect[]): Refusal | null {
  const repeated = effects.find((effect, i) => effects.slice(0, i).some((earlier) => earlier.termId === effect.termId));
  return repeated ? refuse('EFFECT_REPEATED', { effectId: repeated.id, termId: repeated.termId }) : null;
}

function effectMustAgree(effect: Effect, publishing: Publishing): Refusal | null {
  const { id: effectId, kind, termId, from, to } = effect;
  if (!isSupported(kind)) return refuse('EFFECT_NOT_SUPPORTED', { effectId, kind });
  const term = termOf(publishing.body, termId);
  if (!term) return refuse('TERM_UNKNOWN', { effectId, termId });
  if (!isLocalDate(to)) return refuse('DATE_INVALID', { effectId, invalid: ['to'] });
  const facts = { effectId, termId, term: term.name, standing: term.endsOn };
  if (term.endsOn !== from) return refuse('EFFECT_STALE', { ...facts, writtenAgainst: from });
  return kind === 'renew_term'
    ? renewalMustHold(effect, term, publishing, facts)
    : extensionMustHold(effect, term, publishing, facts);
}

/** The document is read from outside: whatever else it may come to name is refused until there is a rule for it. */
const isSupported = (kind: string): boolean => EFFECT_KINDS.some((known) => known === kind);

/** What runs is extended, without a gap and never backwards. What has ended is not: that takes a renewal. */
function extensionMustHold({ to }: Effect, term: Term, { body, now, inForceFrom }: Publishing, facts: Facts) {
  if (hasTermEnded(body, term, now)) {
    return refuse('TERM_ENDED', { ...facts, endedAt: endOfTerm(term.endsOn, body.timeZone) });
  }
  if (inForceFrom > term.endsOn) return refuse('EFFECT_LEAVES_GAP', { ...facts, inForceFrom });
  return to < term.endsOn ? refuse('EFFECT_SHORTENS_TERM', { ...facts, to }) : null;
}

/** An exercise that has ended begins anew with the act. The body itself only does by an act of reinstallation. */
function renewalMustHold({ to }: Effect, term: Term, { body, now, inForceFrom }: Publishing, facts: Facts) {
  if (term.kind === 'body') return refuse('BODY_NEEDS_REINSTALLATION', facts);
  if (!hasTermEnded(body, term, now)) return refuse('TERM_STILL_RUNS', facts);
  return to < inForceFrom ? refuse('EFFECT_ENDS_BEFORE_FORCE', { ...facts, inForceFrom, to }) : null;
}

function firstRefusal<T>(things: T[], check: (thing: T) => Refusal | null): Refusal | null {
  for (const thing of things) {
    const no = check(thing);
    if (no) return no;
  }
  return null;
}
