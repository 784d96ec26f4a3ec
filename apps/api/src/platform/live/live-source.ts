import type { LiveAudience, LiveEvent, LiveRoom } from '@acuerda/contracts';
import type { Viewer } from '../access/viewer';

/** What a feature tells of an acuerdo to one audience: who may hear it, and what was said before. */
export interface LiveSource {
  audience: LiveAudience;
  /** The account ids of those who may hear it at this moment. One reading, however many ask. */
  hearers(room: LiveRoom, viewers: readonly Viewer[]): Promise<ReadonlySet<string>>;
  /** What came after that position of the stream, in its order; asked only for those who may hear it. */
  read(room: LiveRoom, after: number, limit: number): Promise<LiveEvent[]>;
}
