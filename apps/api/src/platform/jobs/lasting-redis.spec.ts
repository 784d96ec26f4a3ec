import { describeRedis, startTestRedis } from '../../testing/test-redis';
import { faultsOfRedis, ForgetfulRedis, redisMustLast } from './lasting-redis';

const info = (policy: string, aof: string) =>
  `# Memory\r\nused_memory:1\r\nmaxmemory_policy:${policy}\r\n# Persistence\r\naof_enabled:${aof}\r\n`;

describe('what INFO says', () => {
  it('finds no fault with a Redis that neither evicts nor forgets', () => {
    expect(faultsOfRedis(info('noeviction', '1'))).toEqual([]);
  });

  it('names the setting, and what it has to be', () => {
    expect(faultsOfRedis(info('allkeys-lru', '1'))).toEqual([
      expect.stringMatching(/maxmemory-policy to noeviction.*allkeys-lru/),
    ]);
    expect(faultsOfRedis(info('noeviction', '0'))).toEqual([expect.stringContaining('appendonly to yes')]);
    expect(faultsOfRedis(info('volatile-ttl', '0'))).toHaveLength(2);
  });

  it('takes silence for a fault', () => {
    expect(faultsOfRedis('# Server\r\n')).toEqual([
      expect.stringContaining('does not say maxmemory_policy'),
      expect.stringContaining('does not say aof_enabled'),
    ]);
  });
});

it('refuses a Redis that nobody answers for, and says so', async () => {
  await expect(redisMustLast('redis://127.0.0.1:1')).rejects.toThrow(/REDIS_URL does not say/);
});

describeRedis('a Redis of this machine', () => {
  it.each([
    [['--appendonly', 'no'], 'appendonly'],
    [['--maxmemory', '64mb', '--maxmemory-policy', 'allkeys-lru'], 'noeviction'],
  ])('is refused with %j', async (settings, named) => {
    const redis = await startTestRedis(settings);
    try {
      await expect(redisMustLast(redis.url)).rejects.toThrow(ForgetfulRedis);
      await expect(redisMustLast(redis.url)).rejects.toThrow(named);
    } finally {
      await redis.stop();
    }
  });

  it('is taken when it appends every write and evicts nothing', async () => {
    const redis = await startTestRedis();
    try {
      await redisMustLast(redis.url);
    } finally {
      await redis.stop();
    }
  });
});
