import type { AcuerdoCommand } from '../acuerdo/commands';
import type { Actor } from '../authority/actor';
import type { Capacity, PersonId, SeatId } from '../vocabulary';
import { holders, sitter } from './offices';
import { promise } from './violation';
import { runningTerm, type World } from './world';

export const whoIs = (actor: Actor): PersonId | null => (actor.kind === 'person' ? actor.personId : null);

export function theSecretariatActs(actor: Actor, { offices, now }: World): void {
  const secretary = sitter('secretariat', offices, now);
  promise(
    secretary !== null && whoIs(actor) === secretary,
    'what is the secretariat’s is done by it alone',
    () => actor,
  );
}

interface SeatDeed {
  seatId: SeatId;
  personId: PersonId;
  capacity: Capacity;
}

/** A seat acts through who holds it now, while the body's term of the submission runs. */
export function aSeatActs({ seatId, personId, capacity }: SeatDeed, actor: Actor, before: World): void {
  promise(runningTerm(before) === before.ledger.submitted?.termId, 'no body decides whose term is over');
  const holds = holders(seatId, before.offices, before.now).some(
    (holder) => holder.personId === personId && holder.capacity === capacity,
  );
  promise(holds && whoIs(actor) === personId, 'a seat acts through who holds it', () => [seatId, personId, actor]);
}

/** Whoever decides on a text has the very revision before them. */
export function onTheRevisionInHand(
  event: { revision: number; hash: string },
  command: AcuerdoCommand,
  { ledger: { submitted } }: World,
): void {
  const isInHand = (text: { revision: number; hash: string }) =>
    text.revision === submitted?.number && text.hash === submitted.hash;
  promise(isInHand(event), 'what is decided is decided on the revision in hand', () => [event, submitted]);
  const seen = 'seen' in command ? command.seen : null;
  promise(seen !== null && isInHand(seen), 'people decide on the text that they saw', () => [command, submitted]);
}
