import type { BodyState } from '@acuerda/workflow';

/** What ends in a body: its terms, then its appointments, each as the body lists them. */
export function inBodyOrder<T>(
  endings: readonly T[],
  { terms, appointments }: BodyState,
  idOf: (ending: T) => string,
): T[] {
  const order = new Map([...terms, ...appointments].map(({ id }, index) => [id, index]));
  return endings.toSorted((a, b) => (order.get(idOf(a)) ?? 0) - (order.get(idOf(b)) ?? 0));
}
