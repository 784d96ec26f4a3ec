import type { PersonHere, Presence } from '@acuerda/contracts';
import { hearPresence, nobodyYet, peopleHere, writingOn, type WhoIsHere } from './who-is-here';

const at = (personId: string, partId: string | null = null, typing = false): PersonHere => ({
  personId,
  partId,
  typing,
});
const told = (changes: Partial<Presence>): Presence => ({
  acuerdoId: 'a',
  audience: 'open',
  whole: false,
  people: [],
  gone: [],
  ...changes,
});
const after = (...said: Partial<Presence>[]): WhoIsHere => said.map(told).reduce(hearPresence, nobodyYet);

it('people come, move and leave', () => {
  const here = after({ whole: true, people: [at('a'), at('b')] }, { people: [at('a', 'p1'), at('c')], gone: ['b'] });
  expect(peopleHere(here)).toEqual([at('a', 'p1'), at('c')]);
  expect(peopleHere(hearPresence(here, told({ whole: true, people: [at('c')] })))).toEqual([at('c')]);
});

it('who is in both audiences is where the internal one knows them, and who is in one is here as well', () => {
  const here = after({ people: [at('a', 'p1'), at('b')] }, { audience: 'internal', people: [at('a', 'p2')] });
  expect(peopleHere(here)).toEqual([at('a', 'p2'), at('b')]);
});

it('who writes is shown on the part, in the thread’s own audience', () => {
  const here = after(
    { people: [at('a', 'p1', true), at('b', 'p1'), at('c', 'p2', true)] },
    { audience: 'internal', people: [at('a', 'p1', true), at('b', 'p1', true)] },
  );
  expect(writingOn(here, 'p1', 'open')).toEqual(['a']);
  expect(writingOn(here, 'p1', 'internal')).toEqual(['b']);
  expect(writingOn(here, null, 'open')).toEqual([]);
});
