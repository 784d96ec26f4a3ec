import { aBody, anAct, anUnregisteredBody, onSeat, PEOPLE, recordAppointment, registerBody, SEATS } from '../testing';
import type { BodyCommand } from './commands';

const body = aBody().at('2022-03-29T18:00:00.000Z');
const appointmentId = `appointment-${PEOPLE.society}-${SEATS.society}`;
const act = anAct('Minutes', '2022-03-29');

const SOUND = {
  register_term: {
    kind: 'exercise',
    termId: 'term-2',
    name: 'Second',
    startsOn: '2022-04-24',
    endsOn: '2023-04-23',
    act,
  },
  add_seat: { seatId: 'seat-2', name: 'Academia', sector: 'academia', voting: true, order: 9 },
  record_appointment: {
    ...recordAppointment(onSeat(SEATS.society, PEOPLE.societyAlternate, { capacity: 'alternate' })),
    ends: { kind: 'on', date: '2022-12-31' },
  },
  prolong_appointment: { appointmentId, ends: { kind: 'on', date: '2022-12-31' }, act },
  end_appointment: { appointmentId, on: '2022-03-31', act },
};
const command = (type: keyof typeof SOUND, change: object = {}) => ({ ...SOUND[type], type, ...change }) as BodyCommand;
const clerkOf = (type: keyof typeof SOUND) => (type === 'register_term' ? PEOPLE.administrator : PEOPLE.secretary);
const refusal = (type: keyof typeof SOUND, change: object) => body.refusal(clerkOf(type), command(type, change));

describe('what is recorded of a body', () => {
  it.each(Object.keys(SOUND) as (keyof typeof SOUND)[])('%s is accepted when it is sound', (type) => {
    expect(body.tries(clerkOf(type), command(type))).toHaveProperty('events');
  });

  it.each(['register_term', 'record_appointment', 'prolong_appointment', 'end_appointment'] as const)(
    '%s rests on an act with a title and a date',
    (type) => {
      expect(refusal(type, { act: anAct(' ') }).refused).toBe('ACT_REQUIRED');
      expect(refusal(type, { act: anAct('Minutes', '29/03/2022') }).refused).toBe('ACT_REQUIRED');
    },
  );

  it.each([
    ['register_term', { startsOn: '24 April' }, 'startsOn'],
    ['register_term', { endsOn: '2023-02-29' }, 'endsOn'],
    ['record_appointment', { startsOn: '2022-13-01' }, 'startsOn'],
    ['record_appointment', { ends: { kind: 'on', date: 'soon' } }, 'ends'],
    ['prolong_appointment', { ends: { kind: 'on', date: '2022-12-32' } }, 'ends'],
    ['end_appointment', { on: 'tomorrow' }, 'on'],
  ] as const)('%s with %j is not on days of the calendar', (type, change, invalid) => {
    expect(refusal(type, change)).toEqual({ refused: 'DATE_INVALID', facts: { invalid: [invalid] } });
  });

  it('has its dates in their order', () => {
    expect(refusal('record_appointment', { ends: { kind: 'on', date: '2021-04-22' } }).refused).toBe('DATES_REVERSED');
    expect(refusal('end_appointment', { on: '2021-04-22' }).refused).toBe('DATES_REVERSED');
  });

  it('has names', () => {
    expect(refusal('register_term', { name: '' }).facts).toEqual({ missing: ['name'] });
    expect(refusal('add_seat', { name: ' ' }).facts).toEqual({ missing: ['name'] });
    expect(refusal('record_appointment', { personId: '' }).facts).toEqual({ missing: ['personId'] });
    const nameless = { ...registerBody, slug: '', folioPrefix: '' } as BodyCommand;
    expect(anUnregisteredBody().refusal(PEOPLE.administrator, nameless).facts).toEqual({
      missing: ['slug', 'folioPrefix'],
    });
  });

  it('has an id of its own', () => {
    expect(refusal('record_appointment', { appointmentId }).refused).toBe('ID_TAKEN');
  });

  it('may be prolonged to the day on which it ends already, and ended on it', () => {
    const sameDay = '2022-04-23';
    const prolonged = command('prolong_appointment', { ends: { kind: 'on', date: sameDay } });
    expect(body.tries(PEOPLE.secretary, prolonged)).toHaveProperty('events');
    expect(body.tries(PEOPLE.secretary, command('end_appointment', { on: sameDay }))).toHaveProperty('events');
  });
});
