import { aBody, onSeat, PEOPLE, SEATS, TERM_OVER, type BodyBuilder, type RuleValues } from '../testing';
import { consequencesOf, type Consequences } from './consequences';

/** Wednesday 30 March 2022, in Mérida. */
const TODAY = '2022-03-30T16:00:00.000Z';
const half = { numerator: 1, denominator: 2 };
const act = { title: 'Minutes', date: '2022-03-29' };

function consequences(values: RuleValues, builder: BodyBuilder = aBody(), now = TODAY): Consequences {
  const body = builder.withRules(values).build();
  const last = body.ruleSets.at(-1);
  if (!last) throw new Error('No rules');
  return consequencesOf(last.rules, body, now);
}

/** Two more voting seats, both of the academy. */
const ofFive = (): BodyBuilder =>
  ['a', 'b'].reduce((body, key, index) => {
    const seatId = `seat-academia-${key}`;
    const seat = { name: `Academia ${key}`, sector: 'academia', voting: true, order: 5 + index } as const;
    return body
      .at('2022-03-01T16:00:00.000Z')
      .does(PEOPLE.secretary, { type: 'add_seat', seatId, ...seat })
      .withAppointment(onSeat(seatId, `person-academia-${key}`));
  }, aBody());

const vacated = (personId: string, seatId: string): BodyBuilder =>
  aBody()
    .at('2022-03-29T16:00:00.000Z')
    .does(PEOPLE.secretary, {
      type: 'end_appointment',
      appointmentId: `appointment-${personId}-${seatId}`,
      on: '2022-03-29',
      act,
    });

describe('with five voting seats held', () => {
  it('more than half are three votes, and three approvals adopt if all vote, two if only the quorum does', () => {
    expect(consequences({}, ofFive())).toMatchObject({
      electorate: 5,
      votesForQuorum: 3,
      approvalsIfAllVote: 3,
      approvalsIfQuorumVotes: 2,
    });
  });

  it('two thirds of the votes grow with the votes, two thirds of the electorate do not', () => {
    const fraction = { numerator: 2, denominator: 3 };
    const ofVotes = consequences({ majority: { kind: 'at_least', fraction } }, ofFive());
    expect([ofVotes.approvalsIfAllVote, ofVotes.approvalsIfQuorumVotes]).toEqual([4, 2]);
    const ofSeats = consequences({ majority: { kind: 'at_least_of_electorate', fraction } }, ofFive());
    expect([ofSeats.approvalsIfAllVote, ofSeats.approvalsIfQuorumVotes]).toEqual([4, null]);
  });
});

describe('with a voting seat that nobody holds', () => {
  const vacant = vacated(PEOPLE.government, SEATS.government);

  it('the electorate is smaller, and so is the quorum that is all of it', () => {
    expect(consequences({ quorum: { kind: 'all' } }, vacant)).toMatchObject({ electorate: 2, votesForQuorum: 2 });
  });

  it('its sector is named as missing', () => {
    expect(consequences({ quorumSectors: ['civil_society', 'government'] }, vacant).sectors).toEqual([
      { sector: 'civil_society', held: true },
      { sector: 'government', held: false },
    ]);
  });

  it('a casting vote that belongs to it is named as vacant', () => {
    expect(consequences({ castingSeat: SEATS.government }, vacant).castingSeat).toEqual({
      seatId: SEATS.government,
      held: false,
    });
  });
});

describe('with one seat held', () => {
  const alone = vacated(PEOPLE.government, SEATS.government).does(PEOPLE.secretary, {
    type: 'end_appointment',
    appointmentId: `appointment-${PEOPLE.transparency}-${SEATS.transparency}`,
    on: '2022-03-29',
    act,
  });

  it('there is no tie', () => {
    expect(consequences({}, alone)).toMatchObject({ electorate: 1, tie: null, approvalsIfAllVote: 1 });
  });
});

describe('a tie', () => {
  it.each<[string, RuleValues, Consequences['tie']]>([
    ['is not adopted by a simple majority', {}, 'not_adopted'],
    ['is for the casting seat to decide', { castingSeat: SEATS.government }, 'casting_seat'],
    ['is enough where half of the votes are', { majority: { kind: 'at_least', fraction: half } }, 'adopted'],
    [
      'is beyond the casting seat where two thirds are asked',
      { castingSeat: SEATS.government, majority: { kind: 'at_least', fraction: { numerator: 9, denominator: 10 } } },
      'not_adopted',
    ],
  ])('%s', (_, values, expected) => {
    expect(consequences(values).tie).toBe(expected);
  });
});

describe('the windows', () => {
  it('run over all days of the calendar', () => {
    expect(consequences({ voteDays: 5, objectionWindowDays: 3 })).toMatchObject({
      lastVotingDay: '2022-04-04',
      votingEndsWithTerm: false,
      objectionsUntil: '2022-04-02',
      silenceUntil: '2022-04-04',
    });
  });

  it('in business days leave out weekends and the body’s own holidays', () => {
    const holidays = [{ date: '2022-04-01', name: 'Day of the institution' }];
    const body = aBody().does(PEOPLE.administrator, {
      type: 'adopt_calendar',
      onto: 0,
      holidays,
      citation: { kind: 'not_supplied' },
    });
    expect(consequences({ dayCount: 'business', voteDays: 5, objectionWindowDays: 1 }, body)).toMatchObject({
      lastVotingDay: '2022-04-07',
      objectionsUntil: '2022-03-31',
      silenceUntil: '2022-04-07',
    });
  });

  it('of no days are no wait', () => {
    expect(consequences({ objectionWindowDays: 0 }).objectionsUntil).toBeNull();
  });

  it('of a vote end with the body’s term', () => {
    expect(consequences({ voteDays: 60 })).toMatchObject({ lastVotingDay: '2022-04-23', votingEndsWithTerm: true });
  });

  it('of a vote do not open once the term is over', () => {
    expect(consequences({}, aBody(), TERM_OVER)).toMatchObject({ lastVotingDay: null, votingEndsWithTerm: false });
  });
});

describe('the sign-off', () => {
  it('asks the civil society seats, held or vacant', () => {
    const vacant = vacated(PEOPLE.society, SEATS.society);
    expect(consequences({ signoff: 'all' }, vacant)).toMatchObject({ signoffSeats: 1, signoffsNeeded: 1 });
  });
});
