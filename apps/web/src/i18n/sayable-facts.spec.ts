import { sayableFacts } from './sayable-facts';

const say = (facts: object) => sayableFacts(facts, 'es', 'America/Merida');

describe('facts of a refusal', () => {
  it('say dates and instants with their weekday', () => {
    expect(say({ endedOn: '2022-04-23', at: '2022-04-24T05:00:00.000Z' })).toEqual({
      endedOn: 'sábado 23 de abril de 2022',
      at: 'domingo 24 de abril de 2022, 00:00 (Mérida)',
    });
  });

  it('join lists and keep numbers', () => {
    expect(say({ missing: ['place', 'session'], present: 2 })).toEqual({ missing: 'place, session', present: 2 });
  });

  it('reach one level down', () => {
    expect(say({ publication: { folio: 'STE-GA/ACU/2022/002' } })).toEqual({
      publication_folio: 'STE-GA/ACU/2022/002',
    });
  });

  it('leave out what cannot be said', () => {
    expect(say({ none: null, yes: true, deep: { deeper: { still: 'x' } } })).toEqual({});
  });
});
