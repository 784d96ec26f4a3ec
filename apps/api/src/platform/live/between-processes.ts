import type { LiveEvent } from '@acuerda/contracts';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import Redis from 'ioredis';
import { randomUUID } from 'node:crypto';
import type { LiveIo } from './live-socket';
import type { Crowd } from './people';

/** What a process that was away finds again; older than that is read from the journal. */
const longest = 10_000;
/** Milliseconds without an answer after which a Redis is taken for gone. */
const patience = 10_000;

/**
 * What is said to the other processes, where there is a Redis between them. Nobody of this process waits for it: while it is
 * away nothing is kept for it, and the others read the journal.
 */
export class OtherProcesses {
  /** Names this process; all of its sockets are in a room of that name. */
  readonly ownName = `process/${randomUUID()}`;
  private readonly redis: Redis | null;
  /** What the adapter reads on: it waits for an answer before it lets go, and a Redis that went away gives none. */
  private readonly readers: Redis[] = [];

  constructor(
    private readonly io: LiveIo,
    redisUrl: string | undefined,
    warn: (error: unknown) => void,
  ) {
    this.redis = redisUrl ? new Redis(redisUrl, { maxRetriesPerRequest: null, socketTimeout: patience }) : null;
    if (!this.redis) return;
    this.redis.on('error', warn);
    this.rememberReaders(this.redis);
    io.adapter(createAdapter(this.redis, { streamName: 'acuerda:live', maxLen: longest, onlyPlaintext: true }));
  }

  get areReached(): boolean {
    return this.redis?.status === 'ready';
  }

  event(room: string, event: LiveEvent): void {
    if (this.areReached) this.io.to(room).except(this.ownName).emit('event', event);
  }

  recheck(bodyId: string): void {
    if (this.areReached) this.io.serverSideEmit('recheck', bodyId);
  }

  crowd(crowd: Crowd, whole: boolean): void {
    if (this.areReached) this.io.serverSideEmit('crowd', this.ownName, crowd, whole);
  }

  /** After the adapter was closed: a reader that is still wanted would ask again at once, and for ever. */
  end(): void {
    for (const line of [...this.readers, this.redis]) line?.disconnect();
  }

  private rememberReaders(redis: Redis): void {
    const duplicate = redis.duplicate.bind(redis);
    redis.duplicate = (...options) => {
      const reader = duplicate(...options);
      this.readers.push(reader);
      return reader;
    };
  }
}
