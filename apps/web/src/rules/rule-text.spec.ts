import { ruleText } from './rule-text';

describe('a rule in words', () => {
  it('says a quorum with its fraction', () => {
    expect(
      ruleText({ key: 'quorum', value: { kind: 'more_than', fraction: { numerator: 1, denominator: 2 } } }),
    ).toEqual(['rules:quorum.more_than', { fraction: '½' }]);
  });

  it('says a choice, a number, and that a number is none', () => {
    expect(ruleText({ key: 'signoff', value: 'all' })[0]).toBe('rules:signoff.all');
    expect(ruleText({ key: 'voteDays', value: 5 })).toEqual(['rules:voteDays', { count: 5 }]);
    expect(ruleText({ key: 'objectionWindowDays', value: 0 })[0]).toBe('rules:none_value.objectionWindowDays');
  });

  it('names a rule that it does not know instead of hiding it', () => {
    expect(ruleText({ key: 'other', value: 1 })).toEqual(['rules:unknown', { key: 'other' }]);
  });
});
