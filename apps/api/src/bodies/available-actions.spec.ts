import { aSecretariat, type TestSecretariat } from '../testing/a-secretariat';
import { startTestApi, type TestApi } from '../testing/test-api';
import type { TestClient } from '../testing/test-client';

let api: TestApi;
let secretariat: TestSecretariat;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
  secretariat = await aSecretariat(api);
});
afterAll(() => api.stop());

interface Offer {
  action: string;
  refusal: { code: string } | null;
}

async function offered(client: TestClient, action: string): Promise<string> {
  const { body } = await client.query<{ body: { availableActions: Offer[] } }>(
    `query ($slug: ShortText!) { body(slug: $slug) { availableActions { action refusal { code } } } }`,
    { slug: secretariat.slug },
  );
  return body.availableActions.find((offer) => offer.action === action)?.refusal?.code ?? 'yes';
}

describe('to begin an acuerdo', () => {
  it('is offered to the secretariat alone, not to the administrator who set the body up', async () => {
    const { secretary, administrator, society } = secretariat.as;
    expect(await offered(secretary, 'create')).toBe('yes');
    expect(await offered(society, 'create')).toBe('NOT_THE_SECRETARIAT');
    expect(await offered(administrator, 'create')).toBe('NOT_THE_SECRETARIAT');
  });
});

describe('to register a term', () => {
  it('is offered to the administrator alone', async () => {
    const { secretary, administrator } = secretariat.as;
    expect(await offered(administrator, 'register_term')).toBe('yes');
    expect(await offered(secretary, 'register_term')).toBe('NOT_THE_ADMINISTRATOR');
  });
});
