import { createAdapter } from '@socket.io/redis-streams-adapter';
import Redis from 'ioredis';
import type { LiveIo } from './live-socket';

/** What a process that was away finds again; older than that is read from the journal. */
const longest = 10_000;

/** Lets the rooms of several processes be one. @returns how to end it */
export function joinProcesses(io: LiveIo, redisUrl: string, warn: (error: unknown) => void): () => void {
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
  redis.on('error', warn);
  io.adapter(createAdapter(redis, { streamName: 'acuerda:live', maxLen: longest, onlyPlaintext: true }));
  return () => redis.disconnect();
}
