import type * as notifications from '@acuerda/notifications';
import type * as mailRows from '../platform/mail/mail-rows';
import { simulate } from './testing/years/simulate';
import { setStage } from './testing/years/stage';

type Guard = 'claim' | 'still due' | 'written after the 250' | 'supersede';
let mockOff: Guard | null = null;

jest.mock('../platform/mail/mail-rows', () => {
  const actual = jest.requireActual<typeof mailRows>('../platform/mail/mail-rows');
  const claimAnyway = async (queries: Parameters<typeof actual.claimMails>[0], keys: readonly string[]) => {
    const state = mockOff === 'claim' ? 'attempted' : 'accepted';
    const [rows] = await queries.query<[{ key: string; attempt: number }[], number]>(
      `update mail_delivery set state = $2, attempts = attempts + 1
       where key = any($1) and state in ('waiting', 'attempted') returning key, attempts as attempt`,
      [keys, state],
    );
    return rows;
  };
  const claimMails: typeof actual.claimMails = (queries, keys) =>
    mockOff === 'claim' || mockOff === 'written after the 250'
      ? claimAnyway(queries, keys)
      : actual.claimMails(queries, keys);
  return { ...actual, claimMails };
});

jest.mock('@acuerda/notifications', () => {
  const actual = jest.requireActual<typeof notifications>('@acuerda/notifications');
  const whyNotDue: typeof actual.whyNotDue = (body) => (mockOff === 'still due' ? () => null : actual.whyNotDue(body));
  const due: typeof actual.due = (standing, body, now) => {
    const found = actual.due(standing, body, now);
    const overtaken = standing.filter(({ id }) => found.supersede.some((one) => one.id === id));
    return mockOff === 'supersede' ? { ...found, send: [...found.send, ...overtaken], supersede: [] } : found;
  };
  return { ...actual, whyNotDue, due };
});

// Each try takes some seconds on two cores, and many times as long on a loaded machine.
jest.setTimeout(300_000);

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);
console.info(`years with a guard off: SEED=${seed}`);

/** What is wrong, with a guard off, in the years of one seed. */
async function findings(off: Guard | null, terms: number, changes: number, run = seed): Promise<string> {
  mockOff = off;
  const load = { seed: run, terms, changes, leap: 240, handedTwice: 1, rough: true, accidents: { wiped: 5 } };
  const stage = await setStage(null);
  try {
    return (await simulate(stage, load)).findings.join('\n');
  } finally {
    await stage.stop();
  }
}

/** Few bodies that change all the time give every guard something to do; what one seed does not provoke, the next do. */
async function isFound(off: Guard, complaint: RegExp): Promise<boolean> {
  for (let run = seed; run < seed + 8; run += 1) if (complaint.test(await findings(off, 12, 40, run))) return true;
  return false;
}

describe('years in which a guard is off', () => {
  it.each<[Guard, RegExp]>([
    ['claim', /^nobody was to hear/m],
    ['still due', /^nobody was to hear/m],
    ['written after the 250', /^missed|: accepted in the ledger, booked as/m],
    // The mail itself is stopped by the second look before it is sent.
    ['supersede', /(booked as superseded|nobody booked it)$/m],
  ])('are told from others: %s', async (guard, complaint) => {
    expect(await isFound(guard, complaint)).toBe(true);
  });

  it('have nothing wrong in them with every guard on', async () => {
    expect(await findings(null, 6, 40)).toBe('');
  });
});
