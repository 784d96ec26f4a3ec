import { aBody, PEOPLE, SEATS } from '../testing';
import { defaultRules } from './default-rules';
import type { Rules } from './rule-set';

const adopting = (change: { [R in keyof Rules]?: Rules[R]['value'] }) => {
  const rules = Object.entries(change).reduce(
    (all, [name, value]) => ({ ...all, [name]: { value, citation: { kind: 'text', text: 'Article 9' } } }),
    defaultRules(),
  );
  return aBody().refusal(PEOPLE.administrator, { type: 'adopt_rule_set', onto: 1, rules });
};

describe('a rule set', () => {
  it.each<[string, { [R in keyof Rules]?: Rules[R]['value'] }]>([
    ['quorum', { quorum: { kind: 'more_than', fraction: { numerator: 1, denominator: 1 } } }],
    ['quorum', { quorum: { kind: 'at_least', fraction: { numerator: 0, denominator: 2 } } }],
    ['majority', { majority: { kind: 'at_least', fraction: { numerator: 3, denominator: 2 } } }],
    ['majority', { majority: { kind: 'at_least_of_electorate', fraction: { numerator: 1, denominator: 0 } } }],
    ['quorumSectors', { quorumSectors: ['academia'] }],
    ['quorumSectors', { quorumSectors: ['government', 'facilitation'] }],
    ['castingSeat', { castingSeat: 'seat-nowhere' }],
    ['castingSeat', { castingSeat: SEATS.facilitation }],
    ['voteDays', { voteDays: -1 }],
    ['voteDays', { voteDays: 367 }],
    ['secondThoughtsMinutes', { secondThoughtsMinutes: 0.5 }],
    ['secondThoughtsMinutes', { secondThoughtsMinutes: 10_081 }],
    ['objectionWindowDays', { objectionWindowDays: Number.NaN }],
    ['objectionSilence', { objectionSilence: { days: -2, countsAs: 'withdrawn' } }],
  ])('whose %s could never be honoured is refused by its name', (name, change) => {
    expect(adopting(change)).toEqual({ refused: 'RULE_INVALID', facts: { rules: [name] } });
  });

  it('is not adopted onto a version that another one has followed', () => {
    const changed = aBody().withRules({ castingSeat: SEATS.government });
    const late = { type: 'adopt_rule_set', onto: 1, rules: defaultRules() } as const;
    expect(changed.refusal(PEOPLE.administrator, late)).toEqual({
      refused: 'VERSION_STALE',
      facts: { onto: 1, standing: 2 },
    });
  });

  it('may ask for unanimity', () => {
    const whole = { kind: 'at_least', fraction: { numerator: 1, denominator: 1 } } as const;
    expect(aBody().withRules({ quorum: whole, majority: whole }).build().ruleSets).toHaveLength(2);
  });

  it('is adopted as the next version beside those before it', () => {
    const body = aBody().withRules({ castingSeat: SEATS.government }).build();
    expect(body.ruleSets.map(({ version, rules }) => [version, rules.castingSeat.value])).toEqual([
      [1, null],
      [2, SEATS.government],
    ]);
  });
});
