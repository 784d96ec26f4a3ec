import * as fc from 'fast-check';
import { happenings, Life } from '../testing/a-life';
import type { Engine } from '../testing/a-ledger';
import { due } from './due';
import { replan } from './replan';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);
const runs = Number(process.env['RUNS'] ?? 120);
jest.setTimeout(60_000);
console.info(`properties of reminders: SEED=${seed} RUNS=${runs}`);

const lives = (engine: Engine) =>
  fc.property(happenings, (all) => {
    const life = new Life(engine);
    for (const happening of all) life.lives(happening);
    life.ends();
  });

it('whatever happens to a body, nobody is left unwarned, nobody warned of what no longer stands, and nobody twice', () => {
  fc.assert(lives({ replan, due }), { seed, numRuns: runs });
});

describe('it is noticed when', () => {
  const broken: [string, Engine][] = [
    [
      'everything that is due is sent',
      { replan, due: (rows, body, now) => ({ ...due(rows, body, now), ...allDue(rows, now) }) },
    ],
    [
      'what no longer stands is not cancelled',
      { replan: (...given) => ({ ...replan(...given), cancel: [] }), due: (rows, _, now) => allDue(rows, now) },
    ],
    ['a term that comes back has no reminders', { replan: (...given) => ({ ...replan(...given), revive: [] }), due }],
    [
      'an hour that moved is not planned anew',
      { replan: (...given) => ({ ...replan(...given), reschedule: [] }), due },
    ],
    [
      'what is planned too late is left aside',
      { replan: (rows, body, now) => withoutCatchUp(replan(rows, body, now), now), due },
    ],
    [
      'the first of several due is sent, and not the last',
      { replan, due: (rows, body, now) => firstDue(due(rows, body, now), rows) },
    ],
  ];

  it.each(broken)('%s', (_, engine) => {
    expect(fc.check(lives(engine), { seed, numRuns: runs }).failed).toBe(true);
  });
});

type Rows = Parameters<typeof due>[0];

const allDue = (rows: Rows, now: string): ReturnType<typeof due> => ({
  send: rows.filter(({ state, dueAt }) => state === 'planned' && dueAt <= now),
  supersede: [],
  cancel: [],
});

const withoutCatchUp = (changes: ReturnType<typeof replan>, now: string): ReturnType<typeof replan> => ({
  ...changes,
  plan: changes.plan.filter(({ dueAt }) => dueAt >= now),
  supersede: [...changes.supersede, ...changes.plan.filter(({ dueAt }) => dueAt < now)],
  revive: changes.revive.filter(({ dueAt }) => dueAt >= now),
});

/** Sends what was overtaken, and says that what was the latest has been overtaken by it. */
function firstDue({ send, supersede, cancel }: ReturnType<typeof due>, rows: Rows): ReturnType<typeof due> {
  const overtaken = rows.filter(({ id }) => supersede.some((one) => one.id === id));
  const firsts = send.map(
    (last) => overtaken.find(({ subjectId, endsOn }) => subjectId === last.subjectId && endsOn === last.endsOn) ?? last,
  );
  const others = [...send, ...overtaken].filter((one) => !firsts.includes(one));
  return { send: firsts, supersede: others.map(({ id }) => ({ id, reason: 'overtaken' })), cancel };
}
