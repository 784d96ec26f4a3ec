import { aBody, anAcuerdo, onSeat, PEOPLE, SEATS, system, type AcuerdoBuilder } from '../../testing';

const approveFor = (acuerdo: AcuerdoBuilder, seatId: string) =>
  ({ type: 'vote', seen: acuerdo.seen, seatId, choice: 'approve' }) as const;

const votesOf = (acuerdo: AcuerdoBuilder) =>
  acuerdo.state.votes.map(({ personId, capacity, choice, standing }) => [personId, capacity, choice, standing]);

const alternateOfSociety = onSeat(SEATS.society, PEOPLE.societyAlternate, {
  capacity: 'alternate',
  startsOn: '2022-03-01',
  ends: { kind: 'on', date: '2022-03-31' },
});

describe('in member review', () => {
  const inReview = anAcuerdo().inReview();

  it('a seat votes once, and may change its vote while the vote is open', () => {
    const changed = inReview.withApprovals(1).voted(PEOPLE.government, SEATS.government, 'reject');
    expect(votesOf(changed)).toEqual([
      [PEOPLE.government, 'titular', 'approve', 'replaced'],
      [PEOPLE.government, 'titular', 'reject', 'counted'],
    ]);
  });

  it('a return ends what counted and leaves what had been replaced as it was', () => {
    const changed = inReview.withApprovals(1).voted(PEOPLE.government, SEATS.government, 'reject').returned();
    const again = changed.inReview().withApprovals(1).returned();
    expect(again.state.votes.map(({ revision, standing }) => [revision, standing])).toEqual([
      [1, 'replaced'],
      [1, 'superseded'],
      [2, 'superseded'],
    ]);
  });

  it('a second click on the same vote is refused', () => {
    const voted = inReview.withApprovals(1);
    expect(voted.refusalOf(PEOPLE.government, approveFor(voted, SEATS.government))).toBe('VOTE_UNCHANGED');
  });

  it('the vote names the revision and the hash that were seen', () => {
    const stale = [
      { revision: 1, hash: 'hash-of-another-text' },
      { revision: 2, hash: inReview.seen.hash },
    ];
    for (const seen of stale) {
      const vote = { ...approveFor(inReview, SEATS.government), seen };
      expect(inReview.refusal(PEOPLE.government, vote)).toMatchObject({
        refused: 'REVISION_STALE',
        facts: { seen, current: inReview.seen },
      });
    }
  });

  it('a tab left open since before the return is refused, though the text is the same', () => {
    const again = inReview.returned().inReview();
    const vote = { ...approveFor(again, SEATS.government), seen: inReview.seen };
    expect(again.refusalOf(PEOPLE.government, vote)).toBe('REVISION_STALE');
  });

  it('the secretary, the administrator, the system and a stranger vote for nobody', () => {
    const vote = approveFor(inReview, SEATS.government);
    for (const actor of [PEOPLE.secretary, PEOPLE.administrator, PEOPLE.stranger, system]) {
      expect(inReview.refusal(actor, vote)).toEqual({
        refused: 'NO_APPOINTMENT',
        facts: { post: 'seat', seatId: SEATS.government },
      });
    }
  });

  it('the facilitator has a voice, not a vote', () => {
    expect(inReview.refusalOf(PEOPLE.facilitator, approveFor(inReview, SEATS.facilitation))).toBe(
      'SEAT_NOT_IN_ELECTORATE',
    );
  });
});

describe('a seat that lapsed yesterday', () => {
  const body = aBody().does(PEOPLE.secretary, {
    type: 'end_appointment',
    appointmentId: `appointment-${PEOPLE.government}-${SEATS.government}`,
    on: '2022-03-31',
    act: { title: 'Resignation', date: '2022-03-20' },
  });
  const inReview = anAcuerdo(body).inReview();

  it('votes on its last day and not on the next', () => {
    const vote = approveFor(inReview, SEATS.government);
    expect(inReview.at('2022-04-01T05:59:59.999Z').tries(PEOPLE.government, vote)).toHaveProperty('events');
    expect(inReview.at('2022-04-01T06:00:00.000Z').refusal(PEOPLE.government, vote)).toMatchObject({
      refused: 'APPOINTMENT_ENDED',
      facts: { endedOn: '2022-03-31' },
    });
  });

  it('stays in the denominator, and its successor may replace the vote that it gave', () => {
    const voted = inReview.voted(PEOPLE.government, SEATS.government, 'reject').at('2022-04-01T16:00:00.000Z');
    const successor = onSeat(SEATS.government, 'person-successor', { startsOn: '2022-04-01' });
    const succeeded = voted
      .of(body.at('2022-04-01T15:00:00.000Z').withAppointment(successor).build())
      .voted('person-successor', SEATS.government);
    expect(votesOf(succeeded)).toEqual([
      [PEOPLE.government, 'titular', 'reject', 'replaced'],
      ['person-successor', 'titular', 'approve', 'counted'],
    ]);
  });
});

describe('an alternate', () => {
  const body = aBody().withAppointment(alternateOfSociety);
  const inReview = anAcuerdo(body).inReview();
  const vote = approveFor(inReview, SEATS.society);

  it('without an act has no vote', () => {
    expect(anAcuerdo().inReview().refusalOf(PEOPLE.societyAlternate, vote)).toBe('NO_APPOINTMENT');
  });

  it('votes within the dates of the act, and not after', () => {
    expect(inReview.tries(PEOPLE.societyAlternate, vote)).toHaveProperty('events');
    expect(inReview.at('2022-04-01T06:00:00.000Z').refusalOf(PEOPLE.societyAlternate, vote)).toBe('APPOINTMENT_ENDED');
  });

  it('does not vote before the act begins', () => {
    const later = { ...alternateOfSociety, startsOn: '2022-03-31' };
    expect(anAcuerdo(aBody().withAppointment(later)).inReview().refusalOf(PEOPLE.societyAlternate, vote)).toBe(
      'APPOINTMENT_NOT_STARTED',
    );
  });

  it('is overruled by the titular, whose vote the alternate then leaves alone', () => {
    const overruled = inReview
      .voted(PEOPLE.societyAlternate, SEATS.society)
      .voted(PEOPLE.society, SEATS.society, 'reject');
    expect(votesOf(overruled)).toEqual([
      [PEOPLE.societyAlternate, 'alternate', 'approve', 'replaced'],
      [PEOPLE.society, 'titular', 'reject', 'counted'],
    ]);
    expect(overruled.refusalOf(PEOPLE.societyAlternate, vote)).toBe('TITULAR_HAS_VOTED');
  });
});

describe('an alternate whose titular has left after voting', () => {
  const alternate = onSeat(SEATS.government, 'person-alternate', { capacity: 'alternate' });
  const body = aBody().withAppointment(alternate);
  const voted = anAcuerdo(body).inReview().voted(PEOPLE.government, SEATS.government, 'reject');
  const left = body.at('2022-03-30T18:00:00.000Z').does(PEOPLE.secretary, {
    type: 'end_appointment',
    appointmentId: `appointment-${PEOPLE.government}-${SEATS.government}`,
    on: '2022-03-30',
    act: { title: 'Resignation', date: '2022-03-30' },
  });

  it('may replace the vote from the next day on', () => {
    const vote = approveFor(voted, SEATS.government);
    const evening = voted.of(left.build()).at('2022-03-31T05:59:59.999Z');
    expect(evening.refusalOf('person-alternate', vote)).toBe('TITULAR_HAS_VOTED');
    const nextDay = voted.of(left.build()).at('2022-03-31T06:00:00.000Z');
    expect(votesOf(nextDay.does('person-alternate', vote))).toEqual([
      [PEOPLE.government, 'titular', 'reject', 'replaced'],
      ['person-alternate', 'alternate', 'approve', 'counted'],
    ]);
  });
});

describe('a person who is titular and alternate of one seat', () => {
  it('votes as its titular, whichever act came first', () => {
    const alternate = onSeat(SEATS.government, PEOPLE.government, { id: 'act-0', capacity: 'alternate' });
    const { appointments, ...rest } = aBody().withAppointment(alternate).build();
    for (const order of [appointments, appointments.toReversed()]) {
      const voted = anAcuerdo()
        .of({ ...rest, appointments: order })
        .inReview()
        .withApprovals(1);
      expect(votesOf(voted)).toEqual([[PEOPLE.government, 'titular', 'approve', 'counted']]);
    }
  });
});

describe('a person appointed to two seats', () => {
  const body = aBody().withAppointment(onSeat(SEATS.transparency, PEOPLE.government, { capacity: 'alternate' }));
  const inReview = anAcuerdo(body).inReview();

  it('votes for one of them', () => {
    const voted = inReview.voted(PEOPLE.government, SEATS.government);
    expect(voted.refusal(PEOPLE.government, approveFor(voted, SEATS.transparency))).toMatchObject({
      refused: 'VOTED_FOR_ANOTHER_SEAT',
      facts: { votedFor: SEATS.government },
    });
  });

  it('is free for the own seat again once the titular has replaced the vote', () => {
    const replaced = inReview
      .voted(PEOPLE.government, SEATS.transparency, 'abstain')
      .voted(PEOPLE.transparency, SEATS.transparency)
      .voted(PEOPLE.government, SEATS.government);
    expect(replaced.state.votes.filter(({ standing }) => standing === 'counted')).toHaveLength(2);
  });
});
