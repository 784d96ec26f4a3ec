import type { AcuerdoCommand } from '../acuerdo/commands';
import type { AcuerdoEvent } from '../acuerdo/events';
import type { Actor } from '../authority/actor';
import type { Rules } from '../rules/rule-set';
import type { World } from './world';

/** One event of an accepted command, with the world as it was just before it. */
export interface Step<E extends AcuerdoEvent = AcuerdoEvent> {
  event: E;
  before: World;
  rules: Rules;
  actor: Actor;
  command: AcuerdoCommand;
}

export type StepOf<T extends AcuerdoEvent['type']> = Step<Extract<AcuerdoEvent, { type: T }>>;
