import { streamOf, type LiveAudience, type LiveEvent, type LiveRoom } from '@acuerda/contracts';
import { randomUUID } from 'node:crypto';
import { authorize } from '../platform/access/viewer';
import { Journal } from '../platform/journal/journal';
import type { JournalEntry } from '../platform/journal/journal-entry';
import { LivePublisher } from '../platform/live/live-publisher';
import { CommandRunner } from '../platform/transaction/command-runner';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Rooms of the live server in which anything can be said: who hears them is what the spec says. */
export class LiveTalk {
  readonly hearers: Record<'open' | 'internal', Set<string>> = { open: new Set(), internal: new Set() };

  constructor(private readonly app: NestFastifyApplication) {
    for (const audience of ['open', 'internal'] as const) {
      app.get(LivePublisher).register({
        audience,
        hearers: async (_room, viewers) =>
          new Set(viewers.map(({ accountId }) => accountId).filter((id) => this.hearers[audience].has(id))),
        read: async ({ bodyId, acuerdoId }, after, limit) => {
          const stream = streamOf(acuerdoId, audience);
          return (await app.get(Journal).streamAfter(bodyId, stream, after, limit)).map(toLive);
        },
      });
    }
  }

  /** Lets people hear; whoever hears the internal audience hears the open one too. */
  admit(audience: 'open' | 'internal', ...people: { id: string }[]): void {
    for (const { id } of people) {
      this.hearers.open.add(id);
      if (audience === 'internal') this.hearers.internal.add(id);
    }
  }

  /** Takes the right to hear, as a commit of the body would. */
  dismiss(audience: 'open' | 'internal', room: LiveRoom, { id }: { id: string }): void {
    this.hearers.internal.delete(id);
    if (audience === 'open') this.hearers.open.delete(id);
    this.app.get(LivePublisher).rightsChanged(room.bodyId);
  }

  /** Commits a word, and tells it unless that is to be lost. @returns its event */
  async say(room: LiveRoom, audience: LiveAudience, word: string, isTold = true): Promise<LiveEvent> {
    const { bodyId, acuerdoId } = room;
    const stream = streamOf(acuerdoId, audience);
    const attempt = { ...room, commandId: randomUUID(), authorized: authorize('say', null) };
    const result = await this.app.get(CommandRunner).run(attempt, async () => ({
      events: [{ stream, acuerdoId, event: { type: 'word_said', word } as { type: string } }],
    }));
    if ('refused' in result) throw new Error(result.refused);
    const events = result.entries.map(toLive);
    if (isTold) this.app.get(LivePublisher).publish(bodyId, events);
    return events[0]!;
  }
}

const toLive = ({ stream, streamPosition, type, instant, payload }: JournalEntry): LiveEvent => ({
  stream,
  position: streamPosition,
  type,
  at: instant,
  actorId: null,
  payload: JSON.parse(payload) as unknown,
});
