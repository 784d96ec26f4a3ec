import { checkJournal } from '../operations/check-journal';
import { BodyScope } from '../platform/transaction/body-scope';
import { startTestApi, type TestApi } from '../testing/test-api';
import { checkHistory } from './testing/check/check-history';
import { letTwentyClientsWork } from './testing/clients/twenty-clients';
import type { Call } from './testing/history';
import { journalOf } from './testing/journal-of';

const given = process.env['SEED'];
const first = Number(given ?? Date.now() % 1_000_000_007);
const runs = Number(process.env['RUNS'] ?? (given === undefined ? 12 : 1));
const commands = Number(process.env['COMMANDS'] ?? 4);
const seeds = Array.from({ length: runs }, (_, index) => first + index);
console.info(`twenty clients: SEED=${first} RUNS=${runs} COMMANDS=${commands}`);

// A command takes some 6 ms on two cores; a loaded machine may take ten times as long.
jest.setTimeout(60_000 + commands * 20 * 60);

let api: TestApi;
let address: string;
const answers: Record<string, number> = {};
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  await api.app.listen(0, '127.0.0.1');
  address = await api.app.getUrl();
});
afterAll(async () => {
  await api.stop();
  console.info(`twenty clients heard: ${JSON.stringify(answers)}`);
});

function count({ command, answer }: Call): void {
  const what = answer.kind === 'accepted' ? command.type : answer.kind;
  answers[what] = (answers[what] ?? 0) + 1;
}

describe('twenty clients at once, whatever they press', () => {
  it.each(seeds)('see one decision after the other (seed %i)', async (seed) => {
    const history = await letTwentyClientsWork(api, { seed, commands, address });
    history.calls.forEach(count);
    expect(checkHistory(history, await journalOf(api, history.bodyId))).toEqual([]);
    expect((await checkJournal(api.app.get(BodyScope), history.bodyId)).fault).toBeNull();
  });

  const often = ['create', 'submit', 'vote', 'return', 'record_statement', 'record_appointment', 'refused'];
  const seldom = ['close_vote', 'sign_off', 'object', 'answer_objection', 'withdraw_objection', 'withdraw', 'publish'];
  // Chance need not have come so far with a few commands.
  const expected = [...(runs * commands >= 60 ? often : []), ...(runs * commands >= 500 ? seldom : [])];
  it(`have been heard to get through: ${expected.join(', ')}`, () => {
    expect(expected.filter((what) => !answers[what])).toEqual([]);
  });
});
