/** How many of the first things are so, in an order where none behind the first exception is. */
export function countWhile<T>(things: readonly T[], isSo: (thing: T) => boolean): number {
  let [from, until] = [0, things.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if (isSo(things[middle] as T)) from = middle + 1;
    else until = middle;
  }
  return from;
}

export function groupBy<K, T>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}
