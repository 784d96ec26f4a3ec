import { names } from './testing/names';
import { ruleText } from './rule-text';

const text = (key: string, value: unknown) => ruleText({ key, value }, names);

describe('a rule in words', () => {
  it('says a quorum with its fraction', () => {
    expect(text('quorum', { kind: 'more_than', fraction: { numerator: 1, denominator: 2 } })).toEqual([
      'rules:quorum.more_than',
      { fraction: '½' },
    ]);
  });

  it('says a choice, a number, and that a number is none', () => {
    expect(text('signoff', 'all')[0]).toBe('rules:signoff.all');
    expect(text('voteDays', 5)).toEqual(['rules:voteDays', { count: 5 }]);
    expect(text('objectionWindowDays', 0)[0]).toBe('rules:none_value.objectionWindowDays');
  });

  it('names sectors and seats as people do', () => {
    expect(text('quorumSectors', ['academia', 'municipal'])[1]).toEqual({ sectors: 'Academia y Municipios' });
    expect(text('castingSeat', 'seat-1')).toEqual(['rules:castingSeat.seat', { seat: 'Ejecutivo' }]);
    expect(text('castingSeat', null)[0]).toBe('rules:castingSeat.none');
    expect(text('castingSeat', 'seat-of-another-body')[0]).toBe('rules:castingSeat.some');
  });

  it('names a rule that it does not know instead of hiding it', () => {
    expect(text('other', 1)).toEqual(['rules:unknown', { key: 'other' }]);
  });
});
