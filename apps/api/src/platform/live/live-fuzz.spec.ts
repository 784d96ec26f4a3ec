import { LIVE_REFUSAL_CODES, streamOf, type LiveRoom } from '@acuerda/contracts';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { aSecretariat } from '../../testing/a-secretariat';
import { TestAcuerdo } from '../../testing/an-acuerdo';
import { LiveClient } from '../../testing/live-client';
import { LiveTalk } from '../../testing/live-talk';
import { startTestApi, type TestApi } from '../../testing/test-api';
import type { TestClient } from '../../testing/test-client';
import { until } from '../../testing/until';
import { LivePublisher } from './live-publisher';
import { LiveServer } from './live-server';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

let api: TestApi;
let url: string;
let draft: LiveRoom;
let hostile: TestClient;
/** Follows a room honestly while others do not. */
let neighbour: LiveClient;
let talk: LiveTalk;
let room: LiveRoom;

beforeAll(async () => {
  console.info(`SEED=${seed}`);
  const rates = { frames: { burst: 300, perSecond: 100 }, perSocket: { burst: 500, perSecond: 500 } };
  const ofPerson = { socketsOfPerson: 1_000, perPerson: { burst: 1e6, perSecond: 1e6 } };
  api = await startTestApi({
    startsAt: '2022-03-30T15:00:00.000Z',
    live: { watchMs: 50, ...rates, ...ofPerson },
  });
  await api.app.listen(0, '127.0.0.1');
  url = (await api.app.getUrl()).replace('[::1]', '127.0.0.1');
  const body = await aSecretariat(api);
  draft = (await TestAcuerdo.inDraft(body)).key;
  room = { bodyId: body.bodyId, acuerdoId: randomUUID() };
  hostile = await api.person('Alguien');
  const honest = await api.person('Vecina');
  talk = new LiveTalk(api.app);
  talk.admit('internal', honest);
  neighbour = new LiveClient(url, honest);
  await neighbour.stay(room);
});
afterAll(async () => {
  neighbour.close();
  await api.stop();
});

/** The neighbour hears the next word at once, and is answered. */
async function servesTheNeighbour(): Promise<void> {
  const { stream, position } = await talk.say(room, 'internal', 'sigue');
  await until(async () => neighbour.positions(stream).length === position);
  expect(await neighbour.say('since', { stream, after: position })).toEqual({ entries: [] });
}

async function aLine(): Promise<LiveClient> {
  const client = new LiveClient(url, hostile);
  await client.connected();
  return client;
}

const uuids = fc.constantFrom(
  () => draft.bodyId,
  () => draft.acuerdoId,
  () => room.acuerdoId,
  randomUUID,
);
const streams = uuids.chain((id) =>
  fc
    .constantFrom('decisions', 'open', 'internal', 'draft_open', 'draft_internal')
    .map((audience) => () => streamOf(id(), audience)),
);
const leaf = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(-1, 1e308, Number.MAX_SAFE_INTEGER, '', 'open', 'internal', true, null, '\u0000', '__proto__'),
);
const field = fc.oneof(
  uuids,
  streams,
  leaf.map((value) => () => value),
);
const keys = ['bodyId', 'acuerdoId', 'stream', 'after', 'partId', 'typing', 'audience', '__proto__', 'constructor'];
/** Objects with the right keys and any values in them, as JSON: `__proto__` is a key like the others. */
const shaped = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...keys), field), { selector: ([key]) => key, maxLength: keys.length })
  .map(
    (entries) => () =>
      JSON.parse(
        `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value())}`).join(',')}}`,
      ) as unknown,
  );
const messages = fc.record({
  name: fc.oneof(
    fc.constantFrom('join', 'leave', 'since', 'here'),
    fc.string(),
    fc.constantFrom('error', 'event', 'crowd', 'recheck', 'constructor'),
  ),
  value: fc.oneof(
    shaped,
    leaf.map((value) => () => value),
  ),
});

it('any message is answered, with a refusal that has a name', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(messages, { minLength: 1, maxLength: 20 }), async (said) => {
      const line = await aLine();
      try {
        for (const { name, value } of said) {
          if (reserved.has(name)) continue;
          const { refused } = await line.say(name, value());
          expect(LIVE_REFUSAL_CODES).toContain(refused);
          expect(refused).not.toBe('UNAVAILABLE');
        }
        expect(({} as { bodyId?: unknown }).bodyId).toBeUndefined();
      } finally {
        line.close();
      }
      await servesTheNeighbour();
    }),
    { seed, numRuns: 40 },
  );
});

/** What a socket.io client itself does not let through. */
const reserved = new Set(['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener']);

interface RawLine {
  readyState: string;
  write(data: string | Buffer): void;
  once(name: 'close', heard: () => void): void;
}
const rawOf = ({ socket }: LiveClient): RawLine => socket.io.engine;

const frames = fc.oneof(
  fc.string(),
  fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes)),
  fc
    .tuple(
      fc.constantFrom('0', '1', '2', '3', '4', '5', '51-', '59999-', '6', '2/admin,', '0/admin,', '42', '3999'),
      fc.json(),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '51-["join",{"_placeholder":true,"num":0}]',
    '2["disconnect"]',
    '2["__proto__"]',
    '2[0]',
    '['.repeat(8_000),
    `2${'['.repeat(8_000)}`,
  ),
);

it('any frame is survived, by the others too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(frames, { minLength: 1, maxLength: 20 }), async (written) => {
      const line = await aLine();
      const raw = rawOf(line);
      for (const frame of written) if (raw.readyState === 'open') raw.write(frame);
      await servesTheNeighbour();
      line.close();
    }),
    { seed, numRuns: 60 },
  );
});

it('more frames than anybody needs break the line, though none of them is a message', async () => {
  const line = await aLine();
  const raw = rawOf(line);
  const broken = new Promise<void>((resolve) => raw.once('close', resolve));
  for (let frame = 0; frame < 400; frame += 1) raw.write('3999[]');
  await broken;
  line.close();
  expect(api.app.get(LiveServer).figures.cut.get('FLOODING')).toBeGreaterThan(0);
  await servesTheNeighbour();
});

it('a line that is not read is broken before it fills the memory', async () => {
  const deafRoom = { ...room, acuerdoId: randomUUID() };
  const reader = await api.person('Quien no lee');
  talk.admit('open', reader);
  const deaf = new LiveClient(url, reader);
  await deaf.stay(deafRoom);
  const { ws } = (rawOf(deaf) as unknown as { transport: { ws: { pause(): void } } }).transport;
  ws.pause();
  const event = {
    stream: streamOf(deafRoom.acuerdoId, 'open'),
    type: 'word_said',
    at: '2022-03-30T15:00:00.000Z',
    actorId: null,
  };
  const { figures } = api.app.get(LiveServer);
  for (let position = 1; position <= 200; position += 1) {
    api.app.get(LivePublisher).publish(room.bodyId, [{ ...event, position, payload: 'x'.repeat(100_000) }]);
  }
  await until(async () => figures.cut.get('NOT_READING') === 1);
  deaf.close();
  await servesTheNeighbour();
});

it('nothing of all that is kept', async () => {
  const collect = (): void => {
    setFlagsFromString('--expose-gc');
    (runInNewContext('gc') as () => void)();
  };
  const flood = async (): Promise<void> => {
    for (let line = 0; line < 20; line += 1) {
      const client = await aLine();
      for (let message = 0; message < 60; message += 1) client.socket.emit('join', { bodyId: 'x'.repeat(10_000) });
      await servesTheNeighbour();
      client.close();
    }
    await until(async () => api.app.get(LiveServer).figures.sockets === 1);
  };
  await flood();
  collect();
  const before = process.memoryUsage().heapUsed;
  await flood();
  collect();
  // So much was sent twice over: 12 MB.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(6_000_000);
});
