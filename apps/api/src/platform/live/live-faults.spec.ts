import { follow, type LiveRoom } from '@acuerda/contracts';
import { randomUUID } from 'node:crypto';
import { aSecretariat } from '../../testing/a-secretariat';
import { Chance } from '../../testing/chance';
import { LiveClient } from '../../testing/live-client';
import { liveInRoughWeather } from '../../testing/live-harness';
import { faultsOf } from '../../testing/live-outcome';
import { LiveTalk } from '../../testing/live-talk';
import { describeRedis, hasRedis, startTestRedis } from '../../testing/test-redis';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { until } from '../../testing/until';
import { LivePublisher } from './live-publisher';

const isLong = process.env.LIVE_FAULTS === 'long';
const scale = isLong
  ? { clients: 100, milliseconds: 120_000, killEvery: 20_000, patience: 60_000 }
  : { clients: 10, milliseconds: 1_200, killEvery: 800, patience: 30_000 };

jest.setTimeout(60_000 + 2 * (scale.milliseconds + scale.patience));

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const chance = new Chance(seed);

let api: TestApi;
beforeAll(async () => {
  console.info(`SEED=${seed}`);
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z', live: { heartbeatMs: 300 } });
});
afterAll(() => api.stop());

async function inRoughWeather(processes: number, redisUrl?: string): Promise<void> {
  const outcome = await liveInRoughWeather(api, { ...scale, processes, chance, ...(redisUrl && { redisUrl }) });
  console.info(JSON.stringify(outcome));
  expect(outcome.faults).toEqual([]);
  expect(outcome.kills).toBeGreaterThan(0);
  expect(outcome.said).toBeGreaterThan(10);
}

// In little, the pair on Redis stands for the single process too, where there is a Redis.
if (isLong || !hasRedis) {
  it('everybody ends with everything once while the api is killed', () => inRoughWeather(1));
}

describeRedis('two processes on Redis', () => {
  it('are one room, whichever is killed', async () => {
    const redis = await startTestRedis();
    try {
      await inRoughWeather(2, redis.url);
    } finally {
      await redis.stop();
    }
  });
});

describe('told from one that follows positions', () => {
  let talk: LiveTalk;
  let url: string;
  const clients: LiveClient[] = [];
  beforeAll(async () => {
    await api.app.listen(0, '127.0.0.1');
    url = (await api.app.getUrl()).replace('[::1]', '127.0.0.1');
    talk = new LiveTalk(api.app);
  });
  afterAll(() => clients.forEach((client) => client.close()));

  /** What clients of either kind end with when the one that follows positions has everything. */
  async function sideBySide(believes: typeof follow, happens: (room: LiveRoom) => Promise<unknown>): Promise<string[]> {
    const room = {
      bodyId: (await aSecretariat(api, { slug: `control-${clients.length}` })).bodyId,
      acuerdoId: randomUUID(),
    };
    const person = await api.person(`Oyente ${clients.length}`);
    talk.admit('open', person);
    const [right, control] = [follow, believes].map((belief) => new LiveClient(url, person, belief));
    clients.push(right!, control!);
    await Promise.all([right!.stay(room), control!.stay(room)]);
    await happens(room);
    const listening = (client: LiveClient) => faultsOf(api, room, [{ client, hears: ['open'] }], 0);
    await until(async () => (await listening(right!)).faults.length === 0);
    return (await listening(control!)).faults;
  }

  it('is a client that believes the order of arrival', async () => {
    const believes: typeof follow = (following, heard) => ({
      following,
      take: heard.kind === 'event' ? [heard.event] : [],
      ask: null,
    });
    const faults = await sideBySide(believes, async (room) => {
      await talk.say(room, 'open', 'perdida', false);
      await talk.say(room, 'open', 'oída');
    });
    expect(faults).toEqual(['0: open has 1 (1 different) of 2']);
  });

  it('is a client that hears no heartbeat', async () => {
    const believes: typeof follow = (following, heard) =>
      heard.kind === 'head' ? { following, take: [], ask: null } : follow(following, heard);
    const faults = await sideBySide(believes, async (room) => {
      await talk.say(room, 'open', 'oída');
      await talk.say(room, 'open', 'perdida', false);
    });
    expect(faults).toEqual(['0: open has 1 (1 different) of 2']);
  });

  it('is a server that tells before it commits', async () => {
    const room = { bodyId: (await aSecretariat(api, { slug: 'antes' })).bodyId, acuerdoId: randomUUID() };
    const person = await api.person('Oyente de antes');
    talk.admit('open', person);
    const client = new LiveClient(url, person);
    clients.push(client);
    await client.stay(room);
    const said = await talk.say(room, 'open', 'cierta');
    api.app.get(LivePublisher).publish(room.bodyId, [{ ...said, position: 2, payload: { word: 'nunca' } }]);
    await until(async () => client.positions(said.stream).length === 2);
    const { faults } = await faultsOf(api, room, [{ client, hears: ['open'] }], 0);
    expect(faults).toEqual(['0: open has 2 (2 different) of 1']);
  });
});
