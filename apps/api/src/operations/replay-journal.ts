import {
  evolve,
  evolveBody,
  type AcuerdoEvent,
  type BodyEvent,
  type BodyState,
  type CommentEvent,
  type Published,
} from '@acuerda/workflow';
import type { ReplayedAcuerdo } from '../acuerdos/compare-acuerdos';
import { followComment, isCommentEvent, type ReplayedThread } from '../comments/replayed-thread';
import type { JournalEntry } from '../platform/journal/journal-entry';
import type { JournalFault } from '../platform/journal/verify-journal';

/** The newest shape of events that this reader knows. */
const knownVersion = 1;

/** What a body's journal says has become of everything. */
export interface Replay {
  body: BodyState | null;
  acuerdos: Map<string, ReplayedAcuerdo>;
  /** Each with the body as it was before the publication. */
  published: { acuerdo: Published; body: BodyState }[];
  threads: Map<string, ReplayedThread>;
}

/** Folds a body's journal from its first entry, or names the first entry that can't have followed those before it. */
export function replayJournal(entries: readonly JournalEntry[]): Replay | JournalFault {
  let replay: Replay = { body: null, acuerdos: new Map(), published: [], threads: new Map() };
  for (const entry of entries) {
    const { position } = entry;
    if (entry.version > knownVersion) return { position, reason: 'version_unknown' };
    try {
      replay = follow(replay, entry);
    } catch {
      return { position, reason: 'replay_differs' };
    }
  }
  return replay;
}

function follow(replay: Replay, entry: JournalEntry): Replay {
  const event = eventOf(entry);
  if (!('acuerdoId' in event)) return { ...replay, body: evolveBody(replay.body, event) };
  if (isCommentEvent(event)) {
    const { threadId } = event;
    replay.threads.set(threadId, followComment(replay.threads.get(threadId) ?? null, event, entry.position));
    return replay;
  }

  const of = event;
  const before = replay.acuerdos.get(of.acuerdoId)?.state ?? null;
  const state = evolve(before, of);
  replay.acuerdos.set(of.acuerdoId, { state, changedAt: entry.instant });
  if (state.status === 'published' && replay.body) replay.published.push({ acuerdo: state, body: replay.body });
  return { ...replay, body: evolveBody(replay.body, of) };
}

type JournalEvent = BodyEvent | AcuerdoEvent | CommentEvent;

function streamOf(event: JournalEvent): string {
  if (!('acuerdoId' in event)) return 'body';
  return isCommentEvent(event) ? `acuerdo:${event.acuerdoId}:${event.circle}` : `acuerdo:${event.acuerdoId}`;
}

/** The event that an entry holds. @throws where the entry and what it holds speak of different things */
function eventOf({ bodyId, stream, acuerdoId, instant, type, payload }: JournalEntry): JournalEvent {
  const { personal: _personal, ...content } = JSON.parse(payload) as { personal?: object };
  const event = { type, ...content } as JournalEvent;
  const said = {
    bodyId: event.bodyId,
    acuerdoId: 'acuerdoId' in event ? event.acuerdoId : null,
    stream: streamOf(event),
    at: event.at,
  };
  const same = said.bodyId === bodyId && said.acuerdoId === acuerdoId && said.stream === stream && said.at === instant;
  if (!same) throw new Error('The entry and its event differ.');
  return event;
}
