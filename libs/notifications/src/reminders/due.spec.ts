import { anEmptyBody } from '../testing/a-body';
import { Ledger } from '../testing/a-ledger';
import { due } from './due';
import { stillDue } from './still-due';

const body = anEmptyBody();
const at = (day: number, time = '14:00:00.000') => `2022-04-${String(day).padStart(2, '0')}T${time}Z`;

function planned(): Ledger {
  const ledger = new Ledger();
  ledger.replan(body.state, body.now);
  return ledger;
}

const offsets = (reminders: { daysBefore: number }[]) => reminders.map(({ daysBefore }) => daysBefore);

describe('what falls due', () => {
  it('is sent at its instant and not a millisecond earlier', () => {
    const ledger = planned();
    ledger.sweep(body.state, at(8));
    expect(ledger.sweep(body.state, at(16, '13:59:59.999')).send).toEqual([]);
    expect(offsets(ledger.sweep(body.state, at(16)).send)).toEqual([7]);
    expect(ledger.sweep(body.state, at(16)).send).toEqual([]);
  });

  it('after a week without a sweep is the latest alone, and the older ones are overtaken', () => {
    const ledger = planned();
    ledger.sweep(body.state, at(8));
    expect(offsets(ledger.sweep(body.state, at(21)).send)).toEqual([3]);
    expect(ledger.of('term-body', '2022-04-23')).toMatchObject({ 15: 'sent', 7: 'overtaken', 3: 'sent', 1: 'planned' });
  });

  it('after an outage that outlasted the end is one catch-up', () => {
    const ledger = planned();
    expect(offsets(ledger.sweep(body.state, '2022-05-03T18:00:00.000Z').send)).toEqual([0]);
    expect(ledger.sweep(body.state, '2022-05-04T18:00:00.000Z').send).toEqual([]);
  });

  it('is cancelled when the end has moved meanwhile, though nobody re-planned', () => {
    const ledger = planned();
    const extended = body.extended('term-body', '2023-04-30').state;
    const { send, cancel } = ledger.sweep(extended, at(23));
    expect(send).toEqual([]);
    expect(cancel.map(({ reason }) => reason)).toEqual(Array(7).fill('moved'));
  });

  it('is overtaken by a later one that was sent before it', () => {
    const ledger = planned();
    ledger.sweep(body.state, at(20));
    const rows = ledger.rows.map((row) => (row.daysBefore === 7 ? { ...row, state: 'planned' as const } : row));
    expect(due(rows, body.state, at(20))).toEqual({
      send: [],
      supersede: [{ id: 'term term-body 2022-04-23 7', reason: 'overtaken' }],
      cancel: [],
    });
  });

  it('at one instant by two offsets is the closer one', () => {
    const ledger = new Ledger();
    const holidays = ['2022-04-20', '2022-04-21', '2022-04-22'];
    const business = body.withRules({ reminderDays: 'business', reminderOffsets: [2, 1] }).withHolidays(...holidays);
    ledger.replan(business.state, business.now);
    const rows = ledger.rows.map((row) => ({ ...row, dueAt: at(19) }));
    expect(offsets(due(rows, business.state, at(19)).send)).toEqual([1]);
  });

  it('of two endings is one for each', () => {
    const both = body.withTerm('term-exercise', '2021-04-23', '2022-04-23');
    const ledger = new Ledger();
    ledger.replan(both.state, both.now);
    expect(ledger.sweep(both.state, at(23)).send.map(({ subjectId }) => subjectId)).toEqual([
      'term-body',
      'term-exercise',
    ]);
  });
});

it('a reminder is still due while its ending stands on that very day', () => {
  const [reminder] = planned().rows;
  if (!reminder) throw new Error('Nothing was planned');
  expect(stillDue(reminder, body.state)).toBe(true);
  expect(stillDue(reminder, body.extended('term-body', '2022-04-24').state)).toBe(false);
  expect(stillDue({ ...reminder, subjectId: 'term-nowhere' }, body.state)).toBe(false);
});
