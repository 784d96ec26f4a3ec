import type { LiveEvent, Since } from './messages';

/** How far a client has come in a stream. It believes positions alone: not the order of arrival, not the connection. */
export interface Following {
  stream: string;
  /** The last position that was taken in; everything before it was too. */
  last: number;
  /** The furthest position that it has heard of. */
  head: number;
  /** While an answer to `since` is awaited: the head that it was asked for. */
  askedFor: number | null;
}

export type Heard =
  | { kind: 'event'; event: LiveEvent }
  | { kind: 'head'; head: number }
  | { kind: 'answer'; entries: LiveEvent[] }
  | { kind: 'unanswered' };

export interface Step {
  following: Following;
  /** To be taken in now, in this order. */
  take: LiveEvent[];
  /** To be asked of the server. */
  ask: Since | null;
}

/** Begins behind what was read already: `position` is the stream's head as that reading saw it. */
export const followFrom = (stream: string, position: number): Following => ({
  stream,
  last: position,
  head: position,
  askedFor: null,
});

/**
 * What to do on hearing something of a stream: the next event is taken in, one that is known already is dropped, and a gap
 * is asked for. An event beyond a gap is dropped too: the answer brings it again.
 */
export function follow(before: Following, heard: Heard): Step {
  const { following, take } = takeIn(before, heard);
  switch (heard.kind) {
    case 'event':
    case 'head':
      return { take, ...(before.askedFor === null ? askOn(following) : { following, ask: null }) };
    case 'answer': {
      // An answer that brings nothing new is not asked for again at once: the next heartbeat does that.
      const isWorthwhile = take.length > 0 || following.head > (before.askedFor ?? 0);
      const idle = { ...following, askedFor: null };
      return { take, ...(isWorthwhile ? askOn(idle) : { following: idle, ask: null }) };
    }
    case 'unanswered':
      return { take, following: { ...following, askedFor: null }, ask: null };
  }
}

function askOn(following: Following): Omit<Step, 'take'> {
  const { stream, last, head } = following;
  if (last >= head) return { following, ask: null };
  return { following: { ...following, askedFor: head }, ask: { stream, after: last } };
}

function takeIn(before: Following, heard: Heard): Omit<Step, 'ask'> {
  const events = heard.kind === 'event' ? [heard.event] : heard.kind === 'answer' ? heard.entries : [];
  const take: LiveEvent[] = [];
  let { last, head } = before;
  if (heard.kind === 'head') head = Math.max(head, heard.head);
  for (const event of events) {
    if (event.stream !== before.stream) continue;
    head = Math.max(head, event.position);
    if (event.position !== last + 1) continue;
    take.push(event);
    last = event.position;
  }
  return { following: { ...before, last, head }, take };
}
