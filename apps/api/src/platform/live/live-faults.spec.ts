import { follow } from '@acuerda/contracts';
import { liveInRoughWeather } from '../../testing/live-harness';
import { describeRedis, startTestRedis } from '../../testing/test-redis';
import { startTestApi, type TestApi } from '../../testing/test-api';

const isLong = process.env.LIVE_FAULTS === 'long';
const scale = isLong
  ? { clients: 100, milliseconds: 120_000, killEvery: 20_000, patience: 60_000 }
  : { clients: 12, milliseconds: 2_500, killEvery: 1_000, patience: 15_000 };

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
let state = seed;
/** Numbers as the seed has them (mulberry32). */
function draw(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

let api: TestApi;
beforeAll(async () => {
  console.info(`SEED=${seed}`);
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
});
afterAll(() => api.stop());

it('everybody ends with everything once, on bad lines, while the api is killed', async () => {
  const outcome = await liveInRoughWeather(api, { ...scale, processes: 1, draw });
  console.info(JSON.stringify(outcome));
  expect(outcome.faults).toEqual([]);
  expect(outcome.kills).toBeGreaterThan(0);
  expect(outcome.said).toBeGreaterThan(20);
});

it('who believes the order of arrival instead of positions is told from that', async () => {
  const outcome = await liveInRoughWeather(api, {
    ...scale,
    patience: 2_000,
    processes: 1,
    draw,
    believes: (following, heard) =>
      heard.kind === 'event'
        ? { following: { ...following, last: heard.event.position }, take: [heard.event], ask: null }
        : { following, take: [], ask: null },
  });
  expect(outcome.faults).not.toEqual([]);
});

it('who asks for gaps and hears no heartbeat is told from that, too', async () => {
  const outcome = await liveInRoughWeather(api, {
    ...scale,
    patience: 2_000,
    processes: 1,
    draw,
    believes: (following, heard) =>
      heard.kind === 'head' ? { following, take: [], ask: null } : follow(following, heard),
  });
  expect(outcome.faults).not.toEqual([]);
});

describeRedis('two processes on Redis', () => {
  it('are one room', async () => {
    const redis = await startTestRedis();
    try {
      const outcome = await liveInRoughWeather(api, { ...scale, processes: 2, redisUrl: redis.url, draw });
      console.info(JSON.stringify(outcome));
      expect(outcome.faults).toEqual([]);
      expect(outcome.said).toBeGreaterThan(20);
    } finally {
      await redis.stop();
    }
  });
});
