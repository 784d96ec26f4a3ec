import { proposedSignatories } from './proposed-signatories';

const holder = (id: string) => ({ id, name: id });

describe('who would sign a publication', () => {
  it('are those who hold a voting seat, then the secretariat in force', () => {
    const proposed = proposedSignatories(
      {
        seats: [
          { id: 's1', name: 'Ejecutivo', voting: true, holder: holder('ana') },
          { id: 's2', name: 'Municipios', voting: true, holder: null },
          { id: 's3', name: 'Facilitación', voting: false, holder: holder('eva') },
        ],
        secretariat: [
          { standing: 'ended', person: holder('antes') },
          { standing: 'in_force', person: holder('ines') },
        ],
      },
      'Secretaría técnica',
    );
    expect(proposed.map(({ personId, office }) => [personId, office])).toEqual([
      ['ana', 'Ejecutivo'],
      ['ines', 'Secretaría técnica'],
    ]);
  });
});
