import type { Heads, LiveEvent, LiveRoom, Presence, Since, SinceAnswer, Whereabouts } from './messages';
import { LIVE_REFUSAL_CODES, type LiveRefusal } from './refusals';
import { readStream } from './streams';

/** Each of these takes whatever arrived and never throws: null is not what it should be. */
type Parser<T> = (value: unknown) => T | null;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const longestId = 100;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

const isPosition = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isStream = (value: unknown): value is string => typeof value === 'string' && readStream(value) !== null;

const isPartId = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value.length > 0 && value.length <= longestId);

export const parseRoom: Parser<LiveRoom> = (value) =>
  isObject(value) && isUuid(value.bodyId) && isUuid(value.acuerdoId)
    ? { bodyId: value.bodyId, acuerdoId: value.acuerdoId }
    : null;

export const parseLeave: Parser<{ acuerdoId: string }> = (value) =>
  isObject(value) && isUuid(value.acuerdoId) ? { acuerdoId: value.acuerdoId } : null;

export const parseSince: Parser<Since> = (value) =>
  isObject(value) && isStream(value.stream) && isPosition(value.after)
    ? { stream: value.stream, after: value.after }
    : null;

export const parseWhereabouts: Parser<Whereabouts> = (value) => {
  if (!isObject(value)) return null;
  const { acuerdoId, partId, typing, audience } = value;
  if (!isUuid(acuerdoId) || !isPartId(partId) || typeof typing !== 'boolean') return null;
  return audience === 'open' || audience === 'internal' ? { acuerdoId, partId, typing, audience } : null;
};

export const parseEvent: Parser<LiveEvent> = (value) => {
  if (!isObject(value)) return null;
  const { stream, position, type, at, actorId, payload } = value;
  if (!isStream(stream) || !isPosition(position) || typeof type !== 'string' || typeof at !== 'string') return null;
  return actorId === null || isUuid(actorId) ? { stream, position, type, at, actorId, payload: payload ?? null } : null;
};

export const parseHeads: Parser<Heads> = (value) => {
  if (!isObject(value)) return null;
  const heads = Object.entries(value);
  return heads.every(([stream, head]) => isStream(stream) && isPosition(head)) ? (value as Heads) : null;
};

export const parseSinceAnswer: Parser<SinceAnswer> = (value) => {
  if (!isObject(value) || !Array.isArray(value.entries)) return null;
  const entries = value.entries.map(parseEvent);
  return entries.includes(null) ? null : { entries: entries as LiveEvent[] };
};

export const parsePresence: Parser<Presence> = (value) => {
  if (!isObject(value) || !isUuid(value.acuerdoId) || !Array.isArray(value.people) || !Array.isArray(value.gone)) {
    return null;
  }
  const { acuerdoId, audience, whole, gone } = value;
  if ((audience !== 'open' && audience !== 'internal') || typeof whole !== 'boolean' || !gone.every(isUuid))
    return null;
  const people = value.people.flatMap((person: unknown) =>
    isObject(person) && isUuid(person.personId) && isPartId(person.partId) && typeof person.typing === 'boolean'
      ? [{ personId: person.personId, partId: person.partId, typing: person.typing }]
      : [],
  );
  return people.length === value.people.length ? { acuerdoId, audience, whole, people, gone } : null;
};

export const parseRefusal: Parser<LiveRefusal> = (value) => {
  const code = isObject(value) ? LIVE_REFUSAL_CODES.find((known) => known === value.refused) : undefined;
  return code ? { refused: code } : null;
};
