import type { DeliveryFieldsFragment } from '../gql/graphql';

/** A row of the ledger as it is shown: a mail to somebody, or all that left the plan at once. */
export interface LedgerLine {
  delivery: DeliveryFieldsFragment;
  /** Days before the last day, the most first. */
  offsets: number[];
  names: string[];
}

/** What left the plan together, for the same reason and with nobody written to, shares a line. */
export function linesOf(deliveries: readonly DeliveryFieldsFragment[]): LedgerLine[] {
  const lines = new Map<string, LedgerLine>();
  for (const delivery of deliveries) {
    const { id, recipient, at, state, reason, endsOn, daysBefore, names } = delivery;
    const key = recipient === null ? [at, state, reason, endsOn].join() : id;
    const line = lines.get(key) ?? { delivery, offsets: [], names: [] };
    line.offsets = [...new Set([...line.offsets, daysBefore])].sort((a, b) => b - a);
    line.names = [...new Set([...line.names, ...names])];
    lines.set(key, line);
  }
  return [...lines.values()];
}
