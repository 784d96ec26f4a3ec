import type { Instant } from '@acuerda/workflow/vocabulary';
import type { LiveEnding, LiveRefusal } from './refusals';

/** Where the server listens for sockets. */
export const LIVE_PATH = '/live';

/** Milliseconds from one heartbeat to the next. */
export const HEARTBEAT_MS = 10_000;

/** Entries in one answer to `since`, at most. */
export const SINCE_LIMIT = 100;

/** Something that happened, with its place in its stream: 1, 2, 3 … without gaps. */
export interface LiveEvent {
  stream: string;
  position: number;
  /** Past tense, as the journal has it. */
  type: string;
  at: Instant;
  /** The person; null for the system. */
  actorId: string | null;
  /** Of a comment its finished shape; null of a decision, which only says that there is something to read again. */
  payload: unknown;
}

export interface LiveRoom {
  bodyId: string;
  acuerdoId: string;
}

/** The last position of each stream that one may hear. */
export type Heads = Record<string, number>;

/** Where somebody is in an acuerdo's text. What is done in an internal thread is `internal`, and only its audience sees it. */
export interface Whereabouts {
  acuerdoId: string;
  partId: string | null;
  typing: boolean;
  audience: 'open' | 'internal';
}

/** Somebody who is here, all tabs together. */
export interface PersonHere {
  personId: string;
  partId: string | null;
  typing: boolean;
}

/** Who is here, as an audience may know it. Who hears both believes the internal one. */
export interface Presence {
  acuerdoId: string;
  audience: 'open' | 'internal';
  /** Whether these are all; otherwise they are those who came or moved. */
  whole: boolean;
  people: PersonHere[];
  /** Ids of people who left. */
  gone: string[];
}

/** Asks for what came after a position of a stream. */
export interface Since {
  stream: string;
  after: number;
}

export interface SinceAnswer {
  /** In their order, the next after the asked position first; at most {@link SINCE_LIMIT}. */
  entries: LiveEvent[];
}

/** A room was closed to this client, or with null the whole connection. */
export interface Closed {
  acuerdoId: string | null;
  code: LiveEnding;
}

type Answer<T> = (answer: T | LiveRefusal) => void;

/** What a client says. Every message is answered. */
export interface ClientMessages {
  join: (room: LiveRoom, answer: Answer<{ heads: Heads }>) => void;
  leave: (room: { acuerdoId: string }, answer: Answer<{ left: true }>) => void;
  since: (since: Since, answer: Answer<SinceAnswer>) => void;
  here: (whereabouts: Whereabouts, answer: Answer<{ here: true }>) => void;
}

/** What a server says. */
export interface ServerMessages {
  event: (event: LiveEvent) => void;
  heartbeat: (heads: Heads) => void;
  presence: (presence: Presence) => void;
  /** Streams that one may hear from now on beside, or no longer: those that stand here are all, with their heads. */
  heard: (room: { acuerdoId: string; heads: Heads }) => void;
  /** What is to be done with an acuerdo may have changed without a decision about it: a day began, or the body changed. */
  outdated: (room: { acuerdoId: string }) => void;
  closed: (closed: Closed) => void;
  refused: (refusal: LiveRefusal) => void;
}

export type ClientMessageName = keyof ClientMessages;
