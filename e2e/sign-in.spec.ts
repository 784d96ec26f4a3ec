import { signInAs } from './support/sign-in';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();

describe('a visitor of the demonstration', () => {
  it('becomes one of its people, in this window and in no other', async () => {
    const [secretary, stranger] = await Promise.all([visit.newPerson(), visit.newPerson()]);
    await signInAs(secretary.page, 'Secretaría técnica');
    const viewers = [secretary, stranger].map(({ page }) =>
      page.evaluate(async () => {
        const response = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ session { viewer { name } } }' }),
        });
        const { data } = (await response.json()) as { data: { session: { viewer: { name: string } | null } } };
        return data.session.viewer;
      }),
    );
    expect(await Promise.all(viewers)).toEqual([{ name: expect.any(String) }, null]);
  });

  it('is told who there is when the office does not exist', async () => {
    const { page } = await visit.newPerson();
    await expect(signInAs(page, 'Tesorería')).rejects.toThrow(/Nobody is "Tesorería": Secretaría técnica/);
  });
});
