import type { LiveEvent, LiveRoom } from '@acuerda/contracts';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded-postgres';
import { aSecretariat } from '../../apps/api/src/testing/a-secretariat';
import { TestAcuerdo } from '../../apps/api/src/testing/an-acuerdo';
import { startTestApi } from '../../apps/api/src/testing/test-api';
import { freshDataDir, removeData } from '../../e2e/support/acuerda';
import type { Aim } from '../frame/aims';
import type { Bench } from '../frame/bench';
import { LEAST_ROUNDS, orderOf } from '../frame/rounds';
import { ratiosOf, spreadOf } from '../frame/statistics';
import { emitted, startFloor, startProduct, type Contestant } from '../live/contestants';
import { crowd, deliver, type Deliveries } from '../live/crowd';

const CROWDS = [200, 1_000] as const;
/** Tellings in a round, and comments in a round; before either, a few that are not counted. */
const TOLD = 50;
const COMMENTS = 20;
const WARMING = 5;

type Name = 'product' | 'floor';
type Part = 'delivery' | 'comment';
type Samples = Record<Part, Record<Name, Deliveries[]>>;

const limits = { p50: 1.4, p99: 2, cpu: 1.2 } as const;
const units = { p50: 'ms', p99: 'ms', cpu: 'µs' } as const;
const measures = ['p50', 'p99', 'cpu'] as const;

/**
 * One comment to many sockets, beside a bare socket.io server that tells the same bytes. Delivery runs from the emit, since
 * a bare socket.io server does nothing before it; the whole way from the request on is told beside it, where the bare server
 * writes a row and its journal entry in one statement.
 */
export const liveBench: Bench = {
  name: 'live',
  async run(tell) {
    const dataDir = await freshDataDir();
    const postgres = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), log: () => undefined });
    process.env['TEST_DATABASE_ADMIN_URL'] = postgres.adminUrl('postgres');
    const api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
    const body = await aSecretariat(api);
    const room = (await TestAcuerdo.inReview(body)).key;
    const session = body.as.government.session ?? '';
    const started: Contestant[] = [];
    try {
      const product = await startProduct(api.databaseUrl, dataDir, session, room);
      started.push(product);
      const telling = emitted(product);
      await product.comment();
      const { event } = await telling;
      const floor = await startFloor(postgres.adminUrl('postgres'), event);
      started.push(floor);
      const aims: Aim[] = [];
      for (const size of CROWDS) {
        const samples = await measure(size, { product, floor }, session, room, event);
        aims.push(...aimsOf(size, samples, tell));
      }
      return aims;
    } finally {
      for (const { child } of started) child.kill('SIGKILL');
      await api.stop();
      await postgres.stop();
      await removeData(dataDir);
    }
  },
};

async function measure(
  size: number,
  contestants: Record<Name, Contestant>,
  session: string,
  room: LiveRoom,
  event: LiveEvent,
): Promise<Samples> {
  const samples: Samples = { delivery: { product: [], floor: [] }, comment: { product: [], floor: [] } };
  for (let round = 0; round < LEAST_ROUNDS; round += 1) {
    for (const name of orderOf(['product', 'floor'] as const, round)) {
      const contestant = contestants[name];
      const sockets = await crowd(contestant, size, session, room);
      const told = (times: number) => deliver(contestant, sockets, times, 'emit', () => contestant.tell(event));
      const said = (times: number) => deliver(contestant, sockets, times, 'asked', () => contestant.comment());
      await told(WARMING);
      samples.delivery[name].push(await told(TOLD));
      await said(WARMING);
      samples.comment[name].push(await said(COMMENTS));
      for (const socket of sockets) socket.disconnect();
    }
  }
  return samples;
}

function aimsOf(size: number, samples: Samples, tell: (line: string) => void): Aim[] {
  const ratios = (part: Part, measured: keyof Deliveries): number => {
    const [mine, bare] = [samples[part].product, samples[part].floor].map((each) => each.map((one) => one[measured]));
    const ratio = spreadOf(ratiosOf(mine ?? [], bare ?? [])).median;
    const said = [mine, bare].map((values) => `${spreadOf(values ?? []).median.toFixed(2)} ${units[measured]}`);
    tell(
      `live.${size} ${part} ${measured}`.padEnd(26) +
        `product ${said[0]}   floor ${said[1]}   ratio ${ratio.toFixed(2)}`,
    );
    return ratio;
  };
  for (const measured of measures) ratios('comment', measured);
  return measures.map((measured) => ({
    name: `live.${size}.${measured}`,
    value: ratios('delivery', measured),
    unit: '×',
    bound: '<=',
    limit: limits[measured],
  }));
}
