import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { write } from '../roster/testing/write';
import { show } from '../testing/show';
import { anAcuerdo, anAction } from '../workspace/testing/an-acuerdo';
import { inWorkspace } from '../workspace/testing/in-workspace';
import { AcuerdoInvitations } from './acuerdo-invitations';
import { anInvitation } from './testing/an-invitation';

beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

const secretary = [anAction('invite_reviewer'), anAction('end_invitation')];
const done = { __typename: 'Acuerdo', id: 'acuerdo', status: 'draft' };
const answers = {
  People: { body: { __typename: 'Body', id: 'body', people: [], secretariat: [], seats: [] } },
  InviteReviewer: { inviteReviewer: done },
  EndInvitation: { endInvitation: done },
};
const shown = (acuerdo: ReturnType<typeof anAcuerdo>) => {
  const { piece, asked } = inWorkspace(<AcuerdoInvitations />, acuerdo, answers);
  show(piece);
  return (operation: string) => asked.find((one) => one.operation === operation)?.variables.input;
};

describe('the reviewers of an acuerdo', () => {
  it('are shown to everybody, until when and by whom, and changed by the secretariat alone', () => {
    shown(anAcuerdo({ invitations: [anInvitation()] }));
    expect(screen.getByText('Observatorio')).toBeTruthy();
    expect(screen.getByText(/Hasta el mié 20 abr 2022/)).toBeTruthy();
    expect(screen.getByText(/invita Inés/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are explained to the secretariat while there is none', () => {
    shown(anAcuerdo({ availableActions: secretary }));
    expect(screen.getByText(/lee el texto y lo comenta hasta el día que usted fije/)).toBeTruthy();
  });

  it('are invited by name and address, with a last day', async () => {
    const sent = shown(anAcuerdo({ availableActions: secretary }));
    await userEvent.click(screen.getByRole('button', { name: 'Invitar a una persona revisora' }));
    expect(screen.getByText('Falta la persona o el último día.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Enviar la invitación' }));
    expect(sent('InviteReviewer')).toBeUndefined();
    await write(screen.getByLabelText('Nombre'), 'Observatorio');
    await write(screen.getByLabelText(/Correo/), 'observatorio@example.org');
    await write(screen.getByLabelText(/Último día/), '20/04/2022');
    await userEvent.click(screen.getByRole('button', { name: 'Enviar la invitación' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent('InviteReviewer')).toMatchObject({
      acuerdoId: 'acuerdo',
      personId: null,
      person: { name: 'Observatorio', email: 'observatorio@example.org' },
      until: '2022-04-20',
    });
  });

  it('have their invitation ended with a reason', async () => {
    const sent = shown(anAcuerdo({ invitations: [anInvitation()], availableActions: secretary }));
    await userEvent.click(screen.getByRole('button', { name: 'Terminar la invitación de Observatorio' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox'), 'Cambió de persona');
    await userEvent.click(dialog.getByRole('button', { name: 'Terminar la invitación de Observatorio' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent('EndInvitation')).toMatchObject({ personId: 'observatorio', reason: 'Cambió de persona' });
  });

  it('stay on record once their invitation is over, with why it was taken back', () => {
    const ended = {
      __typename: 'InvitationEnding' as const,
      at: '2022-03-30T16:00:00.000Z',
      reason: 'Cambió de persona',
      person: { __typename: 'Person' as const, id: 'ines', name: 'Inés' },
    };
    shown(anAcuerdo({ invitations: [anInvitation({ standing: 'ended', ended })] }));
    expect(screen.getByText('1 invitación terminada')).toBeTruthy();
    expect(screen.getByText('La terminó Inés: Cambió de persona')).toBeTruthy();
  });
});
