import type { DataSource } from 'typeorm';

/** Milliseconds that a process may differ from its database: leases, delays and the instants of mails depend on it. */
export const MOST_SKEW = 2_000;
const samples = 3;

/** Thrown where the clocks of the process and its database disagree. */
export class ClocksDisagree extends Error {}

interface Sample {
  askedAt: number;
  answeredAt: number;
  databaseNow: number;
}

/** Milliseconds that the database is ahead, as the quickest answer tells; what the answer's way explains is no difference. */
export function skewOf(asked: readonly [Sample, ...Sample[]]): number {
  const { askedAt, answeredAt, databaseNow } = asked.reduce((a, b) =>
    b.answeredAt - b.askedAt < a.answeredAt - a.askedAt ? b : a,
  );
  if (databaseNow > answeredAt) return databaseNow - answeredAt;
  return databaseNow < askedAt ? databaseNow - askedAt : 0;
}

/** @throws ClocksDisagree when this machine's clock is more than two seconds off the database's */
export async function clocksMustAgree(source: Pick<DataSource, 'query'>, here = Date.now): Promise<void> {
  const asked: [Sample, ...Sample[]] = [await sample(source, here)];
  while (asked.length < samples) asked.push(await sample(source, here));
  const skew = skewOf(asked);
  if (Math.abs(skew) <= MOST_SKEW) return;
  const seconds = (Math.abs(skew) / 1_000).toFixed(1);
  throw new ClocksDisagree(
    `This machine's clock is ${seconds} s ${skew > 0 ? 'behind' : 'ahead of'} the database's: set both by NTP, then start again.`,
  );
}

async function sample(source: Pick<DataSource, 'query'>, here: () => number): Promise<Sample> {
  const askedAt = here();
  const [{ now }] = await source.query<[{ now: Date }]>('select clock_timestamp() as now');
  return { askedAt, answeredAt: here(), databaseNow: now.getTime() };
}
