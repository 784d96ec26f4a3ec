/** Something that must never be so, and is: which promise was broken, and by what. */
export class Violation extends Error {
  constructor(
    readonly promise: string,
    readonly detail: string,
    readonly course: string[] = [],
  ) {
    super([`${promise}: ${detail}`, ...course].join('\n  '));
  }
}

export function promise(holds: boolean, name: string, detail: () => unknown = () => ''): asserts holds {
  if (!holds) throw new Violation(name, JSON.stringify(detail()));
}
