import { randomUUID } from 'node:crypto';
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded-postgres';
import { freePort } from '../../apps/api/src/platform/database/embedded-postgres-port';
import { aSecretariat } from '../../apps/api/src/testing/a-secretariat';
import { LiveProcess } from '../../apps/api/src/testing/live-processes';
import { startTestApi } from '../../apps/api/src/testing/test-api';
import { freshDataDir, removeData } from '../../e2e/support/acuerda';
import { repository } from '../../e2e/support/paths';
import type { Aim } from '../frame/aims';
import type { Bench } from '../frame/bench';
import { cpuSecondsOfTree } from '../frame/process-tree';
import { LEAST_ROUNDS, orderOf } from '../frame/rounds';
import { ratiosOf, spreadOf } from '../frame/statistics';

const WORDS = 20;
const CROWDS = [200, 1_000] as const;

interface Room {
  bodyId: string;
  acuerdoId: string;
}

/** A server that commits a word and tells it to its room. */
interface Contestant {
  pid: number;
  port: number;
  say(word: string): void;
}

interface Deliveries {
  p50: number;
  p99: number;
  /** Processor time of the server for one delivery, in microseconds. */
  cpu: number;
}

/** One word after the other to everybody: from the bidding to the arrival at each. */
async function deliver(contestant: Contestant, sockets: readonly Socket[]): Promise<Deliveries> {
  const milliseconds: number[] = [];
  const cpuBefore = cpuSecondsOfTree(contestant.pid);
  for (let number = 0; number < WORDS; number += 1) {
    const bidden = performance.now();
    await new Promise<void>((resolve) => {
      let missing = sockets.length;
      for (const socket of sockets) {
        socket.once('event', () => {
          milliseconds.push(performance.now() - bidden);
          missing -= 1;
          if (missing === 0) resolve();
        });
      }
      contestant.say(`palabra ${number}`);
    });
  }
  const cpu = ((cpuSecondsOfTree(contestant.pid) - cpuBefore) * 1e6) / milliseconds.length;
  milliseconds.sort((a, b) => a - b);
  const at = (share: number): number => milliseconds[Math.floor(milliseconds.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), cpu };
}

/** So many handshakes at a time. */
const AT_ONCE = 50;

async function crowd(contestant: Contestant, size: number, session: string, room: Room): Promise<Socket[]> {
  const sockets: Socket[] = [];
  while (sockets.length < size) {
    const batch = Array.from({ length: Math.min(AT_ONCE, size - sockets.length) }, () =>
      joinOne(contestant, session, room),
    );
    sockets.push(...(await Promise.all(batch)));
  }
  return sockets;
}

async function joinOne({ port }: Contestant, session: string, room: Room): Promise<Socket> {
  const socket = io(`http://127.0.0.1:${port}`, {
    path: '/live',
    transports: ['websocket'],
    forceNew: true,
    extraHeaders: { cookie: `acuerda=${session}` },
  });
  await socket.timeout(20_000).emitWithAck('join', room);
  return socket;
}

async function startFloor(databaseUrl: string): Promise<Contestant & { child: ChildProcess }> {
  const port = await freePort();
  const child = fork(join(repository, 'bench/floor/bare-live.cjs'), {
    env: { PATH: process.env['PATH'], PORT: String(port), DATABASE_URL: databaseUrl },
  });
  await new Promise((resolve) => child.once('message', resolve));
  return { child, port, pid: child.pid ?? 0, say: (word) => void child.send({ word, at: new Date().toISOString() }) };
}

export const liveBench: Bench = {
  name: 'live',
  async run(tell) {
    const dataDir = await freshDataDir();
    const postgres = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), log: () => undefined });
    process.env['TEST_DATABASE_ADMIN_URL'] = postgres.adminUrl('postgres');
    const api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
    const body = await aSecretariat(api);
    const room = { bodyId: body.bodyId, acuerdoId: randomUUID() };
    const { id, session } = body.as.government;
    const live = { socketsOfPerson: 2_000, perPerson: { burst: 5_000, perSecond: 5_000 } };
    const hearers = { open: [id], internal: [] };
    const ours = new LiveProcess({ databaseUrl: api.databaseUrl, port: await freePort(), dataDir, live, hearers });
    await ours.start();
    const { pid, port } = ours;
    const product = { pid, port, say: (word: string) => ours.say({ room, audience: 'open', word }) };
    const floor = await startFloor(postgres.adminUrl('postgres'));
    try {
      const aims: Aim[] = [];
      for (const size of CROWDS) aims.push(...(await measure(size, { product, floor }, session ?? '', room, tell)));
      return aims;
    } finally {
      floor.child.kill();
      await ours.kill();
      await api.stop();
      await postgres.stop();
      await removeData(dataDir);
    }
  },
};

async function measure(
  size: number,
  contestants: Record<'product' | 'floor', Contestant>,
  session: string,
  room: Room,
  tell: (line: string) => void,
): Promise<Aim[]> {
  const samples = { product: [] as Deliveries[], floor: [] as Deliveries[] };
  for (let round = 0; round < LEAST_ROUNDS; round += 1) {
    for (const name of orderOf(['product', 'floor'] as const, round)) {
      const sockets = await crowd(contestants[name], size, session, room);
      await deliver(contestants[name], sockets);
      samples[name].push(await deliver(contestants[name], sockets));
      for (const socket of sockets) socket.disconnect();
    }
  }
  const limits = { p50: 1.4, p99: 2, cpu: 1.2 } as const;
  return (Object.keys(limits) as (keyof typeof limits)[]).map((measured) => {
    const [mine, bare] = [samples.product, samples.floor].map((each) => each.map((sample) => sample[measured]));
    const ratio = spreadOf(ratiosOf(mine ?? [], bare ?? [])).median;
    const unit = measured === 'cpu' ? 'µs' : 'ms';
    const said = [mine, bare].map((values) => spreadOf(values ?? []).median.toFixed(2));
    tell(`live.${size} ${measured}   product ${said[0] ?? ''} ${unit}   floor ${said[1] ?? ''} ${unit}`);
    return { name: `live.${size}.${measured}`, value: ratio, unit: '×', bound: '<=', limit: limits[measured] };
  });
}
