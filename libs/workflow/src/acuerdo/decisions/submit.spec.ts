import {
  aBody,
  anAcuerdo,
  extend,
  onSeat,
  PEOPLE,
  recordAppointment,
  SEATS,
  system,
  TERM_OVER,
  TERMS,
  anUnregisteredBody,
  registerBody,
  registerTerm,
} from '../../testing';

const submit = { type: 'submit', hash: 'hash-of-the-first-text' } as const;

describe('a draft whose text is ready', () => {
  const draft = anAcuerdo();

  it('is frozen with its number, hash, effects, rules and electorate', () => {
    expect(draft.submitted().state).toMatchObject({
      status: 'member_review',
      revision: {
        number: 1,
        hash: 'hash-of-the-first-text',
        ruleSetVersion: 1,
        bodyTermId: TERMS.body,
        electorate: [SEATS.government, SEATS.transparency, SEATS.society],
        signoffSeats: [SEATS.society],
        effects: [{ termId: TERMS.exercise }, { termId: TERMS.body }],
      },
      vote: { deadline: '2022-04-04', deadlineAt: '2022-04-05T05:00:00.000Z', extended: false },
    });
  });

  it('is submitted by the secretariat or its substitute, and by nobody else', () => {
    const substitute = recordAppointment({
      post: { kind: 'secretariat' },
      personId: PEOPLE.substitute,
      capacity: 'alternate',
      ends: { kind: 'not_stated' },
    });
    const body = aBody().does(PEOPLE.secretary, substitute);
    expect(anAcuerdo(body).does(PEOPLE.substitute, submit).state.status).toBe('member_review');
    expect(draft.refusalOf(PEOPLE.government, submit)).toBe('NOT_THE_SECRETARIAT');
    expect(draft.refusalOf(PEOPLE.administrator, submit)).toBe('NOT_THE_SECRETARIAT');
    expect(draft.refusalOf(system, submit)).toBe('NOT_THE_SECRETARIAT');
  });

  it('is not submitted from a tab that shows an older text', () => {
    expect(draft.refusalOf(PEOPLE.secretary, { ...submit, hash: 'hash-of-yesterday' })).toBe('REVISION_STALE');
  });

  it('is not submitted twice', () => {
    expect(draft.submitted().refusalOf(PEOPLE.secretary, submit)).toBe('WRONG_STATUS');
  });

  it('leaves out of the electorate a seat whose holder lapsed the day before', () => {
    const body = aBody().does(PEOPLE.secretary, {
      type: 'end_appointment',
      appointmentId: `appointment-${PEOPLE.government}-${SEATS.government}`,
      on: '2022-03-29',
      act: { title: 'Resignation', date: '2022-03-20' },
    });
    expect(anAcuerdo(body).submitted().state).toMatchObject({
      revision: { electorate: [SEATS.transparency, SEATS.society] },
    });
  });
});

describe('a draft with faults', () => {
  it('is refused with the codes of the faults', () => {
    const faulty = anAcuerdo().reading({ lintErrors: ['NUMBERING_UNREADABLE', 'BOOKMARK_LEAKED'] });
    expect(faulty.refusal(PEOPLE.secretary, submit)).toEqual({
      refused: 'LINT_ERRORS',
      facts: { errors: ['NUMBERING_UNREADABLE', 'BOOKMARK_LEAKED'] },
    });
  });
});

describe('the deadline of the vote', () => {
  const refusalOf = (deadline: string) => anAcuerdo().refusalOf(PEOPLE.secretary, { ...submit, deadline });

  it('may be the day of submission, and lies within the term of the body', () => {
    expect(anAcuerdo().submitted('2022-03-30').state).toMatchObject({
      vote: { deadlineAt: '2022-03-31T06:00:00.000Z' },
    });
    expect(refusalOf('2022-03-29')).toBe('DEADLINE_PAST');
    expect(refusalOf('2022-04-24')).toBe('DEADLINE_AFTER_BODY_TERM');
    expect(refusalOf('23 April')).toBe('DATE_INVALID');
  });

  it('comes no later than the end of the term when the rules would set it after', () => {
    expect(anAcuerdo().at('2022-04-21T16:00:00.000Z').submitted().state).toMatchObject({
      vote: { deadline: '2022-04-23', deadlineAt: TERM_OVER },
    });
  });
});

describe('effects that do not agree with the terms', () => {
  const refusal = (...effects: ReturnType<typeof extend>[]) =>
    anAcuerdo().reading({ effects }).refusal(PEOPLE.secretary, submit);

  it('are stale when the term does not end when the text says', () => {
    expect(refusal(extend(TERMS.body, '2023-04-30', '2022-04-22'))).toMatchObject({
      refused: 'EFFECT_STALE',
      facts: { term: 'Secretariat', standing: '2022-04-23', writtenAgainst: '2022-04-22' },
    });
  });

  it('do not shorten a term by a day', () => {
    expect(refusal(extend(TERMS.body, '2022-04-22')).refused).toBe('EFFECT_SHORTENS_TERM');
  });

  it('may leave a term where it ends', () => {
    expect(
      anAcuerdo()
        .reading({ effects: [extend(TERMS.body, '2022-04-23')] })
        .submitted().state.status,
    ).toBe('member_review');
  });

  it('move a term once', () => {
    expect(refusal(extend(TERMS.body, '2023-04-30'), extend(TERMS.body, '2023-05-31')).refused).toBe('EFFECT_REPEATED');
  });

  it('name a term of the body and a day of the calendar', () => {
    expect(refusal(extend('term-nowhere', '2023-04-30')).refused).toBe('TERM_UNKNOWN');
    expect(refusal(extend(TERMS.body, '2023-04-31')).refused).toBe('DATE_INVALID');
  });

  it('are of a kind that the rules know', () => {
    const dissolution = { ...extend(TERMS.body, '2023-04-30'), kind: 'dissolve' as 'extend_term' };
    expect(refusal(dissolution)).toMatchObject({ refused: 'EFFECT_NOT_SUPPORTED', facts: { kind: 'dissolve' } });
  });

  it('do not revive a term that is over', () => {
    const body = aBody().does(PEOPLE.administrator, registerTerm('exercise', '2020-01-01', '2021-12-31'));
    const draft = anAcuerdo(body).reading({
      effects: [extend('term-exercise-2020-01-01', '2022-12-31', '2021-12-31')],
    });
    expect(draft.refusal(PEOPLE.secretary, submit)).toMatchObject({
      refused: 'TERM_ENDED',
      facts: { endedAt: '2022-01-01T06:00:00.000Z' },
    });
  });
});

describe('a body that could not decide', () => {
  const bare = anUnregisteredBody().does(
    PEOPLE.administrator,
    registerBody,
    recordAppointment({ post: { kind: 'secretariat' }, personId: PEOPLE.secretary, ends: { kind: 'not_stated' } }),
  );
  const inForce = bare.does(PEOPLE.administrator, registerTerm('body'));
  const governmentSeat = {
    type: 'add_seat',
    seatId: SEATS.government,
    name: 'Government',
    sector: 'government',
    voting: true,
    order: 1,
  } as const;

  it.each([
    ['no term', bare, 'BODY_WITHOUT_TERM'],
    [
      'a term to come',
      bare.does(PEOPLE.administrator, registerTerm('body', '2022-05-01', '2023-04-30')),
      'BODY_TERM_NOT_STARTED',
    ],
    ['nobody to vote', inForce.does(PEOPLE.secretary, governmentSeat), 'NO_VOTING_SEAT_IN_FORCE'],
    [
      'no seat of civil society to sign off',
      inForce.does(PEOPLE.secretary, governmentSeat).withAppointment(onSeat(SEATS.government, PEOPLE.government)),
      'NO_CIVIL_SOCIETY_SEAT',
    ],
  ])('for having %s is not asked to', (_, body, refused) => {
    expect(anAcuerdo(body).refusalOf(PEOPLE.secretary, submit)).toBe(refused);
  });
});
