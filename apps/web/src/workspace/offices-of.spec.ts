import { officesOf } from './offices-of';

describe('the office of a person', () => {
  const offices = officesOf(
    {
      seats: [
        { name: 'Academia', holder: { id: 'ana' } },
        { name: 'Municipios', holder: { id: 'ana' } },
        { name: 'Sociedad civil', holder: null },
      ],
      secretariat: [
        { standing: 'ended', person: { id: 'before' } },
        { standing: 'in_force', person: { id: 'now' } },
      ],
    },
    'Secretaría técnica',
  );

  it('is every seat held now, and the secretariat in force', () => {
    expect([...offices]).toEqual([
      ['now', 'Secretaría técnica'],
      ['ana', 'Academia, Municipios'],
    ]);
  });
});
