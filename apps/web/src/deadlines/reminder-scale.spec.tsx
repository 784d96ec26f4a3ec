import { screen } from '@testing-library/react';
import { show } from '../testing/show';
import { stepsOf } from './reminder-plan';
import { ReminderScale } from './reminder-scale';
import { aReminder } from './testing/a-reminder';

const STEPS = stepsOf(
  [aReminder({ state: 'sent', accepted: 7 }), aReminder({ daysBefore: 0, dueAt: '2022-04-23T14:00:00.000Z' })],
  ['body'],
  '2022-04-23',
);
const ENDS_AT = '2022-04-24T05:00:00.000Z';

const marks = (now: string) => {
  const { container } = show(<ReminderScale steps={STEPS} endsAt={ENDS_AT} now={now} />);
  return [...container.querySelectorAll<HTMLElement>('.reminder-mark')].map((mark) => parseFloat(mark.style.left));
};

describe('the plan on a scale', () => {
  it('says in a sentence how many reminders there are, and that the list says the same', () => {
    marks('2022-03-30T15:00:00.000Z');
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      '2 avisos en escala de tiempo, del jueves 24 de marzo de 2022 al sábado 23 de abril de 2022. ' +
        'La lista que sigue dice lo mismo.',
    );
  });

  it('is true to the time: the instant of a reminder decides where it stands', () => {
    const [first = 0, last = 0] = marks('2022-03-30T15:00:00.000Z');
    const hours = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 3_600_000;
    const share =
      hours('2022-03-24T15:00:00.000Z', '2022-04-23T14:00:00.000Z') / hours('2022-03-24T15:00:00.000Z', ENDS_AT);
    expect((last - first) / (1100 - first)).toBeCloseTo(share, 5);
  });

  it('has today on it until the end is over', () => {
    marks('2022-03-30T15:00:00.000Z');
    expect(screen.getAllByText('hoy')).toHaveLength(1);
  });

  it('has no today on it afterwards', () => {
    marks('2022-04-26T15:00:00.000Z');
    expect(screen.queryByText('hoy')).toBeNull();
  });
});
