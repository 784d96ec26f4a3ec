import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { startTestApi, type TestApi } from '../testing/test-api';
import { theRules } from '../testing/the-rules';

let api: TestApi;
let body: TestSecretariat;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api);
});
afterAll(() => api.stop());

const holyThursday = { date: '2022-04-14', name: 'Jueves Santo' };
const goodFriday = { date: '2022-04-15', name: 'Viernes Santo' };
const adopt = (input: object, onto = 0) =>
  body.as.administrator.command('adoptCalendar', { bodyId: body.bodyId, onto, ...input });

interface Calendars {
  calendar: { version: number; holidays: object[]; citation: { text: string | null } } | null;
  calendars: { version: number }[];
  federalRestDays: string[];
  businessDaysLeft: number;
  consequences: { lastVotingDay: string };
}

async function read(): Promise<Calendars> {
  const answer = await body.as.secretary.query<{ body: Calendars }>(
    `query ($slug: ShortText!) { body(slug: $slug) { calendar { version holidays { date name } citation { text } }
      calendars { version } federalRestDays(year: 2024) businessDaysLeft consequences { lastVotingDay } } }`,
    { slug: body.slug },
  );
  return answer.body;
}

describe('a body without a calendar of its own', () => {
  it('rests on weekends and federal days alone', async () => {
    expect(await read()).toMatchObject({ calendar: null, calendars: [], businessDaysLeft: 17 });
    expect((await read()).federalRestDays).toContain('2024-10-01');
  });
});

describe('a calendar that the administrator adopts', () => {
  it('counts from then on, and the one before it stays', async () => {
    await body.as.administrator.accepted('adoptRuleSet', {
      bodyId: body.bodyId,
      onto: 1,
      rules: theRules({ dayCount: 'business', voteDays: 12 }),
    });
    expect((await read()).consequences.lastVotingDay).toBe('2022-04-15');
    const citation = 'Acuerdo de días inhábiles de 2022';
    expect(await adopt({ holidays: [goodFriday] })).toMatchObject({ __typename: 'Body' });
    expect(await adopt({ holidays: [goodFriday, holyThursday], citation }, 1)).toMatchObject({ __typename: 'Body' });
    expect(await read()).toMatchObject({
      calendar: { version: 2, holidays: [holyThursday, goodFriday], citation: { text: citation } },
      calendars: [{ version: 1 }, { version: 2 }],
      businessDaysLeft: 15,
      consequences: { lastVotingDay: '2022-04-19' },
    });
  });

  it('names a day once', async () => {
    expect(await adopt({ holidays: [goodFriday, goodFriday] }, (await read()).calendars.length)).toMatchObject({
      code: 'HOLIDAY_REPEATED',
      facts: { repeated: ['2022-04-15'] },
    });
  });

  it.each([
    ['a day that does not exist', [{ date: '2022-02-30', name: 'x' }]],
    ['more days than a calendar holds', Array.from({ length: 1001 }, () => goodFriday)],
    ['a name that is too long', [{ date: '2022-04-14', name: 'x'.repeat(301) }]],
  ])('is bad input with %s', async (_, holidays) => {
    await expect(adopt({ holidays })).rejects.toThrow('BAD_USER_INPUT');
  });
});

it('the federal days are asked for by a year that there is', async () => {
  const { errors } = await body.as.secretary.ask(`{ body(slug: "${body.slug}") { federalRestDays(year: 123456789) } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
