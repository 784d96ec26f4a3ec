import Redis from 'ioredis';

/** Thrown where Redis may lose jobs; the message names each setting and what it has to be. */
export class ForgetfulRedis extends Error {}

const needed = [
  {
    field: 'maxmemory_policy',
    is: 'noeviction',
    todo: 'set maxmemory-policy to noeviction: it may throw jobs out for want of memory',
  },
  { field: 'aof_enabled', is: '1', todo: 'set appendonly to yes: it may forget jobs when it stops' },
] as const;

/** What has to be changed in a Redis, by what its INFO says; nothing where it keeps what it was given. */
export function faultsOfRedis(info: string): string[] {
  return needed.flatMap(({ field, is, todo }) => {
    const said = new RegExp(`^${field}:(.*?)\\r?$`, 'm').exec(info)?.[1];
    if (said === is) return [];
    return [said === undefined ? `its INFO does not say ${field}` : `${todo} (${field} is ${said})`];
  });
}

/** @throws ForgetfulRedis where it may evict or forget, or does not tell */
export async function redisMustLast(redisUrl: string): Promise<void> {
  const redis = new Redis(redisUrl, { lazyConnect: true, connectTimeout: 5_000, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const faults = faultsOfRedis(await redis.info());
    if (faults.length > 0) throw new ForgetfulRedis(`The Redis of REDIS_URL can't be used:\n  ${faults.join('\n  ')}`);
  } catch (error) {
    if (error instanceof ForgetfulRedis) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ForgetfulRedis(`The Redis of REDIS_URL does not say how it is set up: ${reason}`);
  } finally {
    if (redis.status !== 'end') redis.disconnect();
  }
}
