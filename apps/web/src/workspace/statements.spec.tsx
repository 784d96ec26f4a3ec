import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../testing/show';
import { Statements } from './statements';
import { anAcuerdo, anAction, aSeat } from './testing/an-acuerdo';
import { inWorkspace } from './testing/in-workspace';

beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

const act = { __typename: 'ActReference' as const, title: 'Acta', date: '2021-04-23' };
const closed = anAcuerdo({
  status: 'civil_society_signoff',
  statements: [
    {
      __typename: 'Statement',
      revision: 1,
      seatId: 'b',
      text: 'Votamos así por el plazo.',
      at: '2022-03-31T15:00:00.000Z',
      question: null,
      person: null,
    },
  ],
  availableActions: [anAction('record_statement', null, 'a')],
  viewerSeats: [{ __typename: 'ViewerSeat', capacity: 'titular', seat: aSeat('a'), act }],
});

describe('after the close of a vote', () => {
  it('shows what each seat said, and takes a statement through the seat of the viewer', async () => {
    const answer = { recordStatement: { __typename: 'Acuerdo', id: 'acuerdo', status: 'civil_society_signoff' } };
    const { piece, asked } = inWorkspace(<Statements />, closed, { RecordStatement: answer });
    show(piece);
    expect(screen.getByText('Asiento b').parentElement?.textContent).toContain('Votamos así por el plazo.');
    await userEvent.click(screen.getByRole('button', { name: 'Dejar una declaración' }));
    await userEvent.click(await screen.findByLabelText('Su declaración'));
    await userEvent.paste('Estamos de acuerdo.');
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Dejar una declaración' }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.variables.input).toMatchObject({
      seatId: 'a',
      text: 'Estamos de acuerdo.',
      seen: { revision: 1 },
    });
  });

  it('is nothing while nobody said anything and the viewer may not', () => {
    const { container } = show(inWorkspace(<Statements />, anAcuerdo()).piece);
    expect(container.querySelector('section')).toBeNull();
  });
});
