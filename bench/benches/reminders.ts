import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded-postgres';
import { repository } from '../../e2e/support/paths';
import { shown } from '../frame/aims';
import type { Bench } from '../frame/bench';
import { LEAST_ROUNDS, runRounds, type Sample } from '../frame/rounds';
import { ratiosOf, type Spread, spreadOf } from '../frame/statistics';
import type { Told } from '../reminders/protocol';

const REMINDERS = 10_000;

/** Runs a program of ours from source, as in production: so do the libraries that ask. */
function start(program: string, env: NodeJS.ProcessEnv = {}): ChildProcess {
  const register = join(repository, 'tools/swc-register.cjs');
  return fork(join(repository, 'bench/reminders', program), {
    execArgv: ['--conditions=@acuerda/source', '--require', register],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
}

/** @throws when it ends without having said anything */
async function hear<T>(child: ChildProcess): Promise<T> {
  const heard = new AbortController();
  const gone = once(child, 'exit', { signal: heard.signal }).then(([code]) =>
    Promise.reject(new Error(`It ended with ${code}.`)),
  );
  try {
    const [said] = (await Promise.race([once(child, 'message'), gone])) as [T];
    return said;
  } finally {
    gone.catch(() => undefined);
    heard.abort();
  }
}

interface Timed extends Sample, Told {}

async function compete(program: string, env: NodeJS.ProcessEnv, sink: ChildProcess): Promise<Timed> {
  const child = start(program, env);
  const ended = once(child, 'exit');
  await hear(child);
  child.send('go');
  const told = await hear<Told>(child);
  await ended;
  sink.send('how many');
  const { mails } = await hear<{ mails: number }>(sink);
  if (mails !== REMINDERS) throw new Error(`${program} sent ${mails} mails instead of ${REMINDERS}.`);
  return { ...told, seconds: told.planSeconds + told.sendSeconds };
}

type Name = 'product' | 'plain' | 'jobs';
const inWords = ({ median, min, max }: Spread): string => `${shown(median)} (${shown(min)}–${shown(max)})`;

function line(name: Name, samples: Record<Name, Timed[]>): string {
  const of = (value: (sample: Timed) => number) => inWords(spreadOf(samples[name].map(value)));
  const rate = of(({ seconds }) => REMINDERS / seconds);
  const [plan, send, cpu] = [of((s) => s.planSeconds), of((s) => s.sendSeconds), of((s) => s.cpuSeconds)];
  return `reminders ${name.padEnd(8)} ${rate}/s   planned in ${plan} s   sent in ${send} s   cpu ${cpu} s`;
}

/** Rates beside each other, round by round. */
const ratio = (one: Timed[], other: Timed[], value: (sample: Timed) => number): Spread =>
  spreadOf(ratiosOf(other.map(value), one.map(value)));

export const remindersBench: Bench = {
  name: 'reminders',
  async run(tell) {
    const dataDir = await mkdtemp(join(tmpdir(), 'acuerda-bench-'));
    const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined });
    const sink = start('sink.ts');
    try {
      const smtpUrl = `smtp://127.0.0.1:${await hear<number>(sink)}`;
      const env = {
        SMTP_URL: smtpUrl,
        TEST_DATABASE_ADMIN_URL: postgres.adminUrl('postgres'),
        REMINDERS: String(REMINDERS),
      };
      const contestant = (name: Name) => ({ name, measure: () => compete(`${name}.ts`, env, sink) });
      const samples = (await runRounds<Name>(
        [contestant('product'), contestant('plain'), contestant('jobs')],
        LEAST_ROUNDS,
      )) as Record<Name, Timed[]>;
      for (const name of ['product', 'plain', 'jobs'] as const) tell(line(name, samples));
      const beside = (name: Name) => ratio(samples.product, samples[name], ({ seconds }) => seconds);
      tell(`reminders by rate: ${inWords(beside('plain'))} of plain, ${inWords(beside('jobs'))} of jobs`);
      const { median } = beside('plain');
      return [{ name: 'reminders.of-plain', value: median, unit: '', bound: '>=', limit: 0.5 }];
    } finally {
      sink.kill();
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    }
  },
};
