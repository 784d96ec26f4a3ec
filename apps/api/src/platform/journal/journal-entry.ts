import { canonicalJson } from '@acuerda/document';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { createHash } from 'node:crypto';

/** One event of a body's journal, as it is hashed. */
export interface JournalEntry {
  bodyId: string;
  /** 1, 2, 3 … without gaps in a body. */
  position: number;
  /** `body`, or `acuerdo:` and its id. */
  stream: string;
  streamPosition: number;
  acuerdoId: string | null;
  /** Past tense: what happened. */
  type: string;
  /** Of the event's shape; a reader that meets a newer one than it knows must stop. */
  version: number;
  /** Canonical JSON (RFC 8785). Personal data stands in it only as salted commitments. */
  payload: string;
  /** The person; null for the system. */
  actorId: string | null;
  instant: Instant;
  commandId: string;
  commandIndex: number;
  commandType: string;
}

/** The bytes that an entry is hashed from: canonical JSON of all of it. */
export function canonicalEntry(entry: JournalEntry): string {
  return canonicalJson(entry);
}

/** Leaf hash of a Merkle log: SHA-256 of 0x00 and the entry (RFC 6962, section 2.1). */
export function leafHash(entry: JournalEntry): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(canonicalEntry(entry)).digest();
}
