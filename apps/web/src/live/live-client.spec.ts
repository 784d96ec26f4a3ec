import { streamOf, type LiveEvent } from '@acuerda/contracts';
import { LiveClient } from './live-client';
import { FakeSocket } from './testing/fake-socket';
import { peopleHere } from './who-is-here';

const acuerdoId = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000009';
const person = '00000000-0000-4000-8000-000000000003';
const room = { bodyId: '00000000-0000-4000-8000-000000000002', acuerdoId };
const open = streamOf(acuerdoId, 'open');
const internal = streamOf(acuerdoId, 'internal');

function aClient() {
  const socket = new FakeSocket();
  socket.streams[open] = [];
  const taken: unknown[] = [];
  const readAgain = jest.fn();
  const outdated = jest.fn();
  const sessionEnded = jest.fn();
  const client = new LiveClient(socket.asSocket, sessionEnded);
  const listener = {
    onEvents: (events: LiveEvent[]) => void taken.push(...events.map(({ payload }) => payload)),
    onReadAgain: readAgain,
    onOutdated: outdated,
  };
  clients.push(client);
  return { socket, client, listener, taken, readAgain, outdated, sessionEnded };
}
const clients: LiveClient[] = [];
afterEach(() => clients.splice(0).forEach((each) => each.close()));

async function inRoom() {
  const all = aClient();
  all.client.enter(room, all.listener);
  await all.socket.open();
  return all;
}

describe('an acuerdo on screen', () => {
  it('is joined once the line stands, and read again, for what it was read from may be old', async () => {
    const { socket, readAgain, client } = await inRoom();
    expect(socket.said).toEqual([['join', room]]);
    expect(readAgain).toHaveBeenCalledTimes(1);
    expect(client.status.get()).toBe('live');
  });

  it('is left for another one, of which alone is heard from then on', async () => {
    const { socket, client, listener, taken } = await inRoom();
    const leave = client.enter({ ...room, acuerdoId: other }, listener);
    await socket.happens(open, 'late');
    expect(taken).toEqual([]);
    leave();
    expect(socket.said.filter(([name]) => name === 'leave')).toEqual([
      ['leave', { acuerdoId }],
      ['leave', { acuerdoId: other }],
    ]);
  });

  it('that was left before it was joined is left all the same', async () => {
    const { socket, client, listener } = aClient();
    const leave = client.enter(room, listener);
    const opened = socket.open();
    leave();
    await opened;
    expect(socket.said.map(([name]) => name)).toEqual(['join', 'leave']);
  });

  it('takes in what happens while it is being joined', async () => {
    const { socket, client, listener, taken } = aClient();
    client.enter(room, listener);
    socket.onJoin = () => {
      const heads = socket.heads(acuerdoId);
      void socket.happens(open, 'between');
      return { heads };
    };
    await socket.open();
    expect(taken).toEqual(['between']);
  });
});

describe('what happens', () => {
  it('is taken in once and in order, whatever is lost on the way', async () => {
    const { socket, taken } = await inRoom();
    await socket.happens(open, 1);
    await socket.happens(open, 2, { lost: true });
    const third = await socket.happens(open, 3);
    await socket.tell('event', third);
    expect(taken).toEqual([1, 2, 3]);
  });

  it('is found by the heartbeat where nothing was told of it', async () => {
    const { socket, taken } = await inRoom();
    await socket.happens(open, 1, { lost: true });
    await socket.tell('heartbeat', { [open]: 1 });
    expect(taken).toEqual([1]);
  });

  it('while the line was cut arrives when it is back, and nothing is read from the start', async () => {
    const { socket, client, taken, readAgain } = await inRoom();
    await socket.cut();
    expect(client.status.get()).toBe('lost');
    await socket.happens(open, 1, { lost: true });
    await socket.happens(open, 2, { lost: true });
    await socket.open();
    expect(taken).toEqual([1, 2]);
    expect(readAgain).toHaveBeenCalledTimes(1);
  });

  it('is read from the start where too much was missed', async () => {
    const { socket, taken, readAgain } = await inRoom();
    await socket.cut();
    for (let nth = 0; nth < 301; nth += 1) await socket.happens(open, nth, { lost: true });
    await socket.open();
    expect(taken).toEqual([]);
    expect(readAgain).toHaveBeenCalledTimes(2);
  });

  it('is asked for again on the next sign where the answer was lost or is nonsense', async () => {
    const { socket, taken } = await inRoom();
    const answer = socket.onSince;
    socket.onSince = () => Promise.reject(new Error('timeout'));
    await socket.happens(open, 1, { lost: true });
    await socket.tell('heartbeat', { [open]: 1 });
    socket.onSince = () => ({ refused: 'UNAVAILABLE' });
    await socket.tell('heartbeat', { [open]: 1 });
    expect(taken).toEqual([]);
    socket.onSince = answer;
    await socket.tell('heartbeat', { [open]: 1 });
    expect(taken).toEqual([1]);
  });
});

it('what changed beside an acuerdo outdates the one on screen, and no other', async () => {
  const { socket, outdated } = await inRoom();
  await socket.tell('outdated', { acuerdoId: other });
  expect(outdated).not.toHaveBeenCalled();
  await socket.tell('outdated', { acuerdoId });
  expect(outdated).toHaveBeenCalledTimes(1);
});

describe('rights that change', () => {
  it('bring a stream, or take it away, and what it brought is read again', async () => {
    const { socket, taken, readAgain } = await inRoom();
    socket.streams[internal] = [];
    await socket.tell('heard', { acuerdoId, heads: socket.heads(acuerdoId) });
    await socket.happens(internal, 'ours');
    expect(taken).toEqual(['ours']);
    await socket.tell('heard', { acuerdoId, heads: { [open]: 0 } });
    await socket.happens(internal, 'theirs');
    expect(taken).toEqual(['ours']);
    expect(readAgain).toHaveBeenCalledTimes(3);
  });

  it('that are all lost leave nothing to be heard', async () => {
    const { socket, client, taken, readAgain } = await inRoom();
    await socket.tell('presence', presence([person]));
    await socket.tell('closed', { acuerdoId, code: 'RIGHT_LOST' });
    await socket.happens(open, 1);
    expect(taken).toEqual([]);
    expect(peopleHere(client.here.get())).toEqual([]);
    expect(readAgain).toHaveBeenCalledTimes(2);
  });
});

describe('the session', () => {
  it('that has ended is said, whether the line stands or is refused', async () => {
    const { socket, sessionEnded } = await inRoom();
    await socket.tell('closed', { acuerdoId: null, code: 'SESSION_ENDED' });
    const refused = aClient();
    await refused.socket.refuseLine('NOT_SIGNED_IN');
    expect(sessionEnded).toHaveBeenCalledTimes(1);
    expect(refused.sessionEnded).toHaveBeenCalledTimes(1);
  });

  it('stands while the server moves on or cannot tell', async () => {
    const { socket, sessionEnded } = await inRoom();
    await socket.tell('closed', { acuerdoId: null, code: 'MOVING_ON' });
    await socket.refuseLine('UNAVAILABLE');
    expect(sessionEnded).not.toHaveBeenCalled();
  });
});

describe('a line that the server closed', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is tried again after a pause, and at once where the network is back', async () => {
    const { socket, client } = await inRoom();
    await socket.cut('io server disconnect');
    expect(socket.connect).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(23_000);
    expect(socket.connect).toHaveBeenCalledTimes(2);
    client.wake();
    expect(socket.connect).toHaveBeenCalledTimes(3);
  });
});

describe('who is here', () => {
  it('is known while the line stands, and said again of oneself when it is back', async () => {
    const { socket, client } = await inRoom();
    const where = { acuerdoId, partId: 'p1', typing: false, audience: 'open' as const };
    client.moveTo(where);
    await socket.tell('presence', presence([person]));
    expect(peopleHere(client.here.get())).toMatchObject([{ personId: person }]);
    await socket.cut();
    expect(peopleHere(client.here.get())).toEqual([]);
    await socket.open();
    expect(socket.said.filter(([name]) => name === 'here')).toEqual([
      ['here', where],
      ['here', where],
    ]);
  });

  it('of another acuerdo is nobody’s here', async () => {
    const { socket, client } = await inRoom();
    await socket.tell('presence', { ...presence([person]), acuerdoId: other });
    expect(peopleHere(client.here.get())).toEqual([]);
  });
});

const presence = (ids: string[]) => ({
  acuerdoId,
  audience: 'open' as const,
  whole: true,
  people: ids.map((personId) => ({ personId, partId: null, typing: false })),
  gone: [],
});
