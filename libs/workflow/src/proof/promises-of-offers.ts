import { availableActions } from '../acuerdo/available-actions';
import type { AvailableAction } from '../acuerdo/offers';
import type { AcuerdoCommand } from '../acuerdo/commands';
import { actingAs } from './cast';
import { everybody, type Attempt } from './alphabet';
import { underEveryRule } from './rules-by-choice';
import type { RefusalCode } from '../vocabulary';
import { promise } from './violation';
import { contextOf, type World } from './world';

/** An attempt, with what it was refused as under one set of rules or another; null: it was accepted. */
export type Tried = Attempt & { answers: (RefusalCode | null)[] };

/** What is offered is accepted, what is not is refused for the reason given, and nothing is accepted that is not offered. */
export function offersAgree(world: World, tried: Tried[]): void {
  for (const who of everybody(world)) {
    const own = tried.filter((one) => one.who === who);
    for (const { value: offers } of offersTo(who, world)) {
      for (const offer of offers) agrees(offer, own, who);
      for (const { command, answers } of own) {
        if (!answers.every((answer) => answer === null) || command.type === 'advance') continue;
        const isOffered = offers.some((offer) => offer.refusal === null && isOf(command, offer));
        promise(isOffered, 'what is accepted is offered', () => [who, command]);
      }
    }
  }
}

const offersTo = (who: string, world: World) =>
  underEveryRule(world.chosen, (rules) => availableActions(world.acuerdo, contextOf(actingAs(who), rules, world)));

function agrees(offer: AvailableAction, own: Tried[], who: string): void {
  const answers = own.filter(({ command }) => isOf(command, offer)).flatMap((one) => one.answers);
  if (answers.length === 0) return;
  const refused = offer.refusal?.refused ?? null;
  promise(answers.includes(refused), 'what is offered is accepted, and nothing else', () => [who, offer, answers]);
}

function isOf(command: AcuerdoCommand, { action, seatId, objectionId }: AvailableAction): boolean {
  if (command.type !== action) return false;
  const isSeats = seatId === null || !('seatId' in command) || command.seatId === seatId;
  return isSeats && (objectionId === null || ('objectionId' in command && command.objectionId === objectionId));
}
