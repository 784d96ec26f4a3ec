import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { aimLine } from './aims';
import { type Bench, chosenBenches } from './bench';
import { compare } from './compare';
import { cpuSecondsOfTree, parseStat, ticksOfTree } from './process-tree';
import { orderOf, runRounds } from './rounds';
import { ratiosOf, spreadOf } from './statistics';

describe('a spread', () => {
  it('has the middle value of an odd number', () => {
    expect(spreadOf([9, 1, 4])).toEqual({ median: 4, min: 1, max: 9 });
  });
  it('has the mean of the two middle values of an even number', () => {
    expect(spreadOf([1, 10, 2, 4])).toEqual({ median: 3, min: 1, max: 10 });
  });
  it('is refused for no values', () => {
    expect(() => spreadOf([])).toThrow('no values');
  });
});

describe('ratios', () => {
  it('are taken round by round', () => {
    expect(ratiosOf([4, 9], [2, 3])).toEqual([2, 3]);
  });
  it('are refused when one side ran more rounds', () => {
    expect(() => ratiosOf([1], [1, 2])).toThrow('same number of rounds');
  });
});

describe('rounds', () => {
  it('turn the order each time', () => {
    expect([0, 1, 2].map((round) => orderOf(['product', 'floor'], round).join())).toEqual([
      'product,floor',
      'floor,product',
      'product,floor',
    ]);
  });

  it('are interleaved, and keep the samples of each side apart', async () => {
    const order: string[] = [];
    const contestant = <Name extends string>(name: Name) => ({
      name,
      measure: () => Promise.resolve({ seconds: order.push(name), cpuSeconds: 0 }),
    });
    const samples = await runRounds([contestant('product'), contestant('floor')], 5);
    expect(order.join(' ')).toBe('product floor floor product product floor floor product product floor');
    expect(samples.product.map(({ seconds }) => seconds)).toEqual([1, 4, 5, 8, 9]);
    expect(samples.floor).toHaveLength(5);
  });

  it('are refused when they are too few to show a spread', async () => {
    await expect(runRounds([], 4)).rejects.toThrow('At least 5 rounds');
  });
});

describe('an aim', () => {
  const aim = { name: 'start.second', value: 2.1234, unit: 's', bound: '<=', limit: 3 } as const;

  it('is met at its limit and below', () => {
    expect(aimLine(aim)).toBe('start.second 2.12s aim <=3s met');
    expect(aimLine({ ...aim, value: 3 })).toMatch(/met$/);
  });
  it('is missed above its limit', () => {
    expect(aimLine({ ...aim, value: 3.01 })).toBe('start.second 3.01s aim <=3s missed');
  });
  it('may ask for more instead of less', () => {
    expect(aimLine({ ...aim, bound: '>=' })).toMatch(/missed$/);
    expect(aimLine({ ...aim, name: 'page', unit: '', bound: '>=', value: 1234, limit: 1000 })).toBe(
      'page 1230 aim >=1000 met',
    );
  });
});

describe('a comparison', () => {
  it('tells time and processor time of both, and their ratio', () => {
    const product = [2, 4, 6].map((seconds) => ({ seconds, cpuSeconds: 1 }));
    const floor = [1, 1, 1].map((seconds) => ({ seconds, cpuSeconds: 0.5 }));
    const { lines, seconds } = compare('start', product, floor);
    expect(seconds.median).toBe(4);
    expect(lines).toEqual([
      'start time           product 4 (2–6) s   floor 1 (1–1) s   ratio 4 (2–6)',
      'start cpu            product 1 (1–1) s   floor 0.5 (0.5–0.5) s   ratio 2 (2–2)',
    ]);
  });
});

describe('the processor time of a process tree', () => {
  it('is read although the name of the process holds brackets', () => {
    const line = `12 (node (x) y) S 7 1 1 0 -1 4194560 100 0 0 0 5 6 7 8 20 0 1 0 999`;
    expect(parseStat(line)).toEqual({ pid: 12, parent: 7, ticks: 26 });
  });

  it('adds up descendants and leaves strangers out', () => {
    const process = (pid: number, parent: number, ticks: number) => ({ pid, parent, ticks });
    const all = [process(1, 0, 1000), process(2, 1, 1), process(3, 2, 10), process(4, 3, 100), process(5, 1, 5000)];
    expect(ticksOfTree(2, all)).toBe(111);
  });

  (process.platform === 'linux' ? it : it.skip)('sees what a child of a child burns', async () => {
    const burn = `while (process.cpuUsage().user < 300_000); console.log('done'); setInterval(() => {}, 1000);`;
    const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(burn)}], { stdio: 'inherit' });`;
    const child = spawn('sh', ['-c', '"$0" -e "$1"; true', process.execPath, parent], {
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    await once(child.stdout, 'data');
    expect(cpuSecondsOfTree(child.pid ?? 0)).toBeGreaterThan(0.2);
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  });
});

describe('the choice of benches', () => {
  const bench = (name: string): Bench => ({ name, run: () => Promise.resolve([]) });
  const benches = [bench('start'), bench('page')];

  it('is all of them when none is named', () => {
    expect(chosenBenches(benches, [])).toBe(benches);
  });
  it('is the one that is named', () => {
    expect(chosenBenches(benches, ['--only', 'page']).map(({ name }) => name)).toEqual(['page']);
  });
  it('is refused for a name that nobody has, and for what it does not understand', () => {
    expect(() => chosenBenches(benches, ['--only', 'speed'])).toThrow('There are: start, page');
    expect(() => chosenBenches(benches, ['--fast'])).toThrow('Not understood: --fast');
  });
});
