import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering } from '../roster/testing/answering';
import { write } from '../roster/testing/write';
import { BodyProvider } from '../bodies/body-context';
import { show } from '../testing/show';
import { PrepareExtension } from './prepare-extension';

const terms = [
  { id: 'body', name: 'Secretariado Técnico', endsOn: '2022-04-23' },
  { id: 'exercise', name: 'Ejercicio estatal', endsOn: '2022-04-23' },
];

function shown(address?: string) {
  const { piece, sent } = answering(<PrepareExtension terms={terms} />, ['done']);
  const body = { id: 'b', slug: 'organo', today: '2022-03-30' } as never;
  show(<BodyProvider value={body}>{piece}</BodyProvider>, address);
  return sent;
}
async function opened() {
  const sent = shown();
  await userEvent.click(screen.getByRole('button', { name: 'Preparar la ampliación' }));
  return sent;
}
const create = () => userEvent.click(screen.getByRole('button', { name: 'Crear el borrador' }));

describe('the extension of terms that end together', () => {
  it('is of all of them to the day that the person gives, and nothing is created before', async () => {
    const sent = await opened();
    expect(screen.getByText(/terminan el sábado 23 de abril de 2022/)).toBeTruthy();
    expect(sent).toEqual([]);
    await write(screen.getByLabelText('Nuevo último día'), '30/04/2023');
    await create();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.input).toMatchObject({
      bodyId: 'b',
      title: 'Acuerdo por el que se amplía la vigencia del Secretariado Técnico y del Ejercicio estatal',
      extension: { termIds: ['body', 'exercise'], to: '2023-04-30' },
    });
  });

  it('may leave one of them as it is, but not all', async () => {
    const sent = await opened();
    await write(screen.getByLabelText('Nuevo último día'), '30/04/2023');
    for (const { name } of terms) await userEvent.click(screen.getByLabelText(name));
    await create();
    expect(screen.getByText('Elija al menos una vigencia.')).toBeTruthy();
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByLabelText('Ejercicio estatal'));
    await create();
    await waitFor(() => expect(sent[0]?.input).toMatchObject({ extension: { termIds: ['exercise'] } }));
  });

  it('is open at once for whoever comes by the link of a mail, until it is closed', async () => {
    shown('/organo?ampliar');
    await userEvent.click(screen.getByRole('button', { name: 'Cancelar' }));
    await waitFor(() => expect(screen.queryByLabelText('Nuevo último día')).toBeNull());
  });

  it('does not end before the terms do now', async () => {
    await opened();
    await write(screen.getByLabelText('Nuevo último día'), '23/04/2022');
    await userEvent.tab();
    expect(screen.getByText(/cuanto antes, el domingo 24 de abril de 2022/)).toBeTruthy();
  });
});
