/** A pure function that remembers: an exploration asks for the same few instants a million times. */
export function remembering<A extends (string | number)[], R>(compute: (...args: A) => R): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args) => {
    const key = args.join();
    if (!known.has(key)) known.set(key, compute(...args));
    return known.get(key) as R;
  };
}
