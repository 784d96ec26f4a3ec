import { rosterRow, termPanel } from './pages/registers';
import { signInAs } from './support/sign-in';
import { useAcuerda } from './support/visit';

const visit = useAcuerda();
const BODY = 'Secretariado Técnico Estatal de Gobierno Abierto';

describe('the secretary records an act that prolongs an appointment', () => {
  it('keeps the person in the seat past the end, and leaves the term of the body alone', async () => {
    const { page } = await visit.newPerson();
    await signInAs(page, 'Secretaría técnica');
    expect(await rosterRow(page, 'Academia')).toContain('sáb 23 abr 2022');
  });
});
