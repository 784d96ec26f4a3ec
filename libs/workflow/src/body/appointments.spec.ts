import {
  aBody,
  anAct,
  anUnregisteredBody,
  onSeat,
  PEOPLE,
  recordAppointment,
  registerBody,
  registerTerm,
  SEATS,
} from '../testing';
import type { BodyCommand } from './commands';
import { isHeld, lastDayOf, seatPost, SECRETARIAT } from './appointments';
import type { AppointmentEnd, BodyState } from './state';

const GOVERNMENT = `appointment-${PEOPLE.government}-${SEATS.government}`;
const SOCIETY = `appointment-${PEOPLE.society}-${SEATS.society}`;

const prolong = (ends: AppointmentEnd, appointmentId = GOVERNMENT): BodyCommand => ({
  type: 'prolong_appointment',
  appointmentId,
  ends,
  act: anAct('Prolongation', '2022-03-29'),
});
const end = (on: string, appointmentId = GOVERNMENT): BodyCommand => ({
  type: 'end_appointment',
  appointmentId,
  on,
  act: anAct('Resignation', on),
});
const until = (date: string): AppointmentEnd => ({ kind: 'on', date });
const lastDay = (body: BodyState, id = GOVERNMENT) => {
  const appointment = body.appointments.find((candidate) => candidate.id === id);
  return appointment && lastDayOf(appointment, body);
};

describe('an appointment that ends with the body', () => {
  const body = aBody();

  it('ends with the term that it began in, not with a reinstallation after a gap', () => {
    const reinstalled = body.does(PEOPLE.administrator, registerTerm('body', '2022-06-01', '2023-05-31')).build();
    expect(lastDay(reinstalled)).toBe('2022-04-23');
    expect(isHeld(seatPost(SEATS.government), reinstalled, '2022-06-02T16:00:00.000Z')).toBe(false);
  });

  it('may begin on the very last day of the term', () => {
    const late = onSeat(SEATS.facilitation, PEOPLE.stranger, { capacity: 'alternate', startsOn: '2022-04-23' });
    const withGap = body.does(PEOPLE.administrator, registerTerm('body', '2022-06-01', '2023-05-31'));
    const id = `appointment-${PEOPLE.stranger}-${SEATS.facilitation}`;
    for (const either of [body, withGap]) {
      expect(lastDay(either.withAppointment(late).build(), id)).toBe('2022-04-23');
    }
  });

  it('is not what another one is prolonged to in a body without a term', () => {
    const termless = anUnregisteredBody()
      .does(PEOPLE.administrator, registerBody)
      .does(
        PEOPLE.administrator,
        recordAppointment({ post: SECRETARIAT, personId: PEOPLE.secretary, ends: until('2022-04-23') }),
      );
    const withBody = prolong({ kind: 'with_body' }, `appointment-${PEOPLE.secretary}-secretariat`);
    expect(termless.refusalOf(PEOPLE.secretary, withBody)).toBe('PROLONGATION_SHORTENS');
  });

  it('needs a term to end with', () => {
    const late = recordAppointment(
      onSeat(SEATS.facilitation, PEOPLE.stranger, { capacity: 'alternate', startsOn: '2022-04-24' }),
    );
    expect(body.refusalOf(PEOPLE.secretary, late)).toBe('BODY_WITHOUT_TERM');
  });
});

describe('an appointment in force', () => {
  const body = aBody().at('2022-03-29T18:00:00.000Z');

  it('is prolonged by its own act, to a day or with no end stated', () => {
    expect(lastDay(body.does(PEOPLE.secretary, prolong(until('2022-12-31'))).build())).toBe('2022-12-31');
    expect(lastDay(body.does(PEOPLE.secretary, prolong({ kind: 'not_stated' })).build())).toBeNull();
  });

  it('is not shortened by a prolongation', () => {
    expect(body.refusal(PEOPLE.secretary, prolong(until('2022-04-22')))).toEqual({
      refused: 'PROLONGATION_SHORTENS',
      facts: { standing: '2022-04-23', proposed: '2022-04-22' },
    });
    const open = body.does(PEOPLE.secretary, prolong({ kind: 'not_stated' }));
    expect(open.refusalOf(PEOPLE.secretary, prolong(until('2030-01-01')))).toBe('PROLONGATION_SHORTENS');
  });

  it('is ended by an act, no later than it would have ended', () => {
    expect(lastDay(body.does(PEOPLE.secretary, end('2022-04-01')).build())).toBe('2022-04-01');
    expect(body.refusalOf(PEOPLE.secretary, end('2022-04-24'))).toBe('APPOINTMENT_ENDED');
    expect(body.refusalOf(PEOPLE.secretary, end('2021-04-22'))).toBe('DATES_REVERSED');
  });

  it('that was ended is neither prolonged nor ended again', () => {
    const ended = body.does(PEOPLE.secretary, end('2022-04-01'));
    expect(ended.refusalOf(PEOPLE.secretary, prolong(until('2022-12-31')))).toBe('APPOINTMENT_ENDED');
    expect(ended.refusalOf(PEOPLE.secretary, end('2022-03-31'))).toBe('APPOINTMENT_ENDED');
  });

  it('that lapsed is followed by another one, not prolonged', () => {
    const lapsed = body.at('2022-04-24T05:00:00.000Z');
    expect(lapsed.refusalOf(PEOPLE.secretary, prolong(until('2022-12-31'), SOCIETY))).toBe('APPOINTMENT_ENDED');
    expect(lapsed.refusalOf(PEOPLE.secretary, prolong(until('2022-12-31'), 'nothing'))).toBe('APPOINTMENT_UNKNOWN');
  });
});

describe('a post', () => {
  const body = aBody().at('2022-03-29T18:00:00.000Z');
  const successor = (startsOn: string) =>
    recordAppointment(onSeat(SEATS.government, 'person-successor', { startsOn, ends: until('2022-12-31') }));

  it('has one titular at a time', () => {
    expect(body.refusal(PEOPLE.secretary, successor('2022-04-23'))).toEqual({
      refused: 'POST_ALREADY_HELD',
      facts: { appointmentId: GOVERNMENT, endsOn: '2022-04-23' },
    });
    expect(body.does(PEOPLE.secretary, successor('2022-04-24')).build().appointments).toHaveLength(6);
  });

  it('has room before the titular who is in office, to the day before', () => {
    const predecessor = (ends: AppointmentEnd) =>
      recordAppointment(onSeat(SEATS.government, 'person-predecessor', { startsOn: '2020-01-01', ends }));
    expect(body.tries(PEOPLE.secretary, predecessor(until('2021-04-22')))).toHaveProperty('events');
    expect(body.refusalOf(PEOPLE.secretary, predecessor(until('2021-04-23')))).toBe('POST_ALREADY_HELD');
    expect(body.refusalOf(PEOPLE.secretary, predecessor({ kind: 'not_stated' }))).toBe('POST_ALREADY_HELD');
  });

  it('held with no end stated has no room after', () => {
    const open = body.does(PEOPLE.secretary, prolong({ kind: 'not_stated' }));
    expect(open.refusalOf(PEOPLE.secretary, successor('2022-12-31'))).toBe('POST_ALREADY_HELD');
  });

  it('that the body does not have is held by nobody', () => {
    const nowhere = recordAppointment(onSeat('seat-nowhere', PEOPLE.stranger));
    expect(body.refusalOf(PEOPLE.secretary, nowhere)).toBe('SEAT_UNKNOWN');
  });

  it('is not prolonged over the successor’s appointment', () => {
    const succeeded = body.does(PEOPLE.secretary, successor('2022-04-24'));
    expect(succeeded.refusalOf(PEOPLE.secretary, prolong(until('2022-05-31')))).toBe('POST_ALREADY_HELD');
  });

  it('may have several alternates, each by an act', () => {
    const alternate = (personId: string) =>
      recordAppointment(onSeat(SEATS.government, personId, { capacity: 'alternate' }));
    expect(body.does(PEOPLE.secretary, alternate('person-x'), alternate('person-y')).build().appointments).toHaveLength(
      7,
    );
  });
});

describe('an appointment recorded late', () => {
  it('counts from its recording, not for what was decided before', () => {
    const seat = {
      type: 'add_seat',
      seatId: 'seat-academia',
      name: 'Academia',
      sector: 'academia',
      voting: true,
      order: 5,
    } as const;
    const body = aBody()
      .does(PEOPLE.secretary, seat)
      .at('2022-03-29T18:00:00.000Z')
      .withAppointment(onSeat('seat-academia', PEOPLE.stranger))
      .build();
    expect(isHeld(seatPost('seat-academia'), body, '2022-03-29T17:59:59.999Z')).toBe(false);
    expect(isHeld(seatPost('seat-academia'), body, '2022-03-29T18:00:00.000Z')).toBe(true);
  });
});
