import type { TestApi } from '../../testing/test-api';
import { until } from '../../testing/until';

/** Until the worker has done all that waited in the outbox. */
export const settled = (api: TestApi): Promise<unknown> =>
  until(async () => {
    const [row] = await api.source.query<{ count: number }[]>('select count(*)::int as count from outbox_message');
    return row?.count === 0;
  });
