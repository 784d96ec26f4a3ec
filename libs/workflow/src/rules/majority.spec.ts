import { defaultRules } from './default-rules';
import { outcomeOf } from './majority';
import type { Rules } from './rule-set';

const rules = (values: {
  majority?: Rules['majority']['value'];
  abstentions?: Rules['abstentions']['value'];
}): Rules => ({
  ...defaultRules(),
  majority: { value: values.majority ?? { kind: 'simple' }, citation: { kind: 'not_supplied' } },
  abstentions: { value: values.abstentions ?? 'quorum_only', citation: { kind: 'not_supplied' } },
});
const votes = (approve: number, reject: number, abstain: number, electorate = 5) => ({
  approve,
  reject,
  abstain,
  electorate,
});
const twoThirds = { kind: 'at_least', fraction: { numerator: 2, denominator: 3 } } as const;

describe('a simple majority', () => {
  it('is more approvals than rejections, abstentions aside', () => {
    expect(outcomeOf(votes(2, 1, 2), rules({}), null)).toBe('adopted');
    expect(outcomeOf(votes(1, 2, 2), rules({}), null)).toBe('not_adopted');
  });

  it('is more than half of all votes where abstentions belong to them', () => {
    expect(outcomeOf(votes(2, 1, 2), rules({ abstentions: 'quorum_and_majority' }), null)).toBe('not_adopted');
    expect(outcomeOf(votes(3, 0, 2), rules({ abstentions: 'quorum_and_majority' }), null)).toBe('adopted');
  });

  it('is not reached by abstaining together', () => {
    expect(outcomeOf(votes(0, 0, 5), rules({}), null)).toBe('not_adopted');
  });
});

describe('an absolute majority', () => {
  it('is more than half of the electorate, absent seats included', () => {
    expect(outcomeOf(votes(2, 0, 0), rules({ majority: { kind: 'absolute' } }), null)).toBe('not_adopted');
    expect(outcomeOf(votes(3, 0, 0), rules({ majority: { kind: 'absolute' } }), null)).toBe('adopted');
    expect(outcomeOf(votes(2, 0, 0, 4), rules({ majority: { kind: 'absolute' } }), null)).toBe('not_adopted');
  });
});

describe('two thirds', () => {
  it('are reached exactly', () => {
    expect(outcomeOf(votes(2, 1, 0), rules({ majority: twoThirds }), null)).toBe('adopted');
    expect(outcomeOf(votes(3, 2, 0), rules({ majority: twoThirds }), null)).toBe('not_adopted');
  });

  it('are not two thirds of nothing', () => {
    expect(outcomeOf(votes(0, 0, 3), rules({ majority: twoThirds }), null)).toBe('not_adopted');
  });
});

describe('two thirds of the electorate', () => {
  const majority = { kind: 'at_least_of_electorate', fraction: { numerator: 2, denominator: 3 } } as const;

  it('are reached exactly, absent seats included', () => {
    expect(outcomeOf(votes(4, 0, 0, 6), rules({ majority }), null)).toBe('adopted');
    expect(outcomeOf(votes(4, 1, 0, 6), rules({ majority }), null)).toBe('adopted');
  });

  it('are not reached by those who came, however they agree', () => {
    expect(outcomeOf(votes(3, 0, 0, 6), rules({ majority }), null)).toBe('not_adopted');
    expect(outcomeOf(votes(3, 0, 0, 5), rules({ majority }), null)).toBe('not_adopted');
  });
});

describe('the casting seat', () => {
  it('counts once more in a tie, and only then', () => {
    expect(outcomeOf(votes(2, 2, 0), rules({}), 'approve')).toBe('adopted');
    expect(outcomeOf(votes(2, 2, 0), rules({}), 'reject')).toBe('not_adopted');
    expect(outcomeOf(votes(1, 2, 0), rules({}), 'approve')).toBe('not_adopted');
  });

  it('does not replace a qualified majority', () => {
    expect(outcomeOf(votes(2, 2, 0), rules({ majority: twoThirds }), 'approve')).toBe('not_adopted');
  });
});
