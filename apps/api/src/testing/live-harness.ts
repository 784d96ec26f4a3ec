import type { LiveRoom } from '@acuerda/contracts';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../platform/database/embedded-postgres-port';
import { aSecretariat } from './a-secretariat';
import { LiveClient } from './live-client';
import { faultsOf, type Listener } from './live-outcome';
import { LiveProcess } from './live-processes';
import { RoughLine } from './rough-line';
import type { Chance } from './chance';
import type { TestApi } from './test-api';
import type { TestClient } from './test-client';

export interface Weather {
  clients: number;
  processes: number;
  /** How long things go on. */
  milliseconds: number;
  killEvery: number;
  redisUrl?: string;
  chance: Chance;
  /** Milliseconds after the end in which everybody has to have everything. */
  patience: number;
}

/** What came of it. */
export interface Outcome {
  said: number;
  kills: number;
  faults: string[];
}

const audiences = ['open', 'internal'] as const;
const live = {
  heartbeatMs: 500,
  watchMs: 500,
  presence: { beat: 500, silence: 1_500 },
  frames: { burst: 2_000, perSecond: 1_000 },
  ping: { interval: 1_000, timeout: 1_000 },
  perSocket: { burst: 1_000, perSecond: 500 },
  perPerson: { burst: 5_000, perSecond: 2_500 },
  socketsOfPerson: 200,
};

/** Lets clients follow a room on bad lines while processes are killed, and compares what they have with the journal. */
export async function liveInRoughWeather(api: TestApi, weather: Weather): Promise<Outcome> {
  const { chance } = weather;
  const body = await aSecretariat(api, { slug: `vivo-${randomUUID().slice(0, 8)}` });
  const room: LiveRoom = { bodyId: body.bodyId, acuerdoId: randomUUID() };
  const [member, reviewer] = [body.as.government, body.as.society];
  const hearers = { open: [member.id, reviewer.id], internal: [member.id] };
  const dataDir = await mkdtemp(join(tmpdir(), 'acuerda-live-'));
  const processes: LiveProcess[] = [];
  for (let index = 0; index < weather.processes; index += 1) {
    const port = await freePort();
    const redis = weather.redisUrl ? { redisUrl: weather.redisUrl } : {};
    processes.push(new LiveProcess({ databaseUrl: api.databaseUrl, port, dataDir, live, hearers, ...redis }));
  }
  await Promise.all(processes.map((each) => each.start()));

  const followers = await Promise.all(
    Array.from({ length: weather.clients }, async (_, index): Promise<Follower> => {
      const isMember = index % 3 !== 0;
      const line = new RoughLine(processes[index % processes.length]!.port, chance);
      const connected = await aFollower(line, isMember ? member : reviewer, room);
      return { ...connected, hears: isMember ? audiences : ['open'] };
    }),
  );
  try {
    const end = new AbortController();
    let kills = 0;
    const talking = (async () => {
      for (let number = 0; !end.signal.aborted; number += 1) {
        const audience = chance.one(audiences);
        chance
          .one(processes)
          .say({ room, audience, word: `${audience === 'internal' ? 'reservado' : 'abierto'} ${number}` });
        if (chance.happens(0.15)) chance.one(followers).line.cut();
        await pause(10 + chance.below(40));
      }
    })();
    const started = performance.now();
    while (performance.now() - started < weather.milliseconds) {
      await pause(weather.killEvery);
      const victim = chance.one(processes);
      await victim.kill();
      kills += 1;
      await victim.start();
    }
    end.abort();
    await talking;
    return { kills, ...(await faultsOf(api, room, followers, weather.patience)) };
  } finally {
    followers.forEach(({ client, line }) => {
      client.close();
      line.close();
    });
    await Promise.all(processes.map((each) => each.kill()));
    await rm(dataDir, { recursive: true, force: true });
  }
}

interface Follower extends Listener {
  line: RoughLine;
}

async function aFollower(
  line: RoughLine,
  { session }: TestClient,
  room: LiveRoom,
): Promise<{ client: LiveClient; line: RoughLine }> {
  const client = new LiveClient(await line.open(), { session });
  void client.stay(room).catch(() => undefined);
  return { client, line };
}
