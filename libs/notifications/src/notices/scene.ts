import type { AcuerdoState, BodyState, Objection, Revision } from '@acuerda/workflow';
import type { PartId } from '@acuerda/workflow/vocabulary';
import type { NoticedPart } from './notice';
import type { TellableEvent } from './tellings';

export interface ToldEvent {
  /** In the body's journal. */
  position: number;
  event: TellableEvent;
}

/** What is known when people are told: the body and the acuerdo as they stand by then. */
export interface Circumstances {
  body: BodyState;
  /** The one that the events are about; null: about the body. */
  acuerdo: AcuerdoState | null;
  /** How a reader finds a part of a revision; null where the revision has no such part. */
  partOf: (revision: number, partId: PartId) => NoticedPart | null;
}

/** An event with what it is about. */
export interface Scene extends ToldEvent, Circumstances {
  /** On which it happened; of what happened to the acuerdo as a whole, the last one. */
  revision: Revision | null;
  objection: Objection | null;
  /** What happened in the same transaction. */
  alongside: readonly TellableEvent[];
}

export function sceneOf(told: ToldEvent, circumstances: Circumstances, alongside: readonly TellableEvent[]): Scene {
  const { event } = told;
  const { acuerdo } = circumstances;
  const objectionId = 'objectionId' in event ? event.objectionId : null;
  return {
    ...told,
    ...circumstances,
    alongside,
    revision: revisionOf(event, acuerdo),
    objection: acuerdo?.objections.find(({ id }) => id === objectionId) ?? null,
  };
}

function revisionOf(event: TellableEvent, acuerdo: AcuerdoState | null): Revision | null {
  if (event.type === 'revision_submitted') return event.revision;
  const revisions = acuerdo?.revisions ?? [];
  const found = 'revision' in event ? revisions.find(({ number }) => number === event.revision) : revisions.at(-1);
  return found ?? null;
}
