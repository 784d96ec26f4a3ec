import { streamOf, type LiveEvent, type LiveRoom } from '@acuerda/contracts';
import { circlesHeardBy } from '@acuerda/workflow';
import { CIRCLES, type Circle } from '@acuerda/workflow/vocabulary';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { SeenTogether } from '../acuerdos/seen-together';
import { Accounts } from '../identity/accounts';
import { actorOf } from '../platform/access/actor';
import type { Viewer } from '../platform/access/viewer';
import type { JournalEntry } from '../platform/journal/journal-entry';
import { Journal } from '../platform/journal/journal';
import { LivePublisher } from '../platform/live/live-publisher';
import { BodyScope } from '../platform/transaction/body-scope';
import { payloadOf } from './live-payload';
import { readThreads } from './read-threads';
import { peopleIn } from './thread.graphql';

/** Comments as they happen: each circle of an acuerdo is a stream that its hearers follow. */
@Injectable()
export class LiveComments implements OnModuleInit {
  private readonly logger = new Logger('comments');

  constructor(
    private readonly publisher: LivePublisher,
    private readonly acuerdos: SeenTogether,
    private readonly accounts: Accounts,
    private readonly scope: BodyScope,
    private readonly journal: Journal,
  ) {}

  onModuleInit(): void {
    for (const circle of CIRCLES) {
      this.publisher.register({
        audience: circle,
        hearers: (room, viewers) => this.hearers(circle, room, viewers),
        read: (room, after, limit) => this.read(circle, room, after, limit),
      });
    }
  }

  /** Tells of what was committed: finished, once, however many hear it. What fails here, listeners miss and ask for. */
  async publish(bodyId: string, entries: readonly JournalEntry[]): Promise<void> {
    try {
      this.publisher.publish(bodyId, await this.eventsOf(bodyId, entries));
    } catch (error) {
      this.logger.error({ error, message: 'a comment could not be told' });
    }
  }

  private async hearers(circle: Circle, { bodyId, acuerdoId }: LiveRoom, viewers: readonly Viewer[]) {
    const views = await this.acuerdos.seeForEach(viewers, bodyId, acuerdoId);
    return new Set(
      views
        .filter(({ viewer, acuerdo, at }) =>
          circlesHeardBy({ actor: actorOf(viewer), acuerdo, ...at }).includes(circle),
        )
        .map(({ viewer }) => viewer.accountId),
    );
  }

  private async read(circle: Circle, room: LiveRoom, after: number, limit: number): Promise<LiveEvent[]> {
    const { bodyId, acuerdoId } = room;
    return this.eventsOf(bodyId, await this.journal.streamAfter(bodyId, streamOf(acuerdoId, circle), after, limit));
  }

  /** Told as things stand: words that were taken back since are not said again. */
  private async eventsOf(bodyId: string, entries: readonly JournalEntry[]): Promise<LiveEvent[]> {
    if (entries.length === 0) return [];
    const contents = entries.map(({ payload }) => JSON.parse(payload) as { threadId: string; commentId?: string });
    const ids = [...new Set(contents.map(({ threadId }) => threadId))];
    const read = await this.scope.within(bodyId, (manager) => readThreads(manager, bodyId, { ids }));
    const threads = new Map(read.map((one) => [one.thread.id, one]));
    const people = await peopleIn(read, this.accounts);
    return entries.flatMap(({ stream, streamPosition, type, instant, actorId }, nth) => {
      const { threadId = '', commentId } = contents[nth] ?? {};
      const thread = threads.get(threadId);
      if (!thread) return [];
      const payload = payloadOf(type, thread, commentId, people);
      return [{ stream, position: streamPosition, type, at: instant, actorId, payload }];
    });
  }
}
