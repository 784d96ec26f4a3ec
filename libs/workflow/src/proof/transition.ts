import type { AcuerdoCommand } from '../acuerdo/commands';
import { decide } from '../acuerdo/decide';
import type { AcuerdoEvent } from '../acuerdo/events';
import { evolve } from '../acuerdo/evolve';
import { evolveBody } from '../body/evolve';
import { isRefusal } from '../decision';
import type { Rules } from '../rules/rule-set';
import { REFUSAL_CODES, type Refusal, type RefusalCode } from '../vocabulary';
import { actingAs, type Who } from './cast';
import { note } from './ledger';
import { judge } from './promises';
import { actsStandAsWritten, nothingIsOverdue } from './promises-of-states';
import { NotChosenYet, underEveryRule, type Answer } from './rules-by-choice';
import { promise, Violation } from './violation';
import { contextOf, type World } from './world';

/** Where a command leads, or the code of its refusal. */
export type Outcome = World | RefusalCode;

export const isWorld = (outcome: Outcome): outcome is World => typeof outcome === 'object';

/** What the command comes to under every rule that makes a difference to it, each of its events judged. */
export const attempt = (who: Who, command: AcuerdoCommand, world: World): Answer<Outcome>[] =>
  underEveryRule(world.chosen, (rules) => outcomeOf(who, command, rules, world)).map(({ chosen, value }) => ({
    chosen,
    value: isWorld(value) ? { ...value, chosen: keptThrough(world, value, chosen) } : value,
  }));

/** A rule chosen in one status is chosen anew in the next: every set of rules may govern every stretch of the way. */
const keptThrough = (before: World, after: World, chosen: World['chosen']) =>
  before.acuerdo.status === after.acuerdo.status ? chosen : before.given;

function outcomeOf(who: Who, command: AcuerdoCommand, rules: Rules, world: World): Outcome {
  try {
    const actor = actingAs(who);
    const decision = decide(command, world.acuerdo, contextOf(actor, rules, world));
    if (isRefusal(decision)) return named(decision);
    promise(decision.events.length > 0, 'what is accepted leaves a trace', () => command);
    const after = decision.events.reduce((before, event) => {
      judge({ event, before, rules, actor, command });
      return happened(event, before);
    }, world);
    actsStandAsWritten(after);
    nothingIsOverdue(after, rules);
    return after;
  } catch (error) {
    if (error instanceof NotChosenYet || error instanceof Violation) throw error;
    throw new Violation('every command is answered', `${who} ${JSON.stringify(command)}: ${String(error)}`);
  }
}

function named({ refused }: Refusal): RefusalCode {
  promise(REFUSAL_CODES.includes(refused), 'a refusal has a name', () => refused);
  return refused;
}

const happened = (event: AcuerdoEvent, { acuerdo, body, ledger, ...world }: World): World => ({
  ...world,
  acuerdo: evolve(acuerdo, event),
  body: evolveBody(body, event),
  ledger: note(ledger, event),
});
