import { describeRedis, startTestRedis, type TestRedis } from '../testing/test-redis';
import { simulate } from './testing/years/simulate';
import { setStage, type Stage } from './testing/years/stage';

const given = process.env['SEED'];
const seed = Number(given ?? Date.now() % 1_000_000_007);
const terms = Number(process.env['TERMS'] ?? 150);
console.info(`three years of reminders: SEED=${seed} TERMS=${terms}`);

jest.setTimeout(60_000 + terms * 3_000);

const accidents = { wiped: 10, abandoned: 5, killed: 5 };

describe('three years, with the queue in PostgreSQL', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(null);
  });
  afterAll(() => stage.stop());

  it('tell everybody of every end, once, and nobody of one that moved', async () => {
    const { findings, counted } = await simulate(stage, { seed, terms, leap: 240, handedTwice: 0.3, accidents });
    console.info(JSON.stringify(counted));
    expect(findings.slice(0, 20)).toEqual([]);
  });
});
