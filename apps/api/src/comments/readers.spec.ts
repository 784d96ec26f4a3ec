import { streamOf } from '@acuerda/contracts';
import { randomUUID } from 'node:crypto';
import { hashToken, newToken } from '../identity/token';
import type { LiveLimits } from '../platform/live/limits';
import { aSecretariat } from '../testing/a-secretariat';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { countStatements, statementsDuring } from '../testing/counted-statements';
import { LiveClient } from '../testing/live-client';
import { asSuperuser } from '../testing/superuser';
import { startTestApi, type TestApi } from '../testing/test-api';
import { until } from '../testing/until';
import { opens, replies } from './testing/talk';

const [few, many] = process.env.LIVE_FAULTS === 'long' ? [50, 1_000] : [10, 100];
const atOnce = 50;

let api: TestApi;
let acuerdo: TestAcuerdo;
let url: string;
const readers: LiveClient[] = [];

beforeAll(async () => {
  // Nothing comes between: what is counted is what the comment alone costs.
  const never = 3_600_000;
  const live: Partial<LiveLimits> = { heartbeatMs: never, watchMs: never, recheckMs: never };
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z', live });
  await api.app.listen(0, '127.0.0.1');
  url = (await api.app.getUrl()).replace('[::1]', '127.0.0.1');
  acuerdo = await TestAcuerdo.inReview(await aSecretariat(api));
  await countStatements(api);
});
afterAll(async () => {
  readers.forEach((reader) => reader.close());
  await api.stop();
});

/** People who see the acuerdo, each a person of its own with a browser of its own. */
async function gather(count: number): Promise<void> {
  const made = Array.from({ length: count }, () => ({ id: randomUUID(), token: newToken() }));
  await asSuperuser(api, async (client) => {
    const ids = made.map(({ id }) => id);
    await client.query(
      `insert into account (id, email, name) select id, id || '@example.org', 'Persona' from unnest($1::uuid[]) id`,
      [ids],
    );
    await client.query(`insert into membership (account_id, body_id) select id, $2 from unnest($1::uuid[]) id`, [
      ids,
      acuerdo.body.bodyId,
    ]);
    await client.query(
      `insert into session (token_hash, account_id, expires_at)
       select hash, id, clock_timestamp() + interval '1 hour' from unnest($1::uuid[], $2::bytea[]) as one (id, hash)`,
      [ids, made.map(({ token }) => hashToken(token))],
    );
  });
  for (let from = 0; from < made.length; from += atOnce) {
    await Promise.all(
      made.slice(from, from + atOnce).map(async ({ token }) => {
        const reader = new LiveClient(url, { session: token });
        readers.push(reader);
        await reader.stay(acuerdo.key);
      }),
    );
  }
}

it('a comment costs the same statements however many readers hear it at once', async () => {
  const { threadId } = await opens('government', acuerdo);
  const stream = streamOf(acuerdo.id, 'open');
  let said = 1;
  const everybodyHasIt = () => until(async () => readers.every((reader) => reader.positions(stream).at(-1) === said));
  const comment = async () => {
    await replies('society', acuerdo, threadId);
    said += 1;
    await everybodyHasIt();
  };
  const countBefore = async (count: number) => {
    await gather(count - readers.length);
    await everybodyHasIt();
    return statementsDuring(api, comment);
  };
  const beforeFew = await countBefore(few);
  const beforeMany = await countBefore(many);
  expect(readers).toHaveLength(many);
  expect(beforeFew.size).toBeGreaterThan(8);
  expect([...beforeMany]).toEqual([...beforeFew]);
});
