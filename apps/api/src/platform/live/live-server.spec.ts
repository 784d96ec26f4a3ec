import { streamOf, type LiveRoom } from '@acuerda/contracts';
import { randomUUID } from 'node:crypto';
import { aSecretariat, type TestSecretariat } from '../../testing/a-secretariat';
import { TestAcuerdo } from '../../testing/an-acuerdo';
import { LiveClient } from '../../testing/live-client';
import { LiveTalk } from '../../testing/live-talk';
import { startTestApi, type TestApi } from '../../testing/test-api';
import { accepted, type TestClient } from '../../testing/test-client';
import { until } from '../../testing/until';

let api: TestApi;
let url: string;
let body: TestSecretariat;
let talk: LiveTalk;
const clients: LiveClient[] = [];

beforeAll(async () => {
  api = await startTestApi({
    startsAt: '2022-03-30T15:00:00.000Z',
    live: { heartbeatMs: 300, watchMs: 100, recheckMs: 300 },
  });
  await api.app.listen(0, '127.0.0.1');
  url = (await api.app.getUrl()).replace('[::1]', '127.0.0.1');
  body = await aSecretariat(api);
  talk = new LiveTalk(api.app);
});
afterEach(() => clients.splice(0).forEach((client) => client.close()));
afterAll(() => api.stop());

const as = ({ session }: TestClient): LiveClient => {
  const client = new LiveClient(url, { session });
  clients.push(client);
  return client;
};
const aRoom = (): LiveRoom => ({ bodyId: body.bodyId, acuerdoId: randomUUID() });

let number = 0;
async function anybody(): Promise<TestClient> {
  number += 1;
  return api.person(`Persona ${number}`);
}

async function joined(person: TestClient, room: LiveRoom): Promise<LiveClient> {
  const client = as(person);
  await client.stay(room);
  return client;
}

describe('a session that ends', () => {
  it('takes its sockets with it, and no other', async () => {
    const [leaving, staying] = [await anybody(), await anybody()];
    const [gone, kept] = [as(leaving), as(staying)];
    await Promise.all([gone.connected(), kept.connected()]);
    await api.source.query(`update session set revoked_at = clock_timestamp() where account_id = $1`, [leaving.id]);
    await until(async () => !gone.socket.connected);
    expect(gone.closed).toEqual([{ acuerdoId: null, code: 'SESSION_ENDED' }]);
    expect(kept.socket.connected).toBe(true);
  });

  it('does so by expiring, too', async () => {
    const person = await anybody();
    const client = as(person);
    await client.connected();
    await api.source.query(`update session set expires_at = clock_timestamp() where account_id = $1`, [person.id]);
    await until(async () => !client.socket.connected);
    expect(client.closed).toEqual([{ acuerdoId: null, code: 'SESSION_ENDED' }]);
  });
});

describe('an acuerdo', () => {
  it('that is unknown, of another body or not to be seen is refused alike', async () => {
    const draft = await TestAcuerdo.inDraft(body);
    const reviewed = await TestAcuerdo.inReview(body);
    const member = as(body.as.government);
    const refused = { refused: 'ROOM_UNKNOWN' };
    expect(await member.say('join', draft.key)).toEqual(refused);
    expect(await member.say('join', { ...reviewed.key, bodyId: randomUUID() })).toEqual(refused);
    expect(await member.say('join', aRoom())).toEqual(refused);
    expect(await as(await anybody()).say('join', reviewed.key)).toEqual(refused);
    expect(await member.say('join', reviewed.key)).toHaveProperty('heads');
  });

  it('tells its decisions as they are taken, and nothing of their content', async () => {
    const acuerdo = await TestAcuerdo.inReview(body);
    const stream = streamOf(acuerdo.id, 'decisions');
    const member = await joined(body.as.government, acuerdo.key);
    await until(async () => member.positions(stream).length === 2);
    await accepted(acuerdo.vote('authority'));
    await until(async () => member.positions(stream).length === 3);
    expect(member.taken.get(stream)?.at(-1)).toMatchObject({ type: 'vote_cast', actorId: null, payload: null });
  });

  it('opens its room to who may see it from now on', async () => {
    const acuerdo = await TestAcuerdo.inDraft(body);
    const stream = streamOf(acuerdo.id, 'decisions');
    const secretary = await joined(body.as.secretary, acuerdo.key);
    await accepted(acuerdo.submit());
    await until(async () => secretary.positions(stream).length === 2);
    const member = await joined(body.as.government, acuerdo.key);
    await until(async () => member.positions(stream).length === 2);
  });
});

describe('a room with an open and an internal audience', () => {
  it('brings each what is said to it, and to the open one not a trace of the other', async () => {
    const room = aRoom();
    const [member, reviewer] = [await anybody(), await anybody()];
    talk.admit('internal', member);
    talk.admit('open', reviewer);
    const [inside, outside] = [await joined(member, room), await joined(reviewer, room)];
    await inside.say('here', { acuerdoId: room.acuerdoId, partId: 'secreto', typing: true, audience: 'internal' });
    await talk.say(room, 'internal', 'reservado');
    await talk.say(room, 'open', 'público');
    await until(async () => inside.positions(streamOf(room.acuerdoId, 'internal')).length === 1);
    await until(async () => outside.positions(streamOf(room.acuerdoId, 'open')).length === 1);
    await until(async () => inside.people(room.acuerdoId, 'internal').some(({ partId }) => partId === 'secreto'));
    await until(async () => outside.people(room.acuerdoId, 'open').length === 2);
    await until(async () => outside.received.some(({ name }) => name === 'heartbeat'));
    expect(await outside.say('since', { stream: streamOf(room.acuerdoId, 'internal'), after: 0 })).toEqual({
      refused: 'NOT_JOINED',
    });
    expect(
      await outside.say('here', { acuerdoId: room.acuerdoId, partId: 'p', typing: true, audience: 'internal' }),
    ).toEqual({
      refused: 'NOT_JOINED',
    });
    expect(JSON.stringify(outside.received)).not.toMatch(/internal|secreto|reservado|"typing":true/);
  });

  it('finds by the heartbeat what was committed and never told', async () => {
    const room = aRoom();
    const person = await anybody();
    talk.admit('open', person);
    const client = await joined(person, room);
    const stream = streamOf(room.acuerdoId, 'open');
    for (const word of ['uno', 'dos', 'tres']) await talk.say(room, 'open', word, word === 'tres');
    await until(async () => client.positions(stream).length === 3);
    await talk.say(room, 'open', 'cuatro', false);
    await until(async () => client.positions(stream).length === 4);
    expect(client.positions(stream)).toEqual([1, 2, 3, 4]);
  });

  it('reads a long absence page by page', async () => {
    const room = aRoom();
    const person = await anybody();
    talk.admit('open', person);
    for (let word = 0; word < 120; word += 1) await talk.say(room, 'open', String(word), false);
    const client = await joined(person, room);
    const stream = streamOf(room.acuerdoId, 'open');
    await until(async () => client.positions(stream).length === 120);
    expect(client.positions(stream)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
  });

  it('loses who loses the right, at once and for good', async () => {
    const room = aRoom();
    const [losing, staying] = [await anybody(), await anybody()];
    talk.admit('internal', losing, staying);
    const [gone, kept] = [await joined(losing, room), await joined(staying, room)];
    const internal = streamOf(room.acuerdoId, 'internal');
    talk.dismiss('internal', room, losing);
    await until(async () => gone.received.some(({ name }) => name === 'heard'));
    await talk.say(room, 'internal', 'reservado');
    await talk.say(room, 'open', 'público');
    await until(async () => kept.positions(internal).length === 1);
    await until(async () => gone.positions(streamOf(room.acuerdoId, 'open')).length === 1);
    expect(gone.positions(internal)).toEqual([]);
    talk.dismiss('open', room, losing);
    await until(async () => gone.closed.length > 0);
    expect(gone.closed).toEqual([{ acuerdoId: room.acuerdoId, code: 'RIGHT_LOST' }]);
    await until(async () => kept.people(room.acuerdoId, 'open').length === 1);
  });

  it('loses who may no longer hear it without anybody having said so, with the heartbeat', async () => {
    const room = aRoom();
    const person = await anybody();
    talk.admit('open', person);
    const client = await joined(person, room);
    talk.hearers.open.delete(person.id);
    await until(async () => client.closed.length > 0);
  });
});

describe('who is here', () => {
  it('is one person with several tabs, where the last of them is, until the last is closed', async () => {
    const room = aRoom();
    const { acuerdoId } = room;
    const [ana, ben] = [await anybody(), await anybody()];
    talk.admit('open', ana, ben);
    const watching = await joined(ben, room);
    const [one, two] = [await joined(ana, room), await joined(ana, room)];
    const seen = () => watching.people(acuerdoId, 'open').find(({ personId }) => personId === ana.id);
    await one.say('here', { acuerdoId, partId: 'p1', typing: false, audience: 'open' });
    await until(async () => seen()?.partId === 'p1');
    await two.say('here', { acuerdoId, partId: 'p2', typing: true, audience: 'open' });
    await until(async () => seen()?.partId === 'p2' && seen()?.typing);
    expect(watching.people(acuerdoId, 'open')).toHaveLength(2);
    two.close();
    await until(async () => seen()?.partId === 'p1' && !seen()?.typing);
    await one.say('leave', { acuerdoId });
    await until(async () => seen() === undefined);
    expect(watching.people(acuerdoId, 'open')).toEqual([{ personId: ben.id, partId: null, typing: false }]);
  });
});

describe('a process that stops', () => {
  it('tells its clients to go elsewhere, cuts them so that they do, and takes in nobody', async () => {
    const stopping = await startTestApi();
    await stopping.app.listen(0, '127.0.0.1');
    const { session } = await stopping.person('Quien se queda');
    const client = new LiveClient((await stopping.app.getUrl()).replace('[::1]', '127.0.0.1'), { session });
    clients.push(client);
    await client.connected();
    const cut = new Promise((resolve) => void client.socket.once('disconnect', resolve));
    await stopping.stop();
    expect(await cut).toBe('transport close');
    expect(client.closed).toEqual([{ acuerdoId: null, code: 'MOVING_ON' }]);
    expect(client.socket.active).toBe(true);
  });
});
