import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../testing/show';
import { PeoplePanel } from './people-panel';
import { anAcuerdo, anAction } from './testing/an-acuerdo';
import { inWorkspace } from './testing/in-workspace';

beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

const person = (id: string, name: string) => ({ __typename: 'Person' as const, id, name, initials: 'P' });
const ana = person('ana', 'Ana');
const body = {
  __typename: 'Body',
  id: 'body',
  people: [ana, person('luz', 'Luz')],
  secretariat: [],
  seats: [
    {
      __typename: 'Seat',
      id: 's',
      name: 'Academia',
      sector: 'academia',
      voting: true,
      vacant: false,
      holder: person('luz', 'Luz'),
    },
  ],
};
const answers = {
  People: { body },
  NameDrafters: { nameDrafters: { __typename: 'Acuerdo', id: 'acuerdo', status: 'draft' } },
};

describe('the people of a draft', () => {
  it('are named to everybody, and changed by the secretariat alone', () => {
    show(inWorkspace(<PeoplePanel />, anAcuerdo({ drafters: [ana] })).piece);
    expect(screen.getByText('Ana')).toBeTruthy();
    expect(screen.getByText('Todavía no se ha invitado a nadie a este acuerdo.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are named from the people of the body, by name and office', async () => {
    const acuerdo = anAcuerdo({ drafters: [ana], availableActions: [anAction('name_drafters')] });
    const { piece, asked } = inWorkspace(<PeoplePanel />, acuerdo, answers);
    show(piece);
    await userEvent.click(screen.getByRole('button', { name: 'Nombrar a quienes redactan' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Luz' }));
    expect(screen.getByText('Academia')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Guardar la lista' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const sent = asked.find(({ operation }) => operation === 'NameDrafters');
    expect(sent?.variables.input).toMatchObject({ acuerdoId: 'acuerdo', personIds: ['ana', 'luz'] });
  });
});
