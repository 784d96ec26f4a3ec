import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { minutesLater } from '../testing/later';
import { asSuperuser } from '../testing/superuser';
import { startTestApi, type TestApi } from '../testing/test-api';
import { describeRedis, startTestRedis } from '../testing/test-redis';
import { startTestSmtp, type TestSmtp } from '../testing/test-smtp';
import { until } from '../testing/until';
import { Sweep } from '../reminders/sweep';
import { BackgroundWork } from './background-work';
import { Jobs } from '../platform/jobs/jobs';

interface Backend {
  env: NodeJS.ProcessEnv;
  /** Forgets every job, every schedule and whatever else the queue knows. */
  wipe(api: TestApi): Promise<void>;
  stop(): Promise<void>;
}

const onPostgres = (): Promise<Backend> =>
  Promise.resolve({
    env: {},
    wipe: (api) =>
      asSuperuser(api, async (client) => {
        await client.query('truncate bullmq.job, bullmq.scheduler, bullmq.event, bullmq.meta cascade');
      }),
    stop: () => Promise.resolve(),
  });

async function onRedis(): Promise<Backend> {
  const redis = await startTestRedis();
  return { env: { REDIS_URL: redis.url }, wipe: () => redis.wipe(), stop: () => redis.stop() };
}

describe('with the queue in PostgreSQL', () => carriesReminders(onPostgres));
describeRedis('with the queue in Redis', () => carriesReminders(onRedis));

function carriesReminders(open: () => Promise<Backend>): void {
  let backend: Backend;
  let smtp: TestSmtp;
  let api: TestApi;
  let body: TestSecretariat;
  let work: BackgroundWork;
  beforeAll(async () => {
    backend = await open();
    smtp = await startTestSmtp();
    api = await startTestApi({ startsAt: '2022-01-01T15:00:00.000Z', env: { ...backend.env, SMTP_URL: smtp.url } });
    body = await aSecretariat(api);
    // That people are told of their appointments is another matter.
    await api.source.query(`delete from outbox_message where topic = 'notices'`);
    work = api.app.get(BackgroundWork);
    await work.start();
  });
  afterAll(async () => {
    await api.stop();
    await smtp.stop();
    await backend.stop();
  });

  const accepted = async () => {
    const [{ count }] = await api.source.query<[{ count: number }]>(
      `select count(*)::int as count from mail_delivery where state = 'accepted'`,
    );
    return count;
  };

  it('what falls due goes out, each mail once', async () => {
    await api.moveLegalTo('2022-02-22T15:00:00.000Z');
    await work.tick();
    await work.tick();
    await until(async () => (await accepted()) === 5);
    expect(new Set(smtp.accepted.map(({ to }) => to)).size).toBe(5);
    expect(smtp.asked).toHaveLength(5);
  });

  it('what was handed over and lost is handed over again', async () => {
    await api.moveLegalTo('2022-03-24T15:00:00.000Z');
    expect(await api.app.get(Sweep).run()).toHaveLength(5);
    await backend.wipe(api);
    await work.tick();
    expect(await accepted()).toBe(5);
    await minutesLater(api, 3);
    await work.tick();
    await until(async () => (await accepted()) === 10);
    expect(smtp.asked).toHaveLength(10);
  });

  it('a queue that was wiped is wound up again, and its tick goes on by itself', async () => {
    await backend.wipe(api);
    expect(await api.app.get(Jobs).isRepeated('tick')).toBe(false);
    await work.windUp();
    expect(await api.app.get(Jobs).isRepeated('tick')).toBe(true);
  });

  it('says of each mail what became of it', async () => {
    const { body: seen } = await body.as.secretary.query<{ body: { deliveries: { total: number; problems: number } } }>(
      `{ body(slug: "${body.slug}") { deliveries { total problems } } }`,
    );
    expect(seen.deliveries).toEqual({ total: 10, problems: 0 });
  });
}
