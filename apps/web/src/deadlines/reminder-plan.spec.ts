import type { ReminderFieldsFragment } from '../gql/graphql';
import { nextOf, stepsOf } from './reminder-plan';
import { aReminder } from './testing/a-reminder';

const steps = (...reminders: Partial<ReminderFieldsFragment>[]) =>
  stepsOf(reminders.map(aReminder), ['body', 'exercise'], '2022-04-23');

describe('the plan of what ends together', () => {
  it('has one step an offset, the earliest first', () => {
    const found = steps(
      { daysBefore: 15, dueAt: '2022-04-08T15:00:00.000Z' },
      { daysBefore: 30 },
      { daysBefore: 15, dueAt: '2022-04-08T15:00:00.000Z', subjectId: 'exercise' },
    );
    expect(found.map(({ daysBefore }) => daysBefore)).toEqual([30, 15]);
  });

  it('leaves out what was planned for another last day, or for something else', () => {
    expect(steps({ endsOn: '2022-04-30' }, { subjectId: 'an appointment' })).toEqual([]);
  });

  it('says what became of the mails', () => {
    const standing = (changes: Partial<ReminderFieldsFragment>) => steps({ state: 'sent', ...changes })[0]?.standing;
    expect(standing({ accepted: 7 })).toBe('sent');
    expect(standing({ accepted: 5, waiting: 2 })).toBe('waiting');
    expect(standing({ accepted: 5, waiting: 1, refused: 1 })).toBe('problem');
    expect(standing({ accepted: 6, bounced: 1 })).toBe('problem');
    expect(standing({ state: 'superseded', reason: 'past' })).toBe('superseded');
  });

  it('shows of two terms the one that wants attention', () => {
    const [step] = steps(
      { state: 'cancelled', reason: 'moved' },
      { subjectId: 'exercise', state: 'sent', accepted: 6, bounced: 1 },
    );
    expect(step).toMatchObject({ standing: 'problem', accepted: 6, bounced: 1 });
  });

  it('goes on with the first that is planned', () => {
    const found = steps(
      { state: 'sent', accepted: 7 },
      { daysBefore: 7, dueAt: '2022-04-16T15:00:00.000Z' },
      { daysBefore: 15, dueAt: '2022-04-08T15:00:00.000Z' },
    );
    expect(nextOf(found)?.daysBefore).toBe(15);
    expect(nextOf([])).toBeUndefined();
  });
});
