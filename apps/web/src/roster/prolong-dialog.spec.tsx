import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../testing/show';
import type { Appointment, Post, RosterBody } from './posts';
import { ProlongDialog } from './prolong-dialog';
import { answering } from './testing/answering';
import { write } from './testing/write';

const postOf = (id: string, name: string): Post => {
  const appointment = {
    id: `of-${id}`,
    person: { id: `p-${id}`, name: `Titular de ${name}` },
    standing: 'in_force',
    startsOn: '2021-04-23',
    lastDay: '2022-04-23',
    act: { title: 'Acta', date: '2021-04-23', reference: null },
    recordedAt: '2021-04-23T15:00:00.000Z',
    prolongations: [],
  } as unknown as Appointment;
  return { id, name, seat: null, appointments: [appointment], current: appointment };
};

const body = { id: 'body', today: '2022-03-30', terms: [], seats: [], secretariat: [] } as unknown as RosterBody;

async function prolongBoth(answers: Parameters<typeof answering>[1]) {
  const onClose = jest.fn();
  const posts = [postOf('society', 'Sociedad civil'), postOf('facilitator', 'Facilitación')];
  const { piece, sent } = answering(<ProlongDialog body={body} posts={posts} onClose={onClose} />, answers);
  show(piece);
  for (const { name } of posts) await userEvent.click(screen.getByLabelText(`${name}: Titular de ${name}`));
  await write(screen.getByLabelText('Qué acto'), 'Constancia');
  await write(screen.getByLabelText('De qué fecha'), '29/03/2022');
  return { sent, onClose, press: () => userEvent.click(screen.getByRole('button', { name: /^Registrar/ })) };
}

describe('an act that prolongs two appointments', () => {
  beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it('prolongs each by a command of its own, on the same terms', async () => {
    const { sent, onClose, press } = await prolongBoth(['done', 'done']);
    await press();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const act = { title: 'Constancia', date: '2022-03-29', reference: null };
    const ends = { kind: 'not_stated', date: null };
    expect(sent.map(({ input }) => input)).toMatchObject([
      { appointmentId: 'of-society', ends, act },
      { appointmentId: 'of-facilitator', ends, act },
    ]);
    expect(sent[0]?.input.commandId).not.toBe(sent[1]?.input.commandId);
  });

  it('says which one was refused, and does not repeat the one that was recorded', async () => {
    const { sent, onClose, press } = await prolongBoth(['done', { code: 'PROLONGATION_SHORTENS' }, 'done']);
    await press();
    expect((await screen.findByRole('alert')).textContent).toContain('«Facilitación» no se prorrogó');
    expect(onClose).not.toHaveBeenCalled();
    await press();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent.map(({ input }) => input.appointmentId)).toEqual(['of-society', 'of-facilitator', 'of-facilitator']);
  });

  it('sends nothing while none is chosen', async () => {
    const { piece, sent } = answering(<ProlongDialog body={body} posts={[postOf('a', 'A')]} onClose={jest.fn()} />, []);
    show(piece);
    await write(screen.getByLabelText('Qué acto'), 'Constancia');
    await write(screen.getByLabelText('De qué fecha'), '29/03/2022');
    await userEvent.click(screen.getByRole('button', { name: /^Registrar/ }));
    expect(sent).toEqual([]);
    expect(screen.getByText('Elija al menos una designación.')).toBeTruthy();
  });
});
