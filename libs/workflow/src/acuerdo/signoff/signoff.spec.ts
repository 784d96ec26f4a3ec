import { aBody, anAcuerdo, onSeat, PEOPLE, SEATS, type RuleValues, type BodyBuilder } from '../../testing';

const SECOND = 'seat-second-society';
const THIRD = 'seat-third-society';

const withSocietySeat = (body: BodyBuilder, seatId: string, personId: string): BodyBuilder =>
  body
    .does(PEOPLE.secretary, { type: 'add_seat', seatId, name: seatId, sector: 'civil_society', voting: true, order: 9 })
    .withAppointment(onSeat(seatId, personId));

/** Three seats of civil society in all. */
const inSignoffUnder = (rules: RuleValues) => {
  const body = withSocietySeat(
    withSocietySeat(aBody().withRules(rules), SECOND, 'person-second'),
    THIRD,
    'person-third',
  );
  const inReview = anAcuerdo(body).inReview().withApprovals(3);
  return inReview.does(PEOPLE.secretary, { type: 'close_vote', seen: inReview.seen });
};

describe('in civil society sign-off', () => {
  const inSignoff = anAcuerdo().inSignoff();
  const signoff = { type: 'sign_off', seen: inSignoff.seen, seatId: SEATS.society } as const;

  it('the seated representative signs off, and it passes', () => {
    const ready = inSignoff.signedOff();
    expect(ready.eventTypes).toEqual(['signed_off', 'signoff_passed']);
    expect(ready.state.signoffs).toMatchObject([{ seatId: SEATS.society, revision: 1, standing: 'counted' }]);
  });

  it('nobody else does: not the secretary, not another sector, not an alternate without an act', () => {
    expect(inSignoff.refusalOf(PEOPLE.secretary, signoff)).toBe('NO_APPOINTMENT');
    expect(inSignoff.refusalOf(PEOPLE.societyAlternate, signoff)).toBe('NO_APPOINTMENT');
    expect(inSignoff.refusalOf(PEOPLE.government, { ...signoff, seatId: SEATS.government })).toBe(
      'NOT_A_CIVIL_SOCIETY_SEAT',
    );
  });

  it('the sign-off is on the text that was seen', () => {
    const seen = { revision: 1, hash: 'hash-of-another-text' };
    expect(inSignoff.refusalOf(PEOPLE.society, { ...signoff, seen })).toBe('REVISION_STALE');
  });

  it('a return takes it back: the same text is signed off again', () => {
    const again = inSignoff.signedOff().returned().inSignoff();
    expect(again.state).toMatchObject({ status: 'civil_society_signoff', signoffs: [{ standing: 'superseded' }] });
    expect(again.signedOff().state.status).toBe('ready_to_publish');
  });

  it('a vote comes too late', () => {
    const vote = { type: 'vote', seen: inSignoff.seen, seatId: SEATS.government, choice: 'reject' } as const;
    expect(inSignoff.refusalOf(PEOPLE.government, vote)).toBe('VOTE_CLOSED');
  });
});

describe('with three seats of civil society', () => {
  it.each([
    ['any', 1],
    ['majority', 2],
    ['all', 3],
  ] as const)('the rule "%s" waits for %i of them', (signoff, needed) => {
    const people = [PEOPLE.society, 'person-second', 'person-third'];
    const seats = [SEATS.society, SECOND, THIRD];
    const statuses = people.map(
      (_, count) =>
        people.slice(0, count + 1).reduce((acuerdo, personId, i) => {
          if (acuerdo.state.status !== 'civil_society_signoff') return acuerdo;
          return acuerdo.signedOff(personId, seats[i]);
        }, inSignoffUnder({ signoff })).state.status,
    );
    expect(statuses.findIndex((status) => status === 'ready_to_publish') + 1).toBe(needed);
  });

  it('a seat signs off once, and a person for one seat', () => {
    const body = withSocietySeat(aBody(), SECOND, PEOPLE.society);
    const inReview = anAcuerdo(body).inReview().withApprovals(3);
    const signed = inReview.does(PEOPLE.secretary, { type: 'close_vote', seen: inReview.seen }).signedOff();
    const again = (seatId: string) => signed.refusalOf(PEOPLE.society, { type: 'sign_off', seen: signed.seen, seatId });
    expect(again(SEATS.society)).toBe('ALREADY_SIGNED_OFF');
    expect(again(SECOND)).toBe('SIGNED_FOR_ANOTHER_SEAT');
  });
});

describe('with three seats, one of whose objections will be published beside the act', () => {
  const rules = { signoff: 'any', maintainedObjection: 'published_beside' } as const;
  const declined = inSignoffUnder(rules).objectedTo().declined();
  const maintained = declined.does(PEOPLE.society, {
    type: 'maintain_objection',
    seen: declined.seen,
    objectionId: 'objection-1',
  });

  it('the objection alone does not pass for the consent of any', () => {
    expect(maintained.state.status).toBe('civil_society_signoff');
    expect(maintained.nextStepAt).toBeNull();
  });

  it('the sign-off of another seat does', () => {
    expect(maintained.signedOff('person-second', SECOND).state.status).toBe('ready_to_publish');
  });
});

describe('with a window for objections', () => {
  const signed = inSignoffUnder({ signoff: 'any', objectionWindowDays: 2 }).signedOff();

  it('a complete sign-off waits for the end of the window, even under "any"', () => {
    expect(signed.state.status).toBe('civil_society_signoff');
    expect(signed.nextStepAt).toBe('2022-04-02T06:00:00.000Z');
    expect(signed.at('2022-04-02T06:00:00.000Z').advanced().state.status).toBe('ready_to_publish');
  });

  it('an objection of another seat in the window blocks it', () => {
    const reasons = 'Not what the assembly agreed';
    const objection = {
      type: 'object',
      seen: signed.seen,
      seatId: SECOND,
      objectionId: 'o',
      partId: 'part-1-1',
      reasons,
    } as const;
    const objected = signed.does('person-second', objection);
    expect(objected.nextStepAt).toBeNull();
  });
});

describe('when the civil society seat is vacant', () => {
  const inSignoff = anAcuerdo().inSignoff().at('2022-04-10T16:00:00.000Z');
  const vacant = aBody()
    .at('2022-04-09T16:00:00.000Z')
    .does(PEOPLE.secretary, {
      type: 'end_appointment',
      appointmentId: `appointment-${PEOPLE.society}-${SEATS.society}`,
      on: '2022-04-09',
      act: { title: 'Resignation', date: '2022-04-09' },
    });

  it('the sign-off waits until a successor is appointed', () => {
    const waiting = inSignoff.of(vacant.build());
    const signoff = { type: 'sign_off', seen: waiting.seen, seatId: SEATS.society } as const;
    expect(waiting.refusalOf(PEOPLE.society, signoff)).toBe('APPOINTMENT_ENDED');
    expect(waiting.nextStepAt).toBeNull();
    const filled = vacant.withAppointment(onSeat(SEATS.society, 'person-successor', { startsOn: '2022-04-10' }));
    expect(waiting.of(filled.build()).signedOff('person-successor').state.status).toBe('ready_to_publish');
  });
});
