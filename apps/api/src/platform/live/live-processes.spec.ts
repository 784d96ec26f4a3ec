import { streamOf, type LiveRoom } from '@acuerda/contracts';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aSecretariat, type Role, type TestSecretariat } from '../../testing/a-secretariat';
import { TestAcuerdo } from '../../testing/an-acuerdo';
import { LiveClient } from '../../testing/live-client';
import { LiveProcess } from '../../testing/live-processes';
import { LiveTalk } from '../../testing/live-talk';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { accepted, type TestClient } from '../../testing/test-client';
import { describeRedis, hasRedis, startTestRedis, type TestRedis } from '../../testing/test-redis';
import { until } from '../../testing/until';
import { freePort } from '../database/embedded-postgres-port';
import { liveLimits } from './limits';

/** Heartbeats and rechecks that never come: what is found here is found without them. */
const never = 3_600_000;
const live = { heartbeatMs: never, recheckMs: never, watchMs: 100, presence: { beat: 200, silence: 1_500 } };

/** One process without a Redis, and two with one between them. */
let api: TestApi;
let redis: TestRedis | null = null;
let [one, other]: LiveProcess[] = [];
let dataDir: string;
let body: TestSecretariat;
let talk: LiveTalk;
let [ana, ben]: TestClient[] = [];
const clients: LiveClient[] = [];

beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z', live });
  await api.app.listen(0, '127.0.0.1');
  body = await aSecretariat(api);
  [ana, ben] = [await api.person('Ana'), await api.person('Ben')];
  talk = new LiveTalk(api.app);
  talk.admit('internal', ana, ben);
  redis = hasRedis ? await startTestRedis() : null;
  dataDir = await mkdtemp(join(tmpdir(), 'acuerda-processes-'));
  const hearers = { open: [ana.id, ben.id], internal: [ana.id, ben.id] };
  const redisUrl = redis?.url;
  const options = { databaseUrl: api.databaseUrl, dataDir, live, hearers, ...(redisUrl && { redisUrl }) };
  [one, other] = [
    new LiveProcess({ ...options, port: await freePort() }),
    new LiveProcess({ ...options, port: await freePort() }),
  ];
  await Promise.all([one.start(), other.start()]);
});
afterEach(() => clients.splice(0).forEach((client) => client.close()));
afterAll(async () => {
  await Promise.all([one?.kill(), other?.kill()]);
  await redis?.stop();
  await rm(dataDir, { recursive: true, force: true });
  await api.stop();
});

const aRoom = (): LiveRoom => ({ bodyId: body.bodyId, acuerdoId: randomUUID() });

async function joined(place: LiveProcess | TestApi, { session }: TestClient, room: LiveRoom): Promise<LiveClient> {
  const url =
    'app' in place ? (await place.app.getUrl()).replace('[::1]', '127.0.0.1') : `http://127.0.0.1:${place.port}`;
  const client = new LiveClient(url, { session });
  clients.push(client);
  await client.stay(room);
  return client;
}

const outdatedIn = (client: LiveClient): number => client.received.filter(({ name }) => name === 'outdated').length;

describe('what happens in one process', () => {
  it('ends sockets in another when a session ends', async () => {
    const person = await api.person('Quien se va');
    const leaving = new LiveClient(`http://127.0.0.1:${one!.port}`, person);
    clients.push(leaving);
    await leaving.connected();
    await api.source.query(`update session set revoked_at = clock_timestamp() where account_id = $1`, [person.id]);
    await until(async () => leaving.closed.length > 0);
    expect(leaving.closed).toEqual([{ acuerdoId: null, code: 'SESSION_ENDED' }]);
  });

  it('closes rooms in another when a right is lost', async () => {
    const acuerdo = await TestAcuerdo.inDraft(body);
    const drafters = (...roles: Role[]) =>
      accepted(acuerdo.says('secretary', 'nameDrafters', { personIds: roles.map((role) => body.as[role].id) }));
    await drafters('secretary', 'government');
    const losing = await joined(one!, body.as.government, acuerdo.key);
    const keeping = await joined(one!, body.as.secretary, acuerdo.key);
    await drafters('secretary');
    await until(async () => losing.closed.length > 0);
    expect(losing.closed).toEqual([{ acuerdoId: acuerdo.id, code: 'RIGHT_LOST' }]);
    expect(keeping.closed).toEqual([]);
  });

  it('is heard in one that has no Redis, by a look at the journal', async () => {
    const room = aRoom();
    const listening = await joined(api, ana!, room);
    one!.say({ room, audience: 'open', word: 'de lejos' });
    await until(async () => listening.positions(streamOf(room.acuerdoId, 'open')).length === 1);
  });

  it('may change the body, whose people in another read their acuerdos again', async () => {
    const listening = await joined(one!, ana!, aRoom());
    // With the first one at the latest the body is watched there.
    for (const order of [8, 9]) {
      const before = outdatedIn(listening);
      const seat = { seatId: randomUUID(), name: 'Invitada', sector: 'facilitation', voting: false, order };
      await body.as.secretary.accepted('addSeat', { bodyId: body.bodyId, ...seat });
      await until(async () => outdatedIn(listening) > before);
    }
  });

  it('may be that the day ends, which nobody commits', async () => {
    const room = aRoom();
    const listening = await joined(api, ben!, room);
    await talk.say(room, 'open', 'antes de medianoche');
    await until(async () => listening.positions(streamOf(room.acuerdoId, 'open')).length === 1);
    talk.hearers.open.delete(ben!.id);
    talk.hearers.internal.delete(ben!.id);
    await api.moveLegalTo('2022-04-02T06:00:00.000Z');
    await until(async () => listening.closed.length > 0);
    talk.admit('internal', ben!);
  });

  it('may be that somebody stops being an administrator', async () => {
    const person = await api.person('Quien administraba', { administrator: true });
    const room = aRoom();
    talk.admit('open', person);
    const listening = await joined(api, person, room);
    talk.hearers.open.delete(person.id);
    await api.source.query(`update account set administrator = false where id = $1`, [person.id]);
    await until(async () => listening.closed.length > 0);
  });
});

describeRedis('two processes on Redis', () => {
  it('tell each other what is said', async () => {
    const room = aRoom();
    const [here, there] = [await joined(one!, ana!, room), await joined(other!, ben!, room)];
    const stream = streamOf(room.acuerdoId, 'internal');
    one!.say({ room, audience: 'internal', word: 'reservado' });
    await until(async () => here.positions(stream).length === 1 && there.positions(stream).length === 1);
    const told = [here, there].map(({ received }) => received.filter(({ name }) => name === 'event').length);
    expect(told).toEqual([1, 1]);
  });

  it('show somebody with a tab in each as one person, who is gone with the last', async () => {
    const room = aRoom();
    const { acuerdoId } = room;
    const watching = await joined(one!, ben!, room);
    const seen = () => watching.people(acuerdoId, 'open').find(({ personId }) => personId === ana!.id);
    const [near, far] = [await joined(one!, ana!, room), await joined(other!, ana!, room)];
    await near.say('here', { acuerdoId, partId: 'p1', typing: false, audience: 'open' });
    await until(async () => seen()?.partId === 'p1');
    await far.say('here', { acuerdoId, partId: null, typing: true, audience: 'open' });
    await until(async () => seen()?.typing);
    expect(watching.people(acuerdoId, 'open')).toHaveLength(2);
    far.close();
    await until(async () => !seen()?.typing);
    expect(seen()).toMatchObject({ partId: 'p1' });
    near.close();
    await until(async () => seen() === undefined);
  });

  it('lose who was in one of them that is killed, within fifteen seconds', async () => {
    const room = aRoom();
    const watching = await joined(one!, ben!, room);
    const ids = () => watching.people(room.acuerdoId, 'open').map(({ personId }) => personId);
    await joined(other!, ana!, room);
    await until(async () => ids().includes(ana!.id));
    await other!.kill();
    await until(async () => !ids().includes(ana!.id));
    expect(ids()).toEqual([ben!.id]);
    const { ping, presence, watchMs } = liveLimits;
    expect(presence.silence + watchMs).toBeLessThan(15_000);
    expect(ping.interval + ping.timeout).toBeLessThan(15_000);
  });

  it('go on each by itself while it is away', async () => {
    const room = aRoom();
    const listening = await joined(one!, ana!, room);
    const stream = streamOf(room.acuerdoId, 'open');
    await redis!.stop();
    redis = null;
    one!.say({ room, audience: 'open', word: 'de aquí' });
    await until(async () => listening.positions(stream).length === 1);
    expect(listening.received.filter(({ name }) => name === 'event')).toHaveLength(1);
    await talk.say(room, 'open', 'de lejos');
    await until(async () => listening.positions(stream).length === 2);
  });
});
