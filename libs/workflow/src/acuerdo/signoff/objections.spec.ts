import { aBody, anAcuerdo, onSeat, PEOPLE, SEATS, type AcuerdoBuilder, type RuleValues } from '../../testing';

const inSignoffUnder = (rules: RuleValues) => anAcuerdo(aBody().withRules(rules)).inSignoff();
const withdrawal = ({ seen }: AcuerdoBuilder) =>
  ({ type: 'withdraw_objection', seen, objectionId: 'objection-1' }) as const;
const maintenance = ({ seen }: AcuerdoBuilder) =>
  ({ type: 'maintain_objection', seen, objectionId: 'objection-1', reasons: 'It is not over' }) as const;
const objectionsOf = ({ state }: AcuerdoBuilder) => state.objections.map(({ status }) => status);

describe('an objection', () => {
  const inSignoff = anAcuerdo().inSignoff();
  const objection = {
    type: 'object',
    seen: inSignoff.seen,
    seatId: SEATS.society,
    objectionId: 'objection-1',
    partId: 'part-1-3',
    reasons: 'The phase is not over',
  } as const;

  it('is civil society’s alone, on a part of the text, with reasons', () => {
    const refusalOf = (personId: string, change: object) => inSignoff.refusalOf(personId, { ...objection, ...change });
    expect(refusalOf(PEOPLE.government, { seatId: SEATS.government })).toBe('NOT_A_CIVIL_SOCIETY_SEAT');
    expect(refusalOf(PEOPLE.facilitator, { seatId: SEATS.facilitation })).toBe('NOT_A_CIVIL_SOCIETY_SEAT');
    expect(refusalOf(PEOPLE.society, { partId: 'part-9' })).toBe('PART_UNKNOWN');
    expect(refusalOf(PEOPLE.society, { reasons: '' })).toBe('REASON_REQUIRED');
    expect(refusalOf(PEOPLE.society, { seen: { revision: 1, hash: 'other' } })).toBe('REVISION_STALE');
  });

  it('is raised once', () => {
    expect(inSignoff.objectedTo().refusalOf(PEOPLE.society, objection)).toBe('OBJECTION_EXISTS');
  });

  it('stands in place of the seat’s sign-off until it is withdrawn', () => {
    const objected = inSignoff.objectedTo();
    const signoff = { type: 'sign_off', seen: objected.seen, seatId: SEATS.society } as const;
    expect(objected.refusalOf(PEOPLE.society, signoff)).toBe('OWN_OBJECTION_STANDS');
    const withdrawn = objected.does(PEOPLE.society, withdrawal(objected));
    expect(withdrawn.state.status).toBe('civil_society_signoff');
    expect(withdrawn.signedOff().state.status).toBe('ready_to_publish');
  });

  it('takes back the sign-off that the seat had given', () => {
    const signed = inSignoffUnder({ objectionWindowDays: 3 }).signedOff();
    const objected = signed.objectedTo();
    expect(objected.state.signoffs).toMatchObject([{ standing: 'replaced' }]);
    const withdrawn = objected.does(PEOPLE.society, withdrawal(objected));
    expect(withdrawn.nextStepAt).toBeNull();
    expect(withdrawn.signedOff().nextStepAt).toBe('2022-04-03T06:00:00.000Z');
  });
});

describe('an open objection', () => {
  const objected = anAcuerdo().inSignoff().objectedTo();

  it('is answered by the secretariat with reasons', () => {
    const decline = (reasons: string) =>
      ({
        type: 'answer_objection',
        seen: objected.seen,
        objectionId: 'objection-1',
        answer: { kind: 'decline', reasons },
      }) as const;
    expect(objected.refusalOf(PEOPLE.society, decline('No'))).toBe('NOT_THE_SECRETARIAT');
    expect(objected.refusalOf(PEOPLE.secretary, decline(' '))).toBe('REASON_REQUIRED');
    expect(objected.does(PEOPLE.secretary, decline('It closed in February')).state.objections).toMatchObject([
      { status: 'declined', answers: [{ kind: 'decline', reasons: 'It closed in February' }] },
    ]);
  });

  it('is not maintained before it is answered', () => {
    expect(objected.refusalOf(PEOPLE.society, maintenance(objected))).toBe('OBJECTION_NOT_ANSWERED');
  });

  it('is withdrawn by its seat only', () => {
    expect(objected.refusalOf(PEOPLE.government, withdrawal(objected))).toBe('NOT_THE_OBJECTING_SEAT');
  });

  it('of the titular is not withdrawn by the alternate, nor the other way round forbidden', () => {
    const alternate = onSeat(SEATS.society, PEOPLE.societyAlternate, { capacity: 'alternate' });
    const inSignoff = anAcuerdo(aBody().withAppointment(alternate)).inSignoff();
    const byTitular = inSignoff.objectedTo();
    expect(byTitular.refusalOf(PEOPLE.societyAlternate, withdrawal(byTitular))).toBe('TITULAR_HAS_OBJECTED');
    const byAlternate = inSignoff.objectedTo('part-1-3', 'objection-1', PEOPLE.societyAlternate);
    expect(objectionsOf(byAlternate.does(PEOPLE.society, withdrawal(byAlternate)))).toEqual(['withdrawn']);
    expect(objectionsOf(byAlternate.does(PEOPLE.societyAlternate, withdrawal(byAlternate)))).toEqual(['withdrawn']);
  });

  it('that was settled, or never raised, is not spoken to any more', () => {
    const withdrawn = objected.does(PEOPLE.society, withdrawal(objected));
    expect(withdrawn.refusalOf(PEOPLE.society, withdrawal(objected))).toBe('OBJECTION_SETTLED');
    const unknown = { ...withdrawal(objected), objectionId: 'objection-9' };
    expect(objected.refusalOf(PEOPLE.society, unknown)).toBe('OBJECTION_UNKNOWN');
  });

  it('is accepted: the acuerdo goes back to draft with that part reopened', () => {
    const accepted = objected.accepted();
    expect(accepted.eventTypes).toEqual(['objection_answered', 'acuerdo_returned']);
    expect(accepted.state).toMatchObject({ status: 'draft', returns: [{ reopenedParts: ['part-1-3'] }] });
  });
});

describe('of two objections, one accepted', () => {
  const carried = anAcuerdo().inSignoff().objectedTo('part-1-3').objectedTo('part-1-1', 'objection-2').accepted();

  it('the other is carried over and blocks the next revision', () => {
    const next = carried.inSignoff();
    expect(objectionsOf(next)).toEqual(['accepted', 'open']);
    const signoff = { type: 'sign_off', seen: next.seen, seatId: SEATS.society } as const;
    expect(next.refusal(PEOPLE.society, signoff)).toMatchObject({ facts: { objectionId: 'objection-2' } });
  });

  it('silence on the other counts from the day on which the sign-off opens again', () => {
    const objected = anAcuerdo().inSignoff().objectedTo('part-1-3').objectedTo('part-1-1', 'objection-2');
    const reopened = objected.declined('objection-2').accepted().at('2022-04-10T16:00:00.000Z').inSignoff();
    expect(objectionsOf(reopened)).toEqual(['accepted', 'declined']);
    expect(reopened.nextStepAt).toBe('2022-04-16T05:00:00.000Z');
  });

  it('the other is kept with its quote although its part was deleted, and can still be answered', () => {
    const next = carried.reading({ partIds: ['part-1-3', 'part-only'] }).inSignoff();
    expect(next.state.objections[1]).toMatchObject({ partId: 'part-1-1', raisedOn: 1 });
    expect(objectionsOf(next.declined('objection-2'))).toEqual(['accepted', 'declined']);
  });
});

describe('a declined objection', () => {
  const declined = anAcuerdo().inSignoff().objectedTo().declined();
  const SILENCE = '2022-04-05T05:00:00.000Z';

  it('is declined once, and may be accepted later', () => {
    expect(() => declined.declined()).toThrow('OBJECTION_ALREADY_DECLINED');
    expect(declined.accepted().state.status).toBe('draft');
  });

  it('blocks while the objector thinks', () => {
    expect(declined.state.status).toBe('civil_society_signoff');
    expect(declined.nextStepAt).toBe(SILENCE);
  });

  it('counts as maintained when the objector lets the days go by, and blocks on', () => {
    const silent = declined.at(SILENCE).advanced();
    expect(silent.lastEvents).toMatchObject([
      { type: 'objection_maintained', bySilence: true, by: { kind: 'system' } },
    ]);
    expect(silent.nextStepAt).toBeNull();
    expect(silent.accepted().state.status).toBe('draft');
  });

  it('counts as withdrawn where the rules say so', () => {
    const rules = { objectionSilence: { days: 2, countsAs: 'withdrawn' } } as const;
    const silent = inSignoffUnder(rules).objectedTo().declined().at('2022-04-02T06:00:00.000Z').advanced();
    expect(objectionsOf(silent)).toEqual(['withdrawn']);
    expect(silent.signedOff().state.status).toBe('ready_to_publish');
  });

  it('is inherited by the successor to the seat', () => {
    const successor = onSeat(SEATS.society, 'person-successor', { startsOn: '2022-04-01' });
    const ended = aBody()
      .at('2022-03-31T16:00:00.000Z')
      .does(PEOPLE.secretary, {
        type: 'end_appointment',
        appointmentId: `appointment-${PEOPLE.society}-${SEATS.society}`,
        on: '2022-03-31',
        act: { title: 'Replacement', date: '2022-03-31' },
      });
    const inherited = declined.at('2022-04-01T16:00:00.000Z').of(ended.withAppointment(successor).build());
    expect(inherited.refusalOf(PEOPLE.society, withdrawal(inherited))).toBe('APPOINTMENT_ENDED');
    expect(objectionsOf(inherited.does('person-successor', withdrawal(inherited)))).toEqual(['withdrawn']);
  });
});

describe('a maintained objection', () => {
  const maintainedUnder = (rules: RuleValues) => {
    const declined = inSignoffUnder(rules).objectedTo().declined();
    return declined.does(PEOPLE.society, maintenance(declined));
  };

  it('blocks, until it is withdrawn or accepted after all', () => {
    const maintained = maintainedUnder({});
    expect(maintained.state).toMatchObject({
      status: 'civil_society_signoff',
      objections: [{ maintainedBecause: 'It is not over' }],
    });
    expect(maintained.refusalOf(PEOPLE.society, maintenance(maintained))).toBe('OBJECTION_ALREADY_MAINTAINED');
    expect(maintained.accepted().state.status).toBe('draft');
    expect(maintained.does(PEOPLE.society, withdrawal(maintained)).signedOff().state.status).toBe('ready_to_publish');
  });

  it('maintained on an earlier text is no answer to the next one, until it is maintained again', () => {
    const rules = { maintainedObjection: 'published_beside', objectionWindowDays: 1 } as const;
    const next = maintainedUnder(rules).returned().inSignoff();
    expect(next.nextStepAt).toBe('2022-04-05T05:00:00.000Z');
    const again = next.does(PEOPLE.society, maintenance(next));
    expect(again.state.objections).toMatchObject([{ status: 'maintained', raisedOn: 1, maintainedOn: 2 }]);
    expect(again.nextStepAt).toBe('2022-04-01T06:00:00.000Z');
  });

  it('maintained on an earlier text blocks on where it blocked, and no silence withdraws it', () => {
    const next = maintainedUnder({ objectionSilence: { days: 2, countsAs: 'withdrawn' } })
      .returned()
      .inSignoff();
    expect(objectionsOf(next)).toEqual(['maintained']);
    expect(next.nextStepAt).toBeNull();
    expect(next.accepted().state.status).toBe('draft');
  });

  it('is no answer once it is withdrawn, even where it would have been published', () => {
    const maintained = inSignoffUnder({ maintainedObjection: 'published_beside', objectionWindowDays: 1 })
      .objectedTo()
      .declined();
    const withdrawn = maintained.does(PEOPLE.society, withdrawal(maintained));
    expect(withdrawn.nextStepAt).toBeNull();
  });

  it('is published beside the act where the rules say so, and is that seat’s answer', () => {
    const maintained = maintainedUnder({ maintainedObjection: 'published_beside' });
    expect(maintained.eventTypes).toEqual(['objection_maintained', 'signoff_passed']);
    expect(maintained.state).toMatchObject({
      status: 'ready_to_publish',
      signoffs: [],
      objections: [{ status: 'maintained' }],
    });
  });
});
