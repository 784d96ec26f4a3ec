import type { Facts, Refusal, RefusalCode } from './vocabulary';

/** What a command comes to: events that happened, or a refusal that changes nothing. */
export type Decision<E> = { events: E[] } | Refusal;

export const refuse = (refused: RefusalCode, facts: Facts = {}): Refusal => ({ refused, facts });

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value;

/** A command, event or status that the types exclude: a programming error, not a refusal. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected ${JSON.stringify(value)}`);
}
