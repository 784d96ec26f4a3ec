import { RULE_NAMES } from '../vocabulary';
import { changedRules } from './changed-rules';
import { defaultRules } from './default-rules';
import type { Institution, Rules } from './rule-set';

const withRules = (change: Partial<Rules>): Rules => ({ ...defaultRules(), ...change });
const citation = { kind: 'not_supplied' } as const;

describe('between two sets of rules', () => {
  it('nothing differs when they say the same, in whatever order they say it', () => {
    const fraction = { denominator: 2, numerator: 1 };
    const before = withRules({ quorumSectors: { value: ['government', 'academia'], citation } });
    const after = withRules({
      quorum: { citation, value: { fraction, kind: 'more_than' } },
      quorumSectors: { value: ['academia', 'government'], citation },
    });
    expect(changedRules(before, after)).toEqual([]);
  });

  it('institutions are the same in another order, and another address is a difference', () => {
    const [a, b] = ['a', 'b'].map((name) => ({ name, email: `${name}@office.example` })) as [Institution, Institution];
    const to = (...institutions: Institution[]) =>
      withRules({ reminderEscalation: { value: { daysBefore: 7, to: institutions }, citation } });
    expect(changedRules(to(a, b), to(b, a))).toEqual([]);
    expect(changedRules(to(a), to({ ...a, email: b.email }))).toEqual(['reminderEscalation']);
  });

  it('a value and a citation are differences', () => {
    const after = withRules({
      voteDays: { value: 6, citation },
      signoff: { value: 'all', citation: { kind: 'text', text: 'Article 9' } },
    });
    expect(changedRules(defaultRules(), after)).toEqual(['voteDays', 'signoff']);
  });
});

it('every rule of a set has its place in the order in which they are read', () => {
  expect(Object.keys(defaultRules())).toEqual([...RULE_NAMES]);
});
