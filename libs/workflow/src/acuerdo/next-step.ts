import type { Instant } from '../vocabulary';
import type { DecisionContext } from './context';
import { hasStaleEffect } from './decisions/advance';
import { nextStep } from './due';
import type { AcuerdoState } from './state';

/** When the system has to `advance` the acuerdo; in the past if it is late; null while nothing but people can move it. */
export function nextStepAt(state: AcuerdoState, ctx: Pick<DecisionContext, 'body' | 'now'>): Instant | null {
  return hasStaleEffect(state, ctx) ? ctx.now : (nextStep(state, ctx.body)?.dueAt ?? null);
}
