import { evolveBody } from '../body/evolve';
import type { RuleSetAdopted } from '../body/events';
import { aBody, PEOPLE } from '../testing';
import { RULE_NAMES } from '../vocabulary';
import { defaultRules } from './default-rules';

describe('an event that adopted rules before there were any of reminders', () => {
  const adopted = { ...defaultRules(), voteDays: { value: 9, citation: { kind: 'text' as const, text: 'Article 9' } } };
  const { reminderOffsets, reminderDays, reminderTime, reminderAudience, reminderEscalation, ...rules } = adopted;
  const event: RuleSetAdopted = {
    type: 'rule_set_adopted',
    bodyId: 'body-yucatan',
    at: '2021-05-01T15:00:00.000Z',
    by: { kind: 'administrator', personId: PEOPLE.administrator },
    ruleSet: { version: 2, adoptedAt: '2021-05-01T15:00:00.000Z', rules },
  };
  const folded = evolveBody(aBody().build(), event).ruleSets.at(-1);

  it('keeps what it said', () => {
    expect(folded?.rules.voteDays).toEqual(adopted.voteDays);
    expect(folded?.version).toBe(2);
  });

  it('has the reminders that were the defaults on the day on which they came', () => {
    expect(Object.keys(folded?.rules ?? {}).sort()).toEqual([...RULE_NAMES].sort());
    expect(folded?.rules.reminderOffsets).toEqual({
      value: [60, 30, 15, 7, 3, 1, 0],
      citation: { kind: 'not_supplied' },
    });
    expect([reminderOffsets, reminderDays, reminderTime, reminderAudience, reminderEscalation]).toEqual([
      folded?.rules.reminderOffsets,
      folded?.rules.reminderDays,
      folded?.rules.reminderTime,
      folded?.rules.reminderAudience,
      folded?.rules.reminderEscalation,
    ]);
  });
});

it('an event that says how people are reminded is taken at its word', () => {
  const early = aBody()
    .withRules({ reminderOffsets: [90], reminderTime: '07:00' })
    .build()
    .ruleSets.at(-1);
  expect([early?.rules.reminderOffsets.value, early?.rules.reminderTime.value]).toEqual([[90], '07:00']);
});
