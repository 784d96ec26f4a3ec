import { isRefusal } from '../decision';
import type { Instant } from '../vocabulary';
import type { DecisionContext } from './context';
import { decide } from './decide';
import type { AcuerdoEvent } from './events';
import { nextStepAt } from './next-step';
import type { AcuerdoState } from './state';

/** What the rules will do by themselves if nobody acts before. */
export interface ForeseenStep {
  at: Instant;
  events: AcuerdoEvent['type'][];
}

/** @returns null while nothing but people can move the acuerdo */
export function foreseenStep(
  state: AcuerdoState,
  { body, now }: Pick<DecisionContext, 'body' | 'now'>,
): ForeseenStep | null {
  const at = nextStepAt(state, { body, now });
  if (at === null) return null;
  const taken = decide({ type: 'advance' }, state, { body, now: at > now ? at : now, actor: { kind: 'system' } });
  return isRefusal(taken) ? null : { at, events: taken.events.map(({ type }) => type) };
}
