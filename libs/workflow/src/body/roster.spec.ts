import {
  aBody,
  anAct,
  anUnregisteredBody,
  onSeat,
  PEOPLE,
  person,
  recordAppointment,
  registerBody,
  registerTerm,
  SEATS,
} from '../testing';
import { SECRETARIAT } from './appointments';
import { decideBody } from './decide';

const newSeat = {
  type: 'add_seat',
  seatId: 'seat-academia',
  name: 'Academia',
  sector: 'academia',
  voting: true,
  order: 5,
} as const;
const secretariat = (personId: string, startsOn: string, rest: object = {}) =>
  recordAppointment({ post: SECRETARIAT, personId, startsOn, ends: { kind: 'not_stated' }, ...rest });

describe('a body that is not registered', () => {
  const nothing = anUnregisteredBody();

  it('is registered by the administrator, in a zone of the IANA database, with the default rules', () => {
    expect(nothing.refusalOf(PEOPLE.secretary, registerBody)).toBe('NOT_THE_ADMINISTRATOR');
    expect(
      nothing.refusalOf(PEOPLE.administrator, { ...registerBody, timeZone: 'Mexico/Nowhere' } as typeof registerBody),
    ).toBe('TIME_ZONE_UNKNOWN');
    expect(nothing.refusal(PEOPLE.administrator, { ...registerBody, name: ' ' } as typeof registerBody)).toEqual({
      refused: 'NAME_REQUIRED',
      facts: { missing: ['name'] },
    });
    const body = nothing.does(PEOPLE.administrator, registerBody).build();
    expect(body.ruleSets).toMatchObject([{ version: 1, rules: { quorum: { citation: { kind: 'not_supplied' } } } }]);
  });

  it('has neither terms nor seats', () => {
    expect(nothing.refusalOf(PEOPLE.administrator, registerTerm('body'))).toBe('BODY_UNKNOWN');
    expect(nothing.does(PEOPLE.administrator, registerBody).refusalOf(PEOPLE.administrator, registerBody)).toBe(
      'BODY_EXISTS',
    );
  });
});

describe('while the body is being set up', () => {
  const setUp = anUnregisteredBody().does(PEOPLE.administrator, registerBody, registerTerm('body'));

  it('the administrator keeps the roster, and nobody else', () => {
    expect(setUp.does(PEOPLE.administrator, newSeat).build().seats).toHaveLength(1);
    expect(setUp.refusalOf(PEOPLE.stranger, newSeat)).toBe('NOT_THE_SECRETARIAT');
  });

  it('a secretariat yet to take office leaves it to the administrator', () => {
    const coming = setUp.does(PEOPLE.administrator, secretariat(PEOPLE.secretary, '2021-05-01'));
    expect(coming.does(PEOPLE.administrator, newSeat).build().seats).toHaveLength(1);
    expect(coming.at('2021-05-01T06:00:00.000Z').refusalOf(PEOPLE.administrator, newSeat)).toBe('NOT_THE_SECRETARIAT');
  });
});

describe('with a secretariat in force', () => {
  const body = aBody();

  it('it keeps the roster; the administrator does not', () => {
    expect(body.does(PEOPLE.secretary, newSeat).build().seats).toHaveLength(5);
    expect(body.refusalOf(PEOPLE.administrator, newSeat)).toBe('NOT_THE_SECRETARIAT');
    expect(body.refusalOf(PEOPLE.administrator, secretariat('person-other', '2021-05-01'))).toBe(
      'SECRETARIAT_IN_FORCE',
    );
  });

  it('terms and rules are the administrator’s', () => {
    expect(body.refusalOf(PEOPLE.secretary, registerTerm('exercise', '2022-04-24', '2023-04-23'))).toBe(
      'NOT_THE_ADMINISTRATOR',
    );
  });

  it('a seat or a term is registered once', () => {
    expect(body.refusalOf(PEOPLE.secretary, { ...newSeat, seatId: SEATS.government })).toBe('ID_TAKEN');
    expect(body.refusalOf(PEOPLE.administrator, registerTerm('exercise'))).toBe('ID_TAKEN');
  });

  it('nothing is recorded without its act', () => {
    const appointment = {
      ...recordAppointment(onSeat(SEATS.society, PEOPLE.societyAlternate, { capacity: 'alternate' })),
      act: anAct(' '),
    };
    expect(body.refusalOf(PEOPLE.secretary, appointment as ReturnType<typeof recordAppointment>)).toBe('ACT_REQUIRED');
  });

  it('the body has one term at a time', () => {
    const before = (endsOn: string) => registerTerm('body', '2020-04-23', endsOn);
    expect(body.refusalOf(PEOPLE.administrator, before('2021-04-23'))).toBe('TERM_OVERLAPS');
    expect(body.tries(PEOPLE.administrator, before('2021-04-22'))).toHaveProperty('events');
    expect(body.refusalOf(PEOPLE.administrator, registerTerm('body', '2022-04-23', '2023-04-30'))).toBe(
      'TERM_OVERLAPS',
    );
    expect(body.refusalOf(PEOPLE.administrator, registerTerm('body', '2023-04-30', '2022-05-01'))).toBe(
      'DATES_REVERSED',
    );
    expect(
      body.does(PEOPLE.administrator, registerTerm('body', '2022-04-24', '2023-04-30')).build().terms,
    ).toHaveLength(3);
  });
});

describe('when no secretariat is in force', () => {
  const lapsed = aBody()
    .does(PEOPLE.secretary, {
      type: 'end_appointment',
      appointmentId: `appointment-${PEOPLE.secretary}-secretariat`,
      on: '2022-03-31',
      act: anAct('Resignation', '2022-03-31'),
    })
    .at('2022-04-01T16:00:00.000Z');

  it('the administrator records an appointment to it, and nothing else', () => {
    expect(lapsed.refusalOf(PEOPLE.administrator, newSeat)).toBe('NOT_THE_SECRETARIAT');
    const onASeat = recordAppointment(onSeat(SEATS.society, PEOPLE.societyAlternate, { capacity: 'alternate' }));
    expect(lapsed.refusalOf(PEOPLE.administrator, onASeat)).toBe('NOT_THE_SECRETARIAT');
    const appointed = lapsed.does(PEOPLE.administrator, secretariat('person-new-secretary', '2022-04-01'));
    expect(appointed.does('person-new-secretary', newSeat).build().seats).toHaveLength(5);
  });

  it('the journal shows by what right', () => {
    const command = secretariat('person-new-secretary', '2022-04-01');
    const decision = decideBody(command, lapsed.build(), { now: lapsed.now, actor: person(PEOPLE.administrator) });
    expect(decision).toMatchObject({ events: [{ type: 'appointment_recorded', by: { kind: 'administrator' } }] });
  });

  it('the one who held it records nothing any more', () => {
    expect(lapsed.refusal(PEOPLE.secretary, newSeat)).toMatchObject({
      refused: 'NOT_THE_SECRETARIAT',
      facts: { because: 'APPOINTMENT_ENDED', endedOn: '2022-03-31' },
    });
  });
});
