import { follow, followFrom, type Following, type Heard } from './follow';
import type { LiveEvent } from './messages';

const stream = 'acuerdo:00000000-0000-4000-8000-000000000001:open';
const at = (position: number, of = stream): LiveEvent => ({
  stream: of,
  position,
  type: 'comment_added',
  at: '2026-03-02T10:00:00.000Z',
  actorId: null,
  payload: position,
});
const event = (position: number): Heard => ({ kind: 'event', event: at(position) });
const head = (position: number): Heard => ({ kind: 'head', head: position });
const answer = (...positions: number[]): Heard => ({
  kind: 'answer',
  entries: positions.map((position) => at(position)),
});

/** All that was taken in and asked for, in order. */
function run(heard: Heard[], from: Following = followFrom(stream, 3)) {
  let following = from;
  const taken: number[] = [];
  const asked: number[] = [];
  for (const each of heard) {
    const step = follow(following, each);
    following = step.following;
    taken.push(...step.take.map(({ position }) => position));
    if (step.ask) asked.push(step.ask.after);
  }
  return { taken, asked, following };
}

describe('behind what was read already', () => {
  it('takes in what comes next, and once', () => {
    expect(run([event(4), event(4), event(5), event(2)])).toMatchObject({ taken: [4, 5], asked: [] });
  });

  it('asks for a gap once, and takes nothing in before it is filled', () => {
    expect(run([event(6), event(7), answer(4, 5, 6, 7)])).toMatchObject({ taken: [4, 5, 6, 7], asked: [3] });
  });

  it('asks when a heartbeat is ahead, and not when it is level', () => {
    expect(run([head(3), head(5), answer(4, 5), head(5)])).toMatchObject({ taken: [4, 5], asked: [3] });
  });

  it('goes on asking while answers bring something and the head is not reached', () => {
    expect(run([head(8), answer(4, 5), answer(6, 7), answer(8)])).toMatchObject({
      taken: [4, 5, 6, 7, 8],
      asked: [3, 5, 7],
    });
  });

  it('asks again for what it heard of after the answer was read', () => {
    expect(run([event(5), event(6), answer(4, 5), answer(6)])).toMatchObject({ taken: [4, 5, 6], asked: [3, 5] });
    expect(run([head(4), event(5), answer(), answer(4, 5)])).toMatchObject({ taken: [4, 5], asked: [3, 3] });
  });

  it('waits for the next heartbeat where an answer brings nothing', () => {
    expect(run([head(5), answer(), head(5), answer(4, 5)])).toMatchObject({ taken: [4, 5], asked: [3, 3] });
  });

  it('asks again on the next sign where no answer came', () => {
    expect(run([event(5), { kind: 'unanswered' }, head(5), answer(4, 5)])).toMatchObject({
      taken: [4, 5],
      asked: [3, 3],
    });
  });

  it('lets events go by while it asks, the next one excepted', () => {
    expect(run([event(5), event(4), answer(4, 5)])).toMatchObject({ taken: [4, 5], asked: [3] });
  });

  it('takes nothing of another stream', () => {
    const other: Heard = { kind: 'event', event: at(4, stream.replace(':open', ':internal')) };
    expect(run([other])).toMatchObject({ taken: [], asked: [], following: followFrom(stream, 3) });
  });
});

/** Numbers as a seed has them (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

it('ends with everything once and in order, whatever is lost, doubled, late or swapped', () => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.info(`SEED=${seed}`);
  const draw = chance(seed);
  const all = 40;
  for (let round = 0; round < 300; round += 1) {
    let following = followFrom(stream, 0);
    let committed = 0;
    const taken: number[] = [];
    const under: Heard[] = [];
    const hear = (heard: Heard): void => {
      const step = follow(following, heard);
      following = step.following;
      taken.push(...step.take.map(({ position }) => position));
      if (!step.ask) return;
      const { after } = step.ask;
      const read = Array.from({ length: Math.min(7, committed - after) }, (_, index) => after + 1 + index);
      under.push(draw() < 0.2 ? { kind: 'unanswered' } : answer(...read));
    };
    while (committed < all || taken.length < all) {
      if (committed < all && draw() < 0.5) {
        committed += 1;
        if (draw() < 0.7) under.push(event(committed));
        if (draw() < 0.2) under.push(event(committed));
      }
      if (draw() < 0.3) under.push(head(committed));
      const next = under.splice(Math.floor(draw() * Math.min(under.length, 4)), 1)[0];
      if (next) hear(next);
    }
    expect(taken).toEqual(Array.from({ length: all }, (_, index) => index + 1));
  }
});
