import { BackgroundWork } from '../operations/background-work';
import type { TestApi } from './test-api';
import { until } from './until';

/** Lets the api work for itself from now on: mail is sent, people are told, what falls due happens. */
export const startWorker = (api: TestApi): Promise<void> => api.app.get(BackgroundWork).start();

/** What a tick of the worker does, now. */
export const tick = (api: TestApi): Promise<void> => api.app.get(BackgroundWork).tick();

/** Until the worker has done all that waited in the outbox. */
export const settled = (api: TestApi): Promise<unknown> =>
  until(async () => {
    const [row] = await api.source.query<{ count: number }[]>('select count(*)::int as count from outbox_message');
    return row?.count === 0;
  });
