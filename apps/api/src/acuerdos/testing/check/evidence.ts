import type { JournalEntry } from '../../../platform/journal/journal-entry';
import type { Call, History } from '../history';
import { join, type Asked } from './asked';
import { Drafts } from './drafts';
import { groupBy } from './search';
import { Timeline } from './timeline';
import { Windows } from './windows';

/** The clients' history and the journal, side by side. */
export class Evidence {
  readonly timeline: Timeline;
  readonly asked: Asked[];
  readonly drafts: Drafts;
  private readonly windows: Windows;
  private readonly byId: Map<string, Asked[]>;

  constructor(
    readonly history: History,
    readonly entries: readonly JournalEntry[],
  ) {
    this.timeline = new Timeline(entries);
    this.asked = join(this.timeline, history);
    this.drafts = new Drafts(history);
    this.windows = new Windows(this.timeline, history, this.asked);
    this.byId = groupBy(this.asked, ({ decision }) => decision.commandId);
  }

  /** What stands in the journal under the call's command id, whoever asked for it. */
  under({ commandId }: Call): Asked[] {
    return this.byId.get(commandId) ?? [];
  }

  /** The positions at which the journal may have stood while the call was decided on. */
  positionsOf(call: Call): number[] {
    return this.windows.of(call);
  }
}
