import { startTestApi, type TestApi } from '../testing/test-api';
import type { AnomalyKind } from './testing/check/anomaly';
import { checkHistory } from './testing/check/check-history';
import { letTwentyClientsWork } from './testing/clients/twenty-clients';
import { FORGERIES, type Sound } from './testing/forgeries';
import { journalOf } from './testing/journal-of';
import { withoutTheLock } from './testing/without-the-lock';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);
console.info(`broken histories: SEED=${seed}`);

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  await api.app.listen(0, '127.0.0.1');
});
afterAll(() => api.stop());

async function record(given: number): Promise<Sound> {
  const load = { seed: given, commands: 8, address: await api.app.getUrl(), leaps: 0 };
  const history = await letTwentyClientsWork(api, load);
  return { history, entries: await journalOf(api, history.bodyId) };
}

describe('a sound history', () => {
  let sound: Sound;
  beforeAll(async () => {
    sound = await record(seed);
  });

  it('has no anomaly', () => {
    expect(checkHistory(sound.history, sound.entries)).toEqual([]);
  });

  it.each(Object.keys(FORGERIES) as AnomalyKind[])('is forged, and the check says: %s', (kind) => {
    const { history, entries, at } = FORGERIES[kind](sound);
    expect(checkHistory(history, entries)).toContainEqual(expect.objectContaining({ kind, ...at }));
  });
});

describe('an api that decides before it holds the lock', () => {
  it('is found out', async () => {
    withoutTheLock(api);
    const { history, entries } = await record(seed + 1);
    expect(checkHistory(history, entries)).toContainEqual(expect.objectContaining({ kind: 'not_serial' }));
  });
});
