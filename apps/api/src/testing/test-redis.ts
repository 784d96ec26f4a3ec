import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Redis from 'ioredis';

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A `describe` that runs where there is a redis-server, and elsewhere says that it does not. */
export const describeRedis: jest.Describe = hasRedis ? describe : withoutRedis();

function withoutRedis(): jest.Describe {
  console.warn('Skipped: there is no redis-server on this machine (Debian: apt-get install redis-server).');
  return describe.skip;
}

export interface TestRedis {
  url: string;
  /** Forgets everything, as a Redis does that was set up anew. */
  wipe(): Promise<void>;
  stop(): Promise<void>;
}

/** A redis-server of its own on a free port, that appends every write to a file. */
export async function startTestRedis(settings: readonly string[] = []): Promise<TestRedis> {
  const dir = await mkdtemp(join(tmpdir(), 'acuerda-redis-'));
  const port = await freePort();
  const usual = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--appendonly', 'yes', '--save', ''];
  const server = spawn('redis-server', [...usual, ...settings], { stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const redis = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 20 });
  redis.on('error', () => undefined);
  await redis.ping();
  return {
    url: `redis://127.0.0.1:${port}`,
    async wipe() {
      await redis.flushall();
    },
    async stop() {
      await redis.quit();
      server.kill();
      await ended;
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
