import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../testing/show';
import type { Acuerdo, Related } from './acuerdo';
import { BeginAbout } from './begin-about';
import { RelatedActs } from './related-acts';
import { anAcuerdo, aPublication } from './testing/an-acuerdo';
import { inWorkspace } from './testing/in-workspace';

beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

const beginning = (kind: 'erratum' | 'amendment', code: string | null): Acuerdo['beginnings'][number] => ({
  __typename: 'Beginning',
  kind,
  refusal: code === null ? null : { __typename: 'ActionRefused', code, facts: {} },
});
const published = (...beginnings: Acuerdo['beginnings']) =>
  anAcuerdo({ status: 'published', publication: aPublication(), beginnings });

describe('a published act', () => {
  it('offers to correct it: a draft about it, which brings no text of its own', async () => {
    const acuerdo = published(beginning('erratum', null), beginning('amendment', null));
    const created = { createAcuerdo: { __typename: 'Acuerdo', id: 'new', title: 't', status: 'draft' } };
    const { piece, asked } = inWorkspace(<BeginAbout />, acuerdo, { CreateAcuerdo: created });
    show(piece);
    await userEvent.click(screen.getByRole('button', { name: 'Corregir una errata' }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.variables.input).toMatchObject({
      kind: 'erratum',
      original: 'acuerdo',
      title: 'Fe de erratas del acuerdo ST/ACU/2022/001',
    });
    expect(asked[0]?.variables.input).not.toHaveProperty('document');
  });

  it('says to the secretariat why it may not be corrected', () => {
    show(inWorkspace(<BeginAbout />, published(beginning('erratum', 'ORIGINAL_IS_ERRATUM'))).piece);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/Una fe de erratas no se corrige ni se modifica/)).toBeTruthy();
  });

  it('offers nothing to whoever it is no task of', () => {
    const { container } = show(
      inWorkspace(<BeginAbout />, published(beginning('erratum', 'NOT_THE_SECRETARIAT'))).piece,
    );
    expect(container.querySelector('section')).toBeNull();
  });
});

const related = (changes: Partial<Related>): Related => ({
  __typename: 'RelatedAcuerdo',
  id: 'other',
  kind: 'erratum',
  title: 'Otro',
  status: 'published',
  folio: 'ST/ACU/2022/002',
  path: '/s/actos/2022/002',
  ...changes,
});

describe('an act and its erratum', () => {
  it('lead to each other', () => {
    show(inWorkspace(<RelatedActs />, anAcuerdo({ kind: 'erratum', original: related({ kind: 'acuerdo' }) })).piece);
    expect(screen.getByText('Corrige:')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Acuerdo ST/ACU/2022/002' }).getAttribute('href')).toBe(
      '/organo/acuerdos/other',
    );
  });

  it('tell a correction under way from one that was published, and leave out what was withdrawn', () => {
    const aboutThis = [
      related({}),
      related({ id: 'draft', status: 'draft', folio: null, path: null }),
      related({ id: 'gone', status: 'withdrawn', folio: null, path: null }),
    ];
    show(inWorkspace(<RelatedActs />, anAcuerdo({ aboutThis })).piece);
    expect(screen.getByText('Corregido por:')).toBeTruthy();
    expect(screen.getAllByText('Corrección en curso:')).toHaveLength(1);
  });
});
