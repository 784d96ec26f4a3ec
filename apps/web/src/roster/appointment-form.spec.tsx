import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../testing/show';
import { sameActAsBefore } from './act-fields';
import { AppointmentForm } from './appointment-form';
import { SECRETARIAT } from './posts';
import { answering } from './testing/answering';
import { write } from './testing/write';

const scan = { hash: 'ab'.repeat(32), name: 'acta.pdf', mediaType: 'application/pdf', size: 2048, path: '/acta' };
const installation = { title: 'Acta de instalación', date: '2021-04-23', reference: 'A-1', file: scan };
const act = { title: 'Acta de instalación', date: '2021-04-23', reference: 'A-1', fileHash: scan.hash };
const posts = [
  { id: 'seat-1', name: 'Academia' },
  { id: SECRETARIAT, name: 'Secretaría técnica' },
];

function showForm(answers: Parameters<typeof answering>[1], acts = [installation]) {
  const onDone = jest.fn();
  const form = (
    <AppointmentForm
      body={{ id: 'body', today: '2022-03-30', people: [] }}
      posts={posts}
      acts={acts}
      proposedAct={sameActAsBefore(acts)}
      startsOn="2021-04-23"
      refetch="Nothing"
      onDone={onDone}
    />
  );
  const { piece, sent } = answering(form, answers);
  show(piece);
  return { sent, onDone };
}

const name = () => screen.getByLabelText<HTMLInputElement>('Nombre');
const press = () => userEvent.click(screen.getByRole('button', { name: 'Registrar la designación' }));

async function fillIn() {
  await write(name(), 'Oficina');
  await write(screen.getByLabelText('Correo electrónico'), 'oficina@ejemplo.mx');
}

describe('an appointment that follows another by the same act', () => {
  beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it('is recorded without typing the act, the dates or the seat, or sending the file again', async () => {
    const { sent, onDone } = showForm(['done', 'done']);
    await fillIn();
    await press();
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(sent[0]?.input).toMatchObject({
      seatId: 'seat-1',
      person: { name: 'Oficina', email: 'oficina@ejemplo.mx' },
      startsOn: '2021-04-23',
      ends: { kind: 'with_body', date: null },
      act,
    });
    expect(name().value).toBe('');
    await fillIn();
    await userEvent.selectOptions(screen.getByLabelText('Asiento'), 'Secretaría técnica');
    await press();
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(2));
    expect(sent[1]?.input).toMatchObject({ seatId: null, startsOn: '2021-04-23', act });
    expect(sent[1]?.input.appointmentId).not.toBe(sent[0]?.input.appointmentId);
  });

  it('keeps what was typed when it is refused, and says why beside the form', async () => {
    const { onDone } = showForm([{ code: 'POST_ALREADY_HELD', facts: { endsOn: '2022-04-23' } }]);
    await fillIn();
    await press();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('sábado 23 de abril de 2022');
    expect(name().value).toBe('Oficina');
    expect(onDone).not.toHaveBeenCalled();
  });

  it('is the same appointment and the same command when the answer was lost', async () => {
    const { sent, onDone } = showForm(['lost', 'done']);
    await fillIn();
    await press();
    await screen.findByText(/No hay conexión/);
    await press();
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(sent[1]?.input).toEqual(sent[0]?.input);
  });

  it('by another act asks for its words', async () => {
    const { sent } = showForm(['done']);
    await fillIn();
    expect(screen.queryByLabelText('Qué acto')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Acto'), 'Otro acto…');
    await write(screen.getByLabelText('Qué acto'), 'Oficio');
    await write(screen.getByLabelText('De qué fecha'), '01/06/2021');
    await press();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.input.act).toEqual({ title: 'Oficio', date: '2021-06-01', reference: null, fileHash: null });
  });
});
