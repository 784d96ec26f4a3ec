import {
  parseEvent,
  parseHeads,
  parseLeave,
  parsePresence,
  parseRefusal,
  parseRoom,
  parseSince,
  parseSinceAnswer,
  parseWhereabouts,
} from './parse';
import { LIVE_AUDIENCES, readStream, streamOf } from './streams';

const acuerdoId = '00000000-0000-4000-8000-000000000001';
const bodyId = '00000000-0000-4000-8000-000000000002';
const event = {
  stream: `acuerdo:${acuerdoId}`,
  position: 1,
  type: 'voted',
  at: '2026-03-02T10:00:00.000Z',
  actorId: bodyId,
  payload: null,
};
const here = { acuerdoId, partId: 'p1', typing: true, audience: 'open' };
const presence = {
  acuerdoId,
  audience: 'internal',
  whole: true,
  people: [{ personId: bodyId, partId: null, typing: false }],
  gone: [bodyId],
};

it.each([
  [parseRoom, { bodyId, acuerdoId }],
  [parseLeave, { acuerdoId }],
  [parseSince, { stream: `acuerdo:${acuerdoId}:open`, after: 0 }],
  [parseWhereabouts, here],
  [parseEvent, event],
  [parseHeads, { [`acuerdo:${acuerdoId}:internal`]: 7 }],
  [parseSinceAnswer, { entries: [event] }],
  [parsePresence, presence],
  [parseRefusal, { refused: 'NOT_JOINED' }],
])('takes what is as it should be, and no more than that: %p', (parse, value) => {
  expect(parse(value)).toEqual(value);
  expect(parse === parseHeads ? value : parse({ ...value, more: true })).toEqual(value);
});

const wrong = [
  undefined,
  null,
  0,
  '',
  'join',
  [],
  [[]],
  {},
  () => 1,
  Buffer.from('a'),
  { bodyId, acuerdoId: 'x' },
  { refused: 'NO' },
];
it.each([
  parseRoom,
  parseLeave,
  parseSince,
  parseWhereabouts,
  parseEvent,
  parseSinceAnswer,
  parsePresence,
  parseRefusal,
])('takes nothing else, and never throws: %p', (parse) => {
  for (const value of wrong) expect(parse(value)).toBeNull();
});

it.each([
  [parseSince, { stream: 'body', after: 0 }],
  [parseSince, { stream: `acuerdo:${acuerdoId}:secret`, after: 0 }],
  [parseSince, { stream: `acuerdo:${acuerdoId}`, after: -1 }],
  [parseSince, { stream: `acuerdo:${acuerdoId}`, after: 2 ** 60 }],
  [parseSince, { stream: `acuerdo:${acuerdoId}`, after: '1' }],
  [parseWhereabouts, { ...here, audience: 'decisions' }],
  [parseWhereabouts, { ...here, partId: 'p'.repeat(101) }],
  [parseWhereabouts, { ...here, partId: '' }],
  [parseWhereabouts, { ...here, typing: 'yes' }],
  [parseHeads, { body: 1 }],
  [parseHeads, { [`acuerdo:${acuerdoId}`]: 1.5 }],
  [parseHeads, null],
  [parseEvent, { ...event, actorId: 'somebody' }],
  [parseSinceAnswer, { entries: [event, null] }],
  [parsePresence, { ...presence, people: [{ personId: 'x' }] }],
  [parsePresence, { ...presence, audience: 'all' }],
  [parsePresence, { ...presence, gone: ['x'] }],
  [parsePresence, { ...presence, whole: 1 }],
])('refuses what is nearly right: %p %j', (parse, value) => {
  expect(parse(value)).toBeNull();
});

it('reads back the name of every stream', () => {
  for (const audience of LIVE_AUDIENCES)
    expect(readStream(streamOf(acuerdoId, audience))).toEqual({ acuerdoId, audience });
});
