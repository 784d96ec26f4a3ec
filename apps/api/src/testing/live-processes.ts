import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Word } from './live-process';

const root = join(__dirname, '../../../..');

/** How the processes of a spec are set up. */
export interface LiveProcessOptions {
  databaseUrl: string;
  port: number;
  dataDir: string;
  redisUrl?: string;
  live: object;
  hearers: Record<'open' | 'internal', string[]>;
}

/** An api that can be killed and comes back at the same address. */
export class LiveProcess {
  private child: ChildProcess | null = null;

  constructor(private readonly options: LiveProcessOptions) {}

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  get port(): number {
    return this.options.port;
  }

  async start(): Promise<void> {
    const { databaseUrl, port, dataDir, redisUrl, live, hearers } = this.options;
    const child = fork(join(__dirname, 'live-process.ts'), {
      cwd: root,
      execArgv: ['--conditions=@acuerda/source', '-r', join(root, 'tools/swc-register.cjs')],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'test',
        DEMO: 'off',
        LOG_LEVEL: 'silent',
        ROLE: 'web',
        HOST: '127.0.0.1',
        PORT: String(port),
        DATA_DIR: dataDir,
        DATABASE_URL: databaseUrl,
        LIVE: JSON.stringify(live),
        HEARERS: JSON.stringify(hearers),
        ...(redisUrl && { REDIS_URL: redisUrl }),
      },
    });
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code) => reject(new Error(`An api ended with ${String(code)} before it was ready.`)));
    });
    this.child = child;
  }

  /** Has it commit something. A process that is down says nothing. */
  say(word: Word): void {
    if (this.child?.connected) this.child.send(word, () => undefined);
  }

  kill = (): Promise<void> => this.end('SIGKILL');

  stop = (): Promise<void> => this.end('SIGTERM');

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }
}
