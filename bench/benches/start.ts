import { join } from 'node:path';
import { freshDataDir, launchServer, removeData } from '../../e2e/support/acuerda';
import { PRODUCT, repository } from '../../e2e/support/paths';
import type { Bench } from '../frame/bench';
import { compare } from '../frame/compare';
import { cpuSecondsOfTree } from '../frame/process-tree';
import { type Contestant, LEAST_ROUNDS, runRounds, type Sample } from '../frame/rounds';

const FLOOR = join(repository, 'bench/floor/bare-server.cjs');

/** From the spawn of the process to its first "ready", and what that cost the whole process tree. */
async function startOnce(program: string, dataDir: string): Promise<Sample> {
  const server = await launchServer(program, { dataDir });
  const cpuSeconds = cpuSecondsOfTree(server.pid);
  await server.stop();
  return { seconds: server.readyAfterSeconds, cpuSeconds };
}

async function onEmptyFolder(program: string): Promise<Sample> {
  const dataDir = await freshDataDir();
  try {
    return await startOnce(program, dataDir);
  } finally {
    await removeData(dataDir);
  }
}

const contestants = (measure: (program: string) => Promise<Sample>) =>
  [
    { name: 'product', measure: () => measure(PRODUCT) },
    { name: 'floor', measure: () => measure(FLOOR) },
  ] as const satisfies readonly Contestant[];

async function onExistingData(): Promise<Record<'product' | 'floor', Sample[]>> {
  const folders = new Map([
    [PRODUCT, await freshDataDir()],
    [FLOOR, await freshDataDir()],
  ]);
  const start = (program: string) => startOnce(program, folders.get(program) ?? '');
  try {
    for (const program of folders.keys()) await start(program);
    return await runRounds(contestants(start), LEAST_ROUNDS);
  } finally {
    for (const dataDir of folders.values()) await removeData(dataDir);
  }
}

export const startBench: Bench = {
  name: 'start',
  async run(tell) {
    const first = await runRounds(contestants(onEmptyFolder), LEAST_ROUNDS);
    const second = await onExistingData();
    const firstStart = compare('start.first', first.product, first.floor);
    const secondStart = compare('start.second', second.product, second.floor);
    for (const line of [...firstStart.lines, ...secondStart.lines]) tell(line);
    return [
      { name: 'start.first', value: firstStart.seconds.median, unit: 's', bound: '<=', limit: 10 },
      { name: 'start.second', value: secondStart.seconds.median, unit: 's', bound: '<=', limit: 3 },
    ];
  },
};
