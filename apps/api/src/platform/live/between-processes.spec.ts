import Redis from 'ioredis';
import { startTestApi } from '../../testing/test-api';
import { describeRedis, startTestRedis } from '../../testing/test-redis';
import { until } from '../../testing/until';

describeRedis('a process that others listen to', () => {
  it('stops, and leaves no line behind that looks for a Redis which went away', async () => {
    const duplicate = jest.spyOn(Redis.prototype, 'duplicate');
    const redis = await startTestRedis();
    const api = await startTestApi({ env: { REDIS_URL: redis.url } });
    const readers = (): Redis[] => duplicate.mock.results.map(({ value }) => value as Redis);
    await until(() => Promise.resolve(readers().length > 0 && readers().every(({ status }) => status === 'ready')));
    await redis.stop();
    const disconnect = jest.spyOn(Redis.prototype, 'disconnect');
    await api.stop();
    for (const line of readers()) expect(disconnect.mock.contexts.includes(line)).toBe(true);
  });
});
