import {
  evolve,
  evolveBody,
  type AcuerdoEvent,
  type AcuerdoState,
  type BodyEvent,
  type BodyState,
} from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import type { JournalEntry } from '../../../platform/journal/journal-entry';
import { countWhile } from './search';

/** The entries that one command came to, side by side in the journal. */
export interface Decision {
  commandId: string;
  commandType: string;
  /** Null for the system. */
  actorId: string | null;
  acuerdoId: string | null;
  now: Instant;
  first: number;
  last: number;
  entries: JournalEntry[];
}

/** What an entry says happened, as the rules know it. */
export function eventOf({ type, payload }: JournalEntry): AcuerdoEvent | BodyEvent {
  const { personal: _personal, ...content } = JSON.parse(payload) as { personal?: object };
  return { type, ...content } as AcuerdoEvent | BodyEvent;
}

/** A journal that can be looked at as it stood at any of its positions. */
export class Timeline {
  readonly decisions: Decision[];
  /** The first entry that does not follow from those before it; what lies behind it can't be judged. */
  readonly unreadable: JournalEntry | null;
  /** By position, from 0. */
  private readonly bodies: (BodyState | null)[] = [null];
  private readonly acuerdos = new Map<string, { position: number; state: AcuerdoState }[]>();

  constructor(readonly entries: readonly JournalEntry[]) {
    this.decisions = decisionsIn(entries);
    this.unreadable = entries.find((entry, index) => !this.follows(entry, index + 1)) ?? null;
  }

  /** The last position that can be looked at. */
  get end(): number {
    return this.bodies.length - 1;
  }

  bodyAt(position: number): BodyState | null {
    return this.bodies[position] ?? null;
  }

  acuerdoAt(id: string, position: number): AcuerdoState | null {
    const states = this.acuerdos.get(id) ?? [];
    return states[countWhile(states, (each) => each.position <= position) - 1]?.state ?? null;
  }

  private follows(entry: JournalEntry, position: number): boolean {
    const event = eventOf(entry);
    try {
      if (entry.acuerdoId !== null) this.fold(entry.acuerdoId, event as AcuerdoEvent, position);
      this.bodies.push(evolveBody(this.bodies[position - 1] ?? null, event));
      return true;
    } catch {
      return false;
    }
  }

  private fold(id: string, event: AcuerdoEvent, position: number): void {
    const states = this.acuerdos.get(id) ?? [];
    states.push({ position, state: evolve(states.at(-1)?.state ?? null, event) });
    this.acuerdos.set(id, states);
  }
}

function decisionsIn(entries: readonly JournalEntry[]): Decision[] {
  const decisions: Decision[] = [];
  for (const [index, entry] of entries.entries()) {
    const { commandId, commandType, actorId, acuerdoId, instant: now } = entry;
    const last = index + 1;
    const open = decisions.at(-1);
    if (open?.commandId === commandId && entry.commandIndex === open.entries.length) {
      open.entries.push(entry);
      open.last = last;
    } else {
      decisions.push({ commandId, commandType, actorId, acuerdoId, now, first: last, last, entries: [entry] });
    }
  }
  return decisions;
}
