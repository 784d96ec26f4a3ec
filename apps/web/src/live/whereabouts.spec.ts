import type { Whereabouts as Said } from '@acuerda/contracts';
import { Whereabouts } from './whereabouts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function aReader() {
  const said: Said[] = [];
  return { said, whereabouts: new Whereabouts('a', (one) => said.push(one)) };
}
const at = (partId: string | null, typing = false, audience: Said['audience'] = 'open'): Said => ({
  acuerdoId: 'a',
  partId,
  typing,
  audience,
});

it('whoever goes through the text is said to be where they stop', () => {
  const { said, whereabouts } = aReader();
  ['p1', 'p2', 'p3'].forEach((partId) => whereabouts.reads(partId));
  jest.advanceTimersByTime(1_000);
  whereabouts.reads('p3');
  jest.advanceTimersByTime(1_000);
  expect(said).toEqual([at('p3')]);
});

it('whoever writes is said to, once, until they pause or send', () => {
  const { said, whereabouts } = aReader();
  whereabouts.reads('p1');
  jest.advanceTimersByTime(1_000);
  whereabouts.writes('p2', 'open');
  jest.advanceTimersByTime(4_000);
  whereabouts.writes('p2', 'open');
  jest.advanceTimersByTime(4_000);
  expect(said).toEqual([at('p1'), at('p2', true)]);
  jest.advanceTimersByTime(2_000);
  expect(said.at(-1)).toEqual(at('p1'));
  whereabouts.writes(null, 'open');
  whereabouts.stopsWriting();
  expect(said.slice(3)).toEqual([at(null, true), at('p1')]);
});

it('what is written internally is told to those who hear it alone', () => {
  const { said, whereabouts } = aReader();
  whereabouts.writes('p1', 'internal');
  whereabouts.stopsWriting();
  expect(said).toEqual([at('p1', true, 'internal'), at(null)]);
});

it('nothing is said once it is closed', () => {
  const { said, whereabouts } = aReader();
  whereabouts.reads('p1');
  whereabouts.close();
  jest.advanceTimersByTime(10_000);
  expect(said).toEqual([]);
});
