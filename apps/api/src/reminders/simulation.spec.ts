import { describeRedis, startTestRedis, type TestRedis } from '../testing/test-redis';
import { simulate, type Load } from './testing/years/simulate';
import { setStage, type Stage } from './testing/years/stage';

const given = process.env['SEED'];
const seed = Number(given ?? Date.now() % 1_000_000_007);
const terms = Number(process.env['TERMS'] ?? 40);
/** A process of its own takes seconds to start. */
const strikes = Number(process.env['STRIKES'] ?? 1);
console.info(`three years of reminders: SEED=${seed} TERMS=${terms}`);

// A term takes some 100 ms on two cores; a loaded machine may take many times as long.
jest.setTimeout(120_000 + terms * 2_000);

const usual: Omit<Load, 'terms'> = {
  seed,
  leap: Number(process.env['LEAP'] ?? 240),
  handedTwice: 0.3,
  accidents: { wiped: 20, abandoned: 5, forgotten: 5, struck: strikes },
};

let stage: Stage;
afterEach(() => stage.stop());

async function findings(load: Load): Promise<string[]> {
  const outcome = await simulate(stage, load);
  console.info(JSON.stringify(outcome.counted));
  return outcome.findings.slice(0, 20);
}

describe('three years, with the queue in PostgreSQL', () => {
  it('tell everybody of every end, once, and nobody of one that moved', async () => {
    stage = await setStage(null);
    expect(await findings({ ...usual, terms })).toEqual([]);
  });
});

describeRedis('three years, with the queue in Redis', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startTestRedis();
  });
  afterAll(() => redis.stop());

  it('tell everybody of every end, once, and nobody of one that moved', async () => {
    stage = await setStage(redis);
    expect(await findings({ ...usual, rough: true, terms: Math.ceil(terms / 2) })).toEqual([]);
  });
});
