import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../testing/show';
import { Ending } from './ending';
import { anAcuerdo, aPublication } from './testing/an-acuerdo';
import { inWorkspace } from './testing/in-workspace';

beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

describe('a published act', () => {
  it('says under which folio, and from when it is in force', () => {
    const publication = aPublication({ inForceFrom: '2022-05-02' });
    const { container } = show(inWorkspace(<Ending />, anAcuerdo({ status: 'published', publication })).piece);
    expect(container.textContent).toContain('folio ST/ACU/2022/001, miércoles 20 de abril de 2022.');
    expect(container.textContent).toContain('En vigor desde el lunes 2 de mayo de 2022.');
  });
});

describe('an erratum that was withdrawn', () => {
  it('starts again as an erratum of the same act', async () => {
    const acuerdo = anAcuerdo({
      kind: 'erratum',
      status: 'withdrawn',
      withdrawal: { __typename: 'Withdrawal', at: '2022-04-01T15:00:00.000Z', reason: 'Falta una parte', person: null },
      original: {
        __typename: 'RelatedAcuerdo',
        id: 'act',
        kind: 'acuerdo',
        title: 'Acto',
        status: 'published',
        folio: 'ST/ACU/2022/001',
        path: null,
      },
    });
    const { piece, asked } = inWorkspace(<Ending />, acuerdo, {
      BodyActions: {
        body: {
          __typename: 'Body',
          id: 'body',
          availableActions: [{ __typename: 'AvailableBodyAction', action: 'create', post: null, refusal: null }],
        },
      },
      CreateAcuerdo: { createAcuerdo: { __typename: 'Acuerdo', id: 'new', title: 't', status: 'draft' } },
    });
    show(piece);
    await userEvent.click(await screen.findByRole('button', { name: 'Empezar de nuevo a partir de este' }));
    await waitFor(() => expect(asked.some(({ operation }) => operation === 'CreateAcuerdo')).toBe(true));
    const sent = asked.find(({ operation }) => operation === 'CreateAcuerdo');
    expect(sent?.variables.input).toMatchObject({ kind: 'erratum', original: 'act', copiedFrom: 'acuerdo' });
  });
});
