import { screen } from '@testing-library/react';
import type { ActDocument } from '@acuerda/document';
import { createRef } from 'react';
import { show } from '../testing/show';
import type { CorrectionFieldsFragment } from '../gql/graphql';
import type { DraftedAcuerdo } from './draft';
import { DraftMargin } from './draft-margin';
import { EntryIntoForceNote } from './entry-into-force-note';

const document: ActDocument = { type: 'doc', content: [] };
const acuerdo = { objections: [] } as unknown as DraftedAcuerdo;
const replacement = {
  __typename: 'Replacement' as const,
  partId: 'p',
  kind: 'considerando',
  number: '1.1',
  before: 'La mesa un espacio.',
  after: 'La mesa es un espacio.',
};
const correction = (changes: Partial<CorrectionFieldsFragment>): CorrectionFieldsFragment => ({
  __typename: 'Correction',
  changesEffects: false,
  changesStructure: false,
  replacements: [replacement],
  ...changes,
});
const showMargin = (of: CorrectionFieldsFragment) => {
  const paper = createRef<HTMLDivElement>();
  const margin = { findings: [], document, acuerdo, paper, head: null };
  return show(<DraftMargin {...margin} correction={of} />).container;
};

describe('the margin of an erratum', () => {
  it('says of each part what it says and what it has to say', () => {
    const margin = showMargin(correction({}));
    expect(margin.textContent).toContain('Considerando 1.1');
    expect(margin.querySelector('del')).toBeNull();
    expect(margin.querySelector('ins')?.textContent).toBe('es');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['moves a date', { changesEffects: true }, 'no puede mover fechas'],
    ['changes a part', { changesStructure: true }, 'no agrega, quita ni mueve partes'],
  ])('says that it %s, and what to do', (_, changes, words) => {
    showMargin(correction(changes));
    expect(screen.getByRole('alert').textContent).toContain(words);
    expect(screen.getByRole('alert').textContent).toContain('prepare un acuerdo modificatorio');
  });

  it('waits for the first word without calling it a fault', () => {
    expect(showMargin(correction({ replacements: [] })).textContent).toContain('Todavía no cambia nada.');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the entry into force, as it is read', () => {
  const saying = (text: string): ActDocument => ({
    type: 'doc',
    content: [
      {
        type: 'part',
        attrs: { id: 't', kind: 'transitorio', level: 1, effects: [] },
        content: [{ type: 'text', text }],
      },
    ],
  });

  it.each([
    ['El presente acuerdo entrará en vigor el día de su publicación.', 'el día de su publicación.'],
    ['El acuerdo entrará en vigor al día siguiente de su publicación.', 'al día siguiente de su publicación.'],
    ['El acuerdo entrará en vigor el 2 de mayo de 2022.', 'el lunes 2 de mayo de 2022.'],
    ['Publíquese.', 'porque el texto no dice otra cosa.'],
    ['El acuerdo entrará en vigor a partir de su firma.', 'no se entiende «'],
  ])('of «%s» is %s', (text, said) => {
    expect(show(<EntryIntoForceNote document={saying(text)} />).container.textContent).toContain(said);
  });
});
