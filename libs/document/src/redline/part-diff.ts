import type { Effect } from '@acuerda/workflow/vocabulary';
import type { PartKind } from '../model/act-document';

export interface Segment {
  op: 'equal' | 'insert' | 'delete';
  text: string;
}

export type EffectDiff =
  | { change: 'added'; after: Effect }
  | { change: 'removed'; before: Effect }
  | { change: 'changed'; before: Effect; after: Effect };

/** How a part stands in one of the two documents. */
export interface PartSide {
  kind: PartKind;
  /** Printed number in that document; '' for parts that carry none. */
  number: string;
}

/**
 * One part in two documents. `changed` outranks `moved`: a part that changed and moved is `changed` with `moved: true`.
 * A number that changes only because a sibling came or went leaves the part `equal`.
 */
export interface PartDiff {
  partId: string;
  change: 'equal' | 'changed' | 'added' | 'removed' | 'moved';
  moved: boolean;
  before: PartSide | null;
  after: PartSide | null;
  /** The words of both sides in reading order. */
  segments: Segment[];
  /** True when emphasis or links differ, even where the words are the same. */
  marksChanged: boolean;
  effects: EffectDiff[];
}
