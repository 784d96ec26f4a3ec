import { streamOf, type LiveRoom } from '@acuerda/contracts';
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { io } from 'socket.io-client';
import { aSecretariat, type TestSecretariat } from '../../testing/a-secretariat';
import { LiveClient, type LiveClientOptions } from '../../testing/live-client';
import { LiveTalk } from '../../testing/live-talk';
import { startTestApi, type TestApi } from '../../testing/test-api';
import type { TestClient } from '../../testing/test-client';
import { until } from '../../testing/until';
import { must } from '../must';
import { LiveServer } from './live-server';

let api: TestApi;
let url: string;
let body: TestSecretariat;
let talk: LiveTalk;
const clients: LiveClient[] = [];

beforeAll(async () => {
  api = await startTestApi({
    startsAt: '2022-03-30T15:00:00.000Z',
    live: {
      watchMs: 50,
      rooms: 3,
      socketsOfPerson: 4,
      perSocket: { burst: 30, perSecond: 20 },
      patience: { burst: 20, perSecond: 0 },
    },
  });
  await api.app.listen(0, '127.0.0.1');
  url = (await api.app.getUrl()).replace('[::1]', '127.0.0.1');
  body = await aSecretariat(api);
  talk = new LiveTalk(api.app);
});
afterEach(() => clients.splice(0).forEach((client) => client.close()));
afterAll(() => api.stop());

const connect = (options: LiveClientOptions): LiveClient => {
  const client = new LiveClient(url, options);
  clients.push(client);
  return client;
};
const as = ({ session }: TestClient): LiveClient => connect({ session });
const aRoom = (): LiveRoom => ({ bodyId: body.bodyId, acuerdoId: randomUUID() });

let number = 0;
async function anybody(): Promise<TestClient> {
  number += 1;
  return api.person(`Persona ${number}`);
}

/** What is answered to a request to open a WebSocket, where it is none. */
const opening = (headers: Record<string, string>): Promise<{ status?: number; said: string }> =>
  new Promise((resolve, reject) => {
    const upgrade = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' };
    const key = { 'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==' };
    const asked = request(`${url}/live/?EIO=4&transport=websocket`, {
      headers: { ...upgrade, ...key, ...headers },
    });
    asked.once('error', reject).once('response', (response) => {
      let said = '';
      response.on('data', (part: Buffer) => (said += part.toString()));
      response.on('end', () => resolve({ ...(response.statusCode && { status: response.statusCode }), said }));
    });
    asked.end();
  });

describe('at the handshake', () => {
  it('nobody without a session is let in', async () => {
    expect(await connect({ session: null }).refused()).toBe('NOT_SIGNED_IN');
    expect(await connect({ session: 'made-up' }).refused()).toBe('NOT_SIGNED_IN');
  });

  it('nobody is let in whose session has expired', async () => {
    const { id, session } = await anybody();
    await api.source.query(`update session set expires_at = clock_timestamp() where account_id = $1`, [id]);
    expect(await connect({ session }).refused()).toBe('NOT_SIGNED_IN');
  });

  it('another origin is refused before anything is read', async () => {
    const { session } = await anybody();
    const client = connect({ session, headers: { origin: 'https://elsewhere.example' } });
    expect(await client.refused()).toBe('websocket error');
    expect(client.socket.connected).toBe(false);
    await connect({ session, headers: { origin: url } }).connected();
    expect(await opening({ origin: 'https://elsewhere.example' })).toEqual({ status: 400, said: 'FOREIGN_ORIGIN' });
  });

  it('what is no WebSocket is told so', async () => {
    const polling = await fetch(`${url}/live/?EIO=4&transport=polling`);
    expect([polling.status, await polling.json()]).toEqual([400, { code: 0, message: 'Transport unknown' }]);
  });

  it('another namespace than the one is refused', async () => {
    const { session } = await anybody();
    const extraHeaders = { cookie: `acuerda=${session}` };
    const socket = io(`${url}/admin`, { path: '/live', transports: ['websocket'], forceNew: true, extraHeaders });
    const refused = await new Promise<Error>((resolve) => void socket.once('connect_error', resolve));
    socket.disconnect();
    expect(refused.message).toBe('Invalid namespace');
  });

  it('a person has so many sockets and no more', async () => {
    const person = await anybody();
    const open = [as(person), as(person), as(person), as(person)];
    await Promise.all(open.map((client) => client.connected()));
    const fifth = as(person);
    await until(async () => fifth.received.length > 0);
    expect(fifth.received).toEqual([{ name: 'refused', args: [{ refused: 'TOO_MANY_CONNECTIONS' }] }]);
    must(open[0], 'first').close();
    await until(async () => {
      const again = as(person);
      const { heads } = await again.say('join', aRoom()).then(
        (answer) => ({ heads: answer }),
        () => ({ heads: null }),
      );
      return heads;
    });
  });
});

const notJoined = { refused: 'NOT_JOINED' };

describe('bad input', () => {
  it.each([
    ['join', null],
    ['join', { bodyId: 1, acuerdoId: [] }],
    ['leave', 'x'],
    ['since', { stream: 'body', after: 0 }],
    ['since', { stream: 'acuerdo:1', after: -1 }],
    ['here', { acuerdoId: randomUUID(), partId: 7, typing: true, audience: 'open' }],
  ])('is refused: %s %j', async (name, value) => {
    expect(await as(await anybody()).say(name, value)).toEqual({ refused: 'MESSAGE_MALFORMED' });
  });

  it('is refused where it has a name that nobody knows, or no room, or too many', async () => {
    const person = await anybody();
    talk.admit('open', person);
    const client = as(person);
    expect(await client.say('destroy', {})).toEqual({ refused: 'MESSAGE_UNKNOWN' });
    expect(await client.say('leave', { acuerdoId: randomUUID() })).toEqual(notJoined);
    expect(await client.say('since', { stream: streamOf(randomUUID(), 'open'), after: 0 })).toEqual({
      refused: 'NOT_JOINED',
    });
    for (let room = 0; room < 3; room += 1) expect(await client.say('join', aRoom())).toHaveProperty('heads');
    expect(await client.say('join', aRoom())).toEqual({ refused: 'TOO_MANY_ROOMS' });
    client.socket.emit('join');
    await until(async () => client.received.some(({ name }) => name === 'refused'));
  });

  it('cuts who sends more than a message may hold, and harms nobody', async () => {
    const [client, other] = [as(await anybody()), as(await anybody())];
    await Promise.all([client.connected(), other.connected()]);
    const cut = new Promise((resolve) => void client.socket.once('disconnect', resolve));
    client.socket.emit('join', { bodyId: 'x'.repeat(20_000) });
    expect(await cut).toBe('transport close');
    expect(await other.say('leave', { acuerdoId: randomUUID() })).toEqual(notJoined);
  });

  it('refuses who is too fast, cuts who goes on, and answers the others', async () => {
    const [flooding, other] = [as(await anybody()), as(await anybody())];
    await Promise.all([flooding.connected(), other.connected()]);
    const cut = new Promise((resolve) => void flooding.socket.once('disconnect', resolve));
    const answers: unknown[] = [];
    for (let message = 0; message < 300; message += 1) {
      flooding.socket.emit('leave', { acuerdoId: randomUUID() }, (answer: unknown) => answers.push(answer));
    }
    expect(await cut).toBe('io server disconnect');
    expect(answers).toContainEqual({ refused: 'TOO_MANY_MESSAGES' });
    expect(flooding.closed).toEqual([{ acuerdoId: null, code: 'FLOODING' }]);
    expect(await other.say('leave', { acuerdoId: randomUUID() })).toEqual(notJoined);
  });
});

it('what was refused and cut is counted', () => {
  const { refused, cut, opened, sockets, rooms } = api.app.get(LiveServer).figures;
  expect([...refused.keys()]).toEqual(
    expect.arrayContaining(['NOT_SIGNED_IN', 'FOREIGN_ORIGIN', 'TOO_MANY_CONNECTIONS', 'TOO_MANY_MESSAGES']),
  );
  expect(cut.get('FLOODING')).toBe(1);
  expect(opened).toBeGreaterThan(10);
  expect([sockets, rooms].every((count) => count >= 0 && count < 10)).toBe(true);
});
