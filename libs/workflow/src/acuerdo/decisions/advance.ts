import { SYSTEM } from '../../authority/acting';
import { isRefusal, refuse, type Decision } from '../../decision';
import type { DecisionContext } from '../context';
import { effectsMustAgreeWithTerms } from '../effects';
import type { AcuerdoEvent } from '../events';
import { revisionFactOf } from '../facts';
import type { AcuerdoState } from '../state';

/**
 * The system's turn, after the steps whose instants have come were taken.
 * An acuerdo whose effects another publication has made stale goes back to be written anew.
 */
export function advance(state: AcuerdoState, ctx: DecisionContext): Decision<AcuerdoEvent> {
  if (ctx.actor.kind !== 'system') return refuse('NOT_THE_SYSTEM');
  if (state.status !== 'ready_to_publish' || !hasStaleEffect(state, ctx)) return { events: [] };
  const fact = revisionFactOf(state, ctx.now, SYSTEM);
  return {
    events: [
      { type: 'acuerdo_returned', ...fact, cause: 'effect_stale', reason: null, objectionId: null, reopenedParts: [] },
    ],
  };
}

export function hasStaleEffect(state: AcuerdoState, { body, now }: Pick<DecisionContext, 'body' | 'now'>): boolean {
  if (state.status !== 'ready_to_publish') return false;
  const no = effectsMustAgreeWithTerms(state.revision, { body, now });
  return isRefusal(no) && no.refused === 'EFFECT_STALE';
}
