import type * as explore from './explore';
import { GUARDS, rulesFor } from './guards';
import type { Violation } from './violation';
import { codeWithout, loadWithout } from './without-guard';

jest.setTimeout(300_000);

const caught: string[] = [];

describe('with one guard removed, the exploration finds', () => {
  it.each(GUARDS.map((guard) => [guard.what, guard] as const))('%s missing', (what, guard) => {
    const { Exploration, beginning } = loadWithout(guard, 'proof/explore') as typeof explore;
    const bounds = { disturbances: 1, ...(guard.isMissedLate && { choices: ['approve' as const] }) };
    const walk = () => new Exploration(bounds).run(beginning(guard.kind ?? 'acuerdo', rulesFor(guard)));
    const broken = whatBreaks(walk);
    expect([what, broken]).toEqual([what, expect.any(String)]);
    caught.push(`${what} (${guard.name}): ${broken}`);
  });

  afterAll(() => console.info(caught.join('\n')));
});

/** The promise that was broken; null: none was. A violation of the modules loaded anew is of another class than ours. */
function whatBreaks(walk: () => unknown): string | null {
  try {
    walk();
    return null;
  } catch (error) {
    const { promise } = error as Violation;
    if (typeof promise !== 'string') throw error;
    return promise;
  }
}

describe('a guard that is not there', () => {
  it('can not be removed', () => {
    const guard = { file: 'acuerdo/reason', name: 'mustGiveRaisins', instead: '() => null' };
    expect(() => codeWithout(guard, 'const mustGiveReason = () => null;')).toThrow('no mustGiveRaisins');
  });
});
