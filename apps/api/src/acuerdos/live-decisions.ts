import { readStream, streamOf, type LiveEvent, type LiveRoom } from '@acuerda/contracts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '../platform/access/viewer';
import { Commits } from '../platform/journal/commits';
import { Journal } from '../platform/journal/journal';
import type { JournalEntry } from '../platform/journal/journal-entry';
import { LivePublisher } from '../platform/live/live-publisher';
import type { LiveSource } from '../platform/live/live-source';
import { SeenTogether } from './seen-together';

/**
 * Votes, sign-offs, objections and changes of state, as they happen, to those who see the acuerdo. Only that they happened
 * is said: what it means for somebody is read again.
 */
@Injectable()
export class LiveDecisions implements LiveSource, OnModuleInit {
  readonly audience = 'decisions';

  constructor(
    private readonly publisher: LivePublisher,
    private readonly commits: Commits,
    private readonly journal: Journal,
    private readonly acuerdos: SeenTogether,
  ) {}

  onModuleInit(): void {
    this.publisher.register(this);
    this.commits.listen((bodyId, entries) => {
      this.publisher.publish(bodyId, entries.filter(isDecision).map(toLive));
      const changesBody = entries.some(({ stream }) => stream === 'body');
      if (changesBody || entries.some(isDecision)) this.publisher.rightsChanged(bodyId);
      if (changesBody) this.publisher.bodyChanged(bodyId);
    });
  }

  async hearers({ bodyId, acuerdoId }: LiveRoom, viewers: readonly Viewer[]): Promise<ReadonlySet<string>> {
    const views = await this.acuerdos.seeForEach(viewers, bodyId, acuerdoId);
    return new Set(views.map(({ viewer }) => viewer.accountId));
  }

  async read({ bodyId, acuerdoId }: LiveRoom, after: number, limit: number): Promise<LiveEvent[]> {
    const stream = streamOf(acuerdoId, this.audience);
    return (await this.journal.streamAfter(bodyId, stream, after, limit)).map(toLive);
  }
}

const isDecision = ({ stream }: JournalEntry): boolean => readStream(stream)?.audience === 'decisions';

const toLive = ({ stream, streamPosition, type, instant }: JournalEntry): LiveEvent => ({
  stream,
  position: streamPosition,
  type,
  at: instant,
  actorId: null,
  payload: null,
});
