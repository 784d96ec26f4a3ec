import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../testing/show';
import { EndDialog } from './end-dialog';
import type { Appointment, Post, RosterBody } from './posts';
import { answering } from './testing/answering';
import { write } from './testing/write';

const appointment = (id: string, name: string, changes: Partial<Appointment> = {}) =>
  ({
    id,
    person: { id: `p-${id}`, name },
    standing: 'in_force',
    startsOn: '2021-04-23',
    lastDay: '2022-04-23',
    ended: null,
    prolongations: [],
    ...changes,
  }) as unknown as Appointment;

const post = (appointments: Appointment[]): Post => ({
  id: 'academia',
  name: 'Academia',
  seat: null,
  appointments,
  current: null,
});

const body = { id: 'body', today: '2022-03-30', terms: [], seats: [], secretariat: [] } as unknown as RosterBody;
const endingOf = (appointments: Appointment[], onClose = jest.fn()) =>
  answering(<EndDialog body={body} posts={[post(appointments)]} onClose={onClose} />, ['done']);

describe('an appointment that is ended by an act', () => {
  const inForce = appointment('now', 'Tomás Iturbe');

  it('with a day that has passed says that what was done since stands and will be questioned, before it is recorded', async () => {
    const onClose = jest.fn();
    const { piece, sent } = endingOf([inForce], onClose);
    show(piece);
    await userEvent.selectOptions(screen.getByLabelText('Qué designación'), 'now');
    await write(screen.getByLabelText('Último día'), '28/03/2022');
    expect(screen.getByRole('status').textContent).toMatch(/lunes 28 de marzo.*sigue en pie.*cuestionado/);
    expect(sent).toEqual([]);
    await write(screen.getByLabelText('Qué acto'), 'Renuncia');
    await write(screen.getByLabelText('De qué fecha'), '28/03/2022');
    await userEvent.click(screen.getByRole('button', { name: 'Registrar el término' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent[0]?.input).toMatchObject({ appointmentId: 'now', on: '2022-03-28' });
  });

  it('today or later questions nothing', async () => {
    show(endingOf([inForce]).piece);
    await write(screen.getByLabelText('Último día'), '30/03/2022');
    expect(screen.queryByText(/cuestionado/)).toBeNull();
  });

  it('may be over by its own date already, and is offered unless an act ended it', () => {
    const over = appointment('before', 'Renata Uc', {
      standing: 'ended',
      lastDay: '2021-12-31',
      startsOn: '2021-01-01',
    });
    const resigned = appointment('resigned', 'Bruno Cetina', { standing: 'ended', ended: {} as Appointment['ended'] });
    show(endingOf([over, resigned, inForce]).piece);
    const offered = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(offered).toEqual([
      'Elija una designación…',
      'Academia: Tomás Iturbe, del vie 23 abr 2021 al sáb 23 abr 2022',
      'Academia: Renata Uc, del vie 1 ene 2021 al vie 31 dic 2021',
    ]);
  });
});
