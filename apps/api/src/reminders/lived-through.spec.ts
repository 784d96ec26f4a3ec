import type { Instant } from '@acuerda/workflow/vocabulary';
import { startTestApi, type TestApi } from '../testing/test-api';
import { FullTable } from './testing/a-full-table';
import { mailsIn } from './testing/mails-in';

const seatsAndOffice = ['academia', 'authority', 'facilitator', 'government', 'secretary', 'society'];
const table = [...seatsAndOffice, 'alternate'].toSorted();
const withReviewer = [...table, 'reviewer'].toSorted();

/** Who has a mail at which minute. Mérida is six hours behind UTC, five under daylight saving, which ended in 2022. */
type Table = Record<string, string[]>;

/** Follows the clock of the demonstration from one due instant to the next, and stops before `end`. */
async function live(api: TestApi, end: Instant): Promise<void> {
  const nobody = api.anybody();
  for (;;) {
    const { nextDue } = await nobody.query<{ nextDue: Instant | null }>('{ nextDue }');
    if (nextDue === null || nextDue >= end) break;
    await nobody.query(`mutation { moveLegalClock(to: "${nextDue}") { ... on LegalClock { legalNow } } }`);
  }
  await nobody.query(`mutation { moveLegalClock(to: "${end}") { ... on LegalClock { legalNow } } }`);
}

/** Everything that arrived, by the minute of its `Date`: each person as often as they were written to. */
async function arrived(api: TestApi): Promise<Table> {
  const found: Table = {};
  for (const { at, to } of await mailsIn(api, 'term_ending')) {
    (found[at.slice(0, 16)] ??= []).push(to.replace('.secretariado@example.org', ''));
  }
  for (const people of Object.values(found)) people.sort();
  return found;
}

let api: TestApi;
let full: FullTable;
beforeEach(async () => {
  api = await startTestApi({ startsAt: '2022-01-01T16:00:00.000Z' });
  full = await FullTable.seated(api);
});
afterEach(() => api.stop());

it('a body that nobody extends is warned seven times, and of nothing afterwards', async () => {
  await live(api, '2022-03-01T18:00:00.000Z');
  const programme = await full.invitesTheReviewer();
  await live(api, '2022-04-21T18:00:00.000Z');
  await programme.says('secretary', 'withdraw', { reason: 'Ya no hace falta.' });
  await live(api, '2023-12-31T18:00:00.000Z');

  expect(await arrived(api)).toEqual({
    '2022-02-22T15:00': table,
    '2022-03-24T15:00': withReviewer,
    '2022-04-08T14:00': withReviewer,
    '2022-04-16T14:00': withReviewer,
    '2022-04-20T14:00': withReviewer,
    '2022-04-22T14:00': table,
    '2022-04-23T14:00': table,
  } satisfies Table);
});

it('a body that extends both terms in time is warned of the old end until then, and of the new one in its turn', async () => {
  await live(api, '2022-03-01T18:00:00.000Z');
  const programme = await full.invitesTheReviewer();
  await live(api, '2022-04-17T18:00:00.000Z');
  await programme.says('secretary', 'withdraw', { reason: 'Ya no hace falta.' });
  const { terms } = full.body;
  await full.extends(terms.body, '2023-04-30', '2022-04-17');
  await full.extends(terms.exercise, '2023-04-30', '2022-04-17');
  await live(api, '2023-04-02T18:00:00.000Z');
  await full.endsTheAlternate('2023-04-02');
  await live(api, '2023-12-31T18:00:00.000Z');

  expect(await arrived(api)).toEqual({
    '2022-02-22T15:00': table,
    '2022-03-24T15:00': withReviewer,
    '2022-04-08T14:00': withReviewer,
    '2022-04-16T14:00': withReviewer,
    '2023-03-01T15:00': table,
    '2023-03-31T15:00': table,
    '2023-04-15T15:00': seatsAndOffice,
    '2023-04-23T15:00': seatsAndOffice,
    '2023-04-27T15:00': seatsAndOffice,
    '2023-04-29T15:00': seatsAndOffice,
    '2023-04-30T15:00': seatsAndOffice,
  } satisfies Table);

  for (const { mail } of await mailsIn(api, 'term_ending')) {
    expect(mail.attachments.map(({ mimeType }) => mimeType)).toEqual(['text/calendar']);
    expect(mail.text).toContain('Secretariado Técnico Municipal');
    expect(mail.html).toContain('Secretariado Técnico Municipal');
  }
});
