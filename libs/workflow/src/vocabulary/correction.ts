import type { PartId } from './primitives';

/** One part of a published text as it reads, and as it has to read. Plain text, without its number. */
export interface Replacement {
  partId: PartId;
  before: string;
  after: string;
}

/** What a corrected text changes of the standing one, read by those who understand texts. */
export interface Correction {
  replacements: Replacement[];
  /** A date, a term or an effect reads otherwise than in the standing text, in the data or in the words. */
  changesEffects: boolean;
  /** Parts were added, removed, moved or made into parts of another kind, or a change is in no words: emphasis, a link. */
  changesStructure: boolean;
}
