import { aSecretariat, type Role, type TestSecretariat } from '../testing/a-secretariat';
import { anExtension } from '../testing/an-act';
import { TestAcuerdo } from '../testing/an-acuerdo';
import { accepted } from '../testing/test-client';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let body: TestSecretariat;
let acuerdo: TestAcuerdo;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  body = await aSecretariat(api);
  acuerdo = await TestAcuerdo.inDraft(body, anExtension(body.terms.body, '2023-04-30'));
});
afterAll(() => api.stop());

interface Move {
  termId: string;
  to: string;
  reminders: string[];
}

async function movesSeenBy(role: Role): Promise<Move[]> {
  const query = `query ($slug: ShortText!) { body(slug: $slug) { acuerdos { moves { termId to reminders } } } }`;
  const found = await body.as[role].query<{ body: { acuerdos: { moves: Move[] }[] } }>(query, { slug: body.slug });
  return found.body.acuerdos.flatMap(({ moves }) => moves);
}

async function draftVersion(): Promise<number> {
  const query = `query ($bodyId: Uuid!, $id: Uuid!) { acuerdo(bodyId: $bodyId, id: $id) { draft { version } } }`;
  const variables = { bodyId: body.bodyId, id: acuerdo.id };
  const found = await body.as.secretary.query<{ acuerdo: { draft: { version: number } } }>(query, variables);
  return found.acuerdo.draft.version;
}

/** The same acuerdo goes from its draft to its publication. */
describe('what an acuerdo under way would do to a term', () => {
  it('is told by its draft to whoever sees it, with the days on which people would be reminded then', async () => {
    const [move] = await movesSeenBy('secretary');
    expect(move).toMatchObject({ termId: body.terms.body.id, to: '2023-04-30' });
    expect(move?.reminders.map((at) => at.slice(0, 13))).toEqual(
      ['2023-03-01', '2023-03-31', '2023-04-15', '2023-04-23', '2023-04-27', '2023-04-29', '2023-04-30'].map(
        (day) => `${day}T15`,
      ),
    );
  });

  it('is not told by a draft to members who do not see it', async () => {
    expect(await movesSeenBy('government')).toEqual([]);
  });

  it('is told to every member by what was submitted', async () => {
    await accepted(acuerdo.submit());
    expect(await movesSeenBy('government')).toMatchObject([{ to: '2023-04-30' }]);
  });

  it('stays what was submitted for members, while its drafters write on after a return', async () => {
    await accepted(acuerdo.says('secretary', 'returnToDraft', { seen: acuerdo.seen, reason: 'Un día antes.' }));
    await acuerdo.write(anExtension(body.terms.body, '2023-04-29'), await draftVersion());
    expect(await movesSeenBy('secretary')).toMatchObject([{ to: '2023-04-29' }]);
    expect(await movesSeenBy('government')).toMatchObject([{ to: '2023-04-30' }]);
  });

  it('is nothing any more once it is withdrawn', async () => {
    await accepted(acuerdo.says('secretary', 'withdraw', { reason: 'Se hará de otro modo.' }));
    expect(await movesSeenBy('secretary')).toEqual([]);
  });
});
