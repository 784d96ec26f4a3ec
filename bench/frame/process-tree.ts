import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessTimes {
  readonly pid: number;
  readonly parent: number;
  /** Ticks in user and kernel mode, with those of children that have ended and were collected. */
  readonly ticks: number;
}

/** Reads one line of /proc/<pid>/stat; the name in brackets may hold spaces and brackets of its own. */
export function parseStat(line: string): ProcessTimes {
  const rest = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const field = (number: number) => Number(rest[number - 3]);
  return { pid: Number.parseInt(line, 10), parent: field(4), ticks: field(14) + field(15) + field(16) + field(17) };
}

/** The ticks of `root` and of everybody who descends from it. */
export function ticksOfTree(root: number, processes: readonly ProcessTimes[]): number {
  const own = processes.find(({ pid }) => pid === root)?.ticks ?? 0;
  const children = processes.filter(({ parent }) => parent === root);
  return children.reduce((sum, { pid }) => sum + ticksOfTree(pid, processes), own);
}

const ticksPerSecond = (): number => Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/**
 * Seconds of processor time that the process tree below `pid` has used so far.
 * @throws on other systems than Linux, whose /proc it reads.
 */
export function cpuSecondsOfTree(pid: number): number {
  if (process.platform !== 'linux') throw new Error('Benches measure processor time on Linux only.');
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [parseStat(readFileSync(`/proc/${name}/stat`, 'utf8'))];
      } catch {
        return [];
      }
    });
  return ticksOfTree(pid, processes) / ticksPerSecond();
}
