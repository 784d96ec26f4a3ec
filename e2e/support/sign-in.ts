import type { Page } from 'playwright-core';

interface DemoPerson {
  readonly id: string;
  readonly office: string;
}

/** Signs in as the first person of the demonstration whose office begins so. The page must already be on the installation. */
export async function signInAs(page: Page, office: string): Promise<void> {
  const people = await page.evaluate(async () => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ session { demo { people { id office } } } }' }),
    });
    const { data } = (await response.json()) as { data: { session: { demo: { people: DemoPerson[] } } } };
    return data.session.demo.people;
  });
  const person = people.find((each) => each.office.toLowerCase().startsWith(office.toLowerCase()));
  if (!person) throw new Error(`Nobody is "${office}": ${people.map((each) => each.office).join(', ')}`);
  const status = await page.evaluate(async (personId) => {
    const body = JSON.stringify({ personId });
    const headers = { 'content-type': 'application/json' };
    return (await fetch('/auth/demo', { method: 'POST', headers, body })).status;
  }, person.id);
  if (status !== 204) throw new Error(`Signing in as "${office}" was answered with ${status}.`);
}
