import { aBody, PEOPLE, SEATS } from '../testing';
import { defaultRules } from './default-rules';
import type { Rules } from './rule-set';

const institution = { name: 'Commission of Appointments', email: 'office@commission.example' };
const institutions = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ name: `Office ${n}`, email: `office${n}@commission.example` }));
const escalatingTo = (...to: { name: string; email: string }[]) => ({ reminderEscalation: { daysBefore: 7, to } });

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
    ['reminderOffsets', { reminderOffsets: [] }],
    ['reminderOffsets', { reminderOffsets: [1, 7] }],
    ['reminderOffsets', { reminderOffsets: [7, 7] }],
    ['reminderOffsets', { reminderOffsets: [367, 7] }],
    ['reminderOffsets', { reminderOffsets: [7, -1] }],
    ['reminderOffsets', { reminderOffsets: [1.5] }],
    ['reminderOffsets', { reminderOffsets: Array.from({ length: 21 }, (_, n) => 21 - n) }],
    ['reminderTime', { reminderTime: '9:00' }],
    ['reminderTime', { reminderTime: '24:00' }],
    ['reminderTime', { reminderTime: '09:60' }],
    ['reminderTime', { reminderTime: '09:00\n' }],
    ['reminderAudience', { reminderAudience: [] }],
    ['reminderEscalation', { reminderEscalation: { daysBefore: 367, to: [institution] } }],
    ['reminderEscalation', escalatingTo()],
    ['reminderEscalation', escalatingTo(...institutions(11))],
    ['reminderEscalation', escalatingTo(institution, { ...institution, email: 'Office@Commission.example' })],
    ['reminderEscalation', escalatingTo({ ...institution, name: ' ' })],
    ['reminderEscalation', escalatingTo({ ...institution, name: 'Office\nBcc: all' })],
    ['reminderEscalation', escalatingTo({ ...institution, name: 'x'.repeat(201) })],
    ['reminderEscalation', escalatingTo({ ...institution, email: 'office' })],
    ['reminderEscalation', escalatingTo({ ...institution, email: 'office@localhost' })],
    ['reminderEscalation', escalatingTo({ ...institution, email: 'office@a.example, b@a.example' })],
    ['reminderEscalation', escalatingTo({ ...institution, email: 'office@a.example\r\nBcc: all@a.example' })],
    ['reminderEscalation', escalatingTo({ ...institution, email: `office@${'a'.repeat(250)}.example` })],
    ['reminderEscalation', escalatingTo({ ...institution, email: 'office@a\u202e.example' })],
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

  it('may warn on every kind of day, at any hour, and write to institutions', () => {
    const body = aBody().withRules({
      reminderOffsets: [366, 0],
      reminderDays: 'business',
      reminderTime: '23:59',
      reminderAudience: ['reviewers'],
      ...escalatingTo(institution, ...institutions(9)),
    });
    expect(body.build().ruleSets[1]?.rules.reminderEscalation.value?.to).toHaveLength(10);
  });

  it('is adopted as the next version beside those before it', () => {
    const body = aBody().withRules({ castingSeat: SEATS.government }).build();
    expect(body.ruleSets.map(({ version, rules }) => [version, rules.castingSeat.value])).toEqual([
      [1, null],
      [2, SEATS.government],
    ]);
  });
});
