import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering } from '../roster/testing/answering';
import { write } from '../roster/testing/write';
import { show } from '../testing/show';
import { RegisterBodyForm } from './register-body-form';

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const press = () => userEvent.click(screen.getByRole('button', { name: 'Registrar el órgano' }));

function showForm(answers: Parameters<typeof answering>[1]) {
  const { piece, sent } = answering(<RegisterBodyForm />, answers);
  show(piece);
  return sent;
}

describe('registering a body', () => {
  beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it('proposes address and folio prefix from the name', async () => {
    const sent = showForm(['done']);
    await write(field('Nombre del órgano'), 'Comité de Mérida');
    expect(field('Dirección corta').value).toBe('comite-merida');
    expect(field('Prefijo de los folios').value).toBe('CM');
    await press();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.input).toMatchObject({
      name: 'Comité de Mérida',
      slug: 'comite-merida',
      folioPrefix: 'CM',
      timeZone: 'America/Mexico_City',
    });
  });

  it('keeps an address that was typed, whatever the name becomes', async () => {
    showForm([]);
    await write(field('Dirección corta'), 'mesa');
    await write(field('Nombre del órgano'), 'Comité');
    expect(field('Dirección corta').value).toBe('mesa');
  });

  it('keeps what was typed when the address is taken, and says so', async () => {
    showForm([{ code: 'SLUG_TAKEN', facts: { slug: 'comite' } }]);
    await write(field('Nombre del órgano'), 'Comité');
    await press();
    expect((await screen.findByRole('alert')).textContent).toContain('Esa dirección ya es de otro órgano.');
    expect(field('Nombre del órgano').value).toBe('Comité');
  });

  it('sends no address that the application needs for itself', async () => {
    const sent = showForm(['done']);
    await write(field('Nombre del órgano'), 'Entrar');
    await press();
    expect(screen.getByText('Esa dirección la usa la aplicación. Elija otra.')).toBeTruthy();
    expect(sent).toEqual([]);
  });
});
