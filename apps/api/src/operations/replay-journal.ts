import {
  evolve,
  evolveBody,
  type AcuerdoEvent,
  type BodyEvent,
  type BodyState,
  type Published,
} from '@acuerda/workflow';
import type { ReplayedAcuerdo } from '../acuerdos/compare-acuerdos';
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
}

/** Folds a body's journal from its first entry, or names the first entry that can't have followed those before it. */
export function replayJournal(entries: readonly JournalEntry[]): Replay | JournalFault {
  let replay: Replay = { body: null, acuerdos: new Map(), published: [] };
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
  if (entry.stream === 'body') return { ...replay, body: evolveBody(replay.body, event) };

  const of = event as AcuerdoEvent;
  const before = replay.acuerdos.get(of.acuerdoId)?.state ?? null;
  const state = evolve(before, of);
  replay.acuerdos.set(of.acuerdoId, { state, changedAt: entry.instant });
  if (state.status === 'published' && replay.body) replay.published.push({ acuerdo: state, body: replay.body });
  return { ...replay, body: evolveBody(replay.body, of) };
}

/** The event that an entry holds. @throws where the entry and what it holds speak of different things */
function eventOf({ bodyId, stream, acuerdoId, instant, type, payload }: JournalEntry): BodyEvent | AcuerdoEvent {
  const { personal: _personal, ...content } = JSON.parse(payload) as { personal?: object };
  const event = { type, ...content } as BodyEvent | AcuerdoEvent;
  const said = {
    bodyId: event.bodyId,
    acuerdoId: 'acuerdoId' in event ? event.acuerdoId : null,
    stream: 'acuerdoId' in event ? `acuerdo:${event.acuerdoId}` : 'body',
    at: event.at,
  };
  const same = said.bodyId === bodyId && said.acuerdoId === acuerdoId && said.stream === stream && said.at === instant;
  if (!same) throw new Error('The entry and its event differ.');
  return event;
}
