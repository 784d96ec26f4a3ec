import { startingDocument } from './starting-document';

const counting = () => {
  let last = 0;
  return () => `id-${(last += 1)}`;
};

describe('a new draft', () => {
  it('has its title and one empty part of each kind that an act needs', () => {
    const { content } = startingDocument('Acuerdo de prueba', counting());
    expect(content.map(({ attrs }) => attrs.kind)).toEqual([
      'heading',
      'legal_basis',
      'antecedente',
      'considerando',
      'resolutivo',
    ]);
    expect(content[0]?.content).toEqual([{ type: 'text', text: 'Acuerdo de prueba' }]);
    expect(content[1]?.content).toBeUndefined();
  });
});
