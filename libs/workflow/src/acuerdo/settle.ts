import type { BodyState } from '../body/state';
import type { Instant } from '../vocabulary';
import { nextStep } from './due';
import type { AcuerdoEvent } from './events';
import { evolve } from './evolve';
import type { AcuerdoState } from './state';

export interface Settled {
  events: AcuerdoEvent[];
  state: AcuerdoState;
}

/** Takes, in their order, the automatic steps whose instants have come. */
export function settle(state: AcuerdoState, body: BodyState, now: Instant): Settled {
  const step = nextStep(state, body);
  if (!step || step.dueAt > now) return { events: [], state };
  const events = step.take(now);
  const rest = settle(after(state, events), body, now);
  return { events: [...events, ...rest.events], state: rest.state };
}

export const after = (state: AcuerdoState, events: AcuerdoEvent[]): AcuerdoState =>
  events.reduce<AcuerdoState>(evolve, state);
