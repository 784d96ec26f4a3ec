import { defaultRules, type ReminderRules } from '@acuerda/workflow';
import { aBody } from '../testing/a-body';
import { reminderConsequencesOf } from './consequences';

const now = '2022-04-18T18:00:00.000Z';
const citation = { kind: 'not_supplied' } as const;
const consequences = (values: { [R in keyof ReminderRules]?: ReminderRules[R]['value'] }, at = now) => {
  const changed = Object.entries(values).map(([name, value]) => [name, { value, citation }]);
  const rules = { ...defaultRules(), ...(Object.fromEntries(changed) as Partial<ReminderRules>) };
  return reminderConsequencesOf(rules, aBody().state, at);
};

describe('what rules of reminders come to', () => {
  it('are the days of the term in force that are still to come, and how many people hear', () => {
    expect(consequences({})).toEqual({
      endsOn: '2022-04-23',
      next: ['2022-04-20', '2022-04-22', '2022-04-23'],
      people: 3,
    });
  });

  it('follows the rules that are asked about, and not those in force', () => {
    const { next, people } = consequences({
      reminderOffsets: [2],
      reminderDays: 'business',
      reminderTime: '23:30',
      reminderAudience: ['secretariat'],
    });
    expect(next).toEqual(['2022-04-21']);
    expect(people).toBe(1);
  });

  it('is nothing to come while no term of the body is in force', () => {
    expect(consequences({}, '2022-04-25T18:00:00.000Z')).toEqual({ endsOn: null, next: [], people: 0 });
  });
});
