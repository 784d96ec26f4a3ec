import { streamOf, type LiveRoom } from '@acuerda/contracts';
import { setTimeout as pause } from 'node:timers/promises';
import type { LiveClient } from './live-client';
import { asSuperuser } from './superuser';
import type { TestApi } from './test-api';

const audiences = ['open', 'internal'] as const;
type Audience = (typeof audiences)[number];

export interface Listener {
  client: LiveClient;
  hears: readonly Audience[];
}

/** What listeners have that they should not, or should have and do not, in words; looked at until it is nothing or patience ends. */
export async function faultsOf(
  api: TestApi,
  room: LiveRoom,
  listeners: readonly Listener[],
  patience: number,
): Promise<{ said: number; faults: string[] }> {
  const started = performance.now();
  for (;;) {
    const truth = { open: await wordsOf(api, room, 'open'), internal: await wordsOf(api, room, 'internal') };
    const faults = listeners.flatMap((listener, index) =>
      faultsOfOne(listener, room, truth).map((fault) => `${index}: ${fault}`),
    );
    const said = truth.open.length + truth.internal.length;
    if (faults.length === 0 || performance.now() - started > patience) return { said, faults };
    await pause(100);
  }
}

function faultsOfOne(
  { client, hears }: Listener,
  { acuerdoId }: LiveRoom,
  truth: Record<Audience, string[]>,
): string[] {
  const faults = audiences.flatMap((audience) => {
    const stream = streamOf(acuerdoId, audience);
    const expected = hears.includes(audience) ? truth[audience] : [];
    const taken = (client.taken.get(stream) ?? []).map(({ payload }) => (payload as { word: string }).word);
    return JSON.stringify(taken) === JSON.stringify(expected)
      ? []
      : [`${audience} has ${taken.length} (${new Set(taken).size} different) of ${expected.length}`];
  });
  const leaks = !hears.includes('internal') && /internal|reservado/.test(JSON.stringify(client.received));
  return leaks ? [...faults, 'a trace of what is internal'] : faults;
}

const wordsOf = (api: TestApi, { bodyId, acuerdoId }: LiveRoom, audience: Audience): Promise<string[]> =>
  asSuperuser(api, async (client) => {
    const { rows } = await client.query<{ payload: string }>(
      `select payload from journal_entry where body_id = $1 and stream = $2 order by stream_position`,
      [bodyId, streamOf(acuerdoId, audience)],
    );
    return rows.map(({ payload }) => (JSON.parse(payload) as { word: string }).word);
  });
