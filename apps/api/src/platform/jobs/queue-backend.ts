import { createPostgresBackend, Queue, Worker, withBackend, type Job } from 'bullmq';
import Redis from 'ioredis';
import { QUEUE_SCHEMA } from '../database/prepare-database';
import { roles } from '../database/roles';

/** A worker's crash twice over must not lose a job: BullMQ gives up after one stall unless told otherwise. */
const maxStalledCount = 50;

export interface QueueBackend {
  queue(name: string): Queue;
  worker(name: string, work: (job: Job) => Promise<void>, concurrency: number): Worker;
  /** Closes what the queues and workers were given and leave open. */
  close(): void;
}

/** Jobs on the installation's own PostgreSQL: nothing else to install. */
export function postgresBackend(databaseUrl: string): QueueBackend {
  const onPostgres = withBackend(createPostgresBackend);
  const connection = (max: number) => ({
    connectionString: databaseUrl,
    schema: QUEUE_SCHEMA,
    options: `-c role=${roles.application}`,
    max,
  });
  return {
    queue: (name) => new onPostgres.Queue(name, { connection: connection(2) }) as unknown as Queue,
    worker: (name, work, concurrency) =>
      new onPostgres.Worker(name, work, {
        connection: connection(3),
        maxStalledCount,
        concurrency,
      }) as unknown as Worker,
    close: () => undefined,
  };
}

/** Jobs on Redis, for several processes that share the work. */
export function redisBackend(redisUrl: string): QueueBackend {
  const opened: Redis[] = [];
  const connection = () => {
    const redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
    opened.push(redis);
    return redis;
  };
  return {
    queue: (name) => new Queue(name, { connection: connection() }),
    worker: (name, work, concurrency) =>
      new Worker(name, work, { connection: connection(), maxStalledCount, concurrency }),
    close: () => opened.forEach((redis) => redis.disconnect()),
  };
}
