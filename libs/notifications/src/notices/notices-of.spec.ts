import {
  aBody,
  aDraftAbout,
  anAcuerdo,
  onSeat,
  PEOPLE,
  recordAppointment,
  SEATS,
  system,
} from '@acuerda/workflow/testing';
import { noticesOf } from './notices-of';
import { inBrief, partOf, toldOf } from './testing/told-of';

const withAlternate = () =>
  aBody().withAppointment(onSeat(SEATS.society, PEOPLE.societyAlternate, { capacity: 'alternate' }));
const everybody = (kind: string) =>
  ['facilitator', 'government', 'secretary', 'society', 'transparency'].map((one) => `${one}: ${kind} +`);

describe('a text is submitted', () => {
  it('asks the titular of every voting seat, with the deadline, and neither its alternate nor the facilitator', () => {
    const told = toldOf(anAcuerdo(withAlternate()).submitted('2022-04-08'));
    expect(inBrief(told)).toEqual([
      'government: vote_awaited +',
      'society: vote_awaited +',
      'transparency: vote_awaited +',
    ]);
    expect(told[0]).toEqual({
      kind: 'vote_awaited',
      facts: {
        revision: 1,
        seat: { id: SEATS.government, name: 'government' },
        deadline: '2022-04-08',
        occasion: 'submitted',
        reason: null,
      },
      personId: PEOPLE.government,
      cause: 'event:101',
      at: '2022-03-30T16:00:00.000Z',
      acuerdo: { id: 'acuerdo-1', title: 'Extension of the exercise' },
      because: ['seat'],
      by: PEOPLE.secretary,
      mail: true,
    });
  });

  it('asks the alternate where no titular is in force', () => {
    const lapsed = aBody()
      .withAppointment(onSeat(SEATS.society, PEOPLE.societyAlternate, { capacity: 'alternate' }))
      .does(PEOPLE.secretary, {
        type: 'end_appointment',
        appointmentId: `appointment-${PEOPLE.society}-${SEATS.society}`,
        on: '2022-03-29',
        act: { title: 'Resignation', date: '2022-03-29' },
      });
    expect(inBrief(toldOf(anAcuerdo(lapsed).submitted()))).toContain('society-alternate: vote_awaited +');
  });
});

describe('a vote', () => {
  const started = anAcuerdo().submitted('2022-04-08');

  it('is told to nobody while it is only cast', () => {
    expect(toldOf(started.withApprovals(1))).toEqual([]);
  });

  it('without quorum at its deadline asks again who was silent, and tells the others in the application', () => {
    const missed = started.withApprovals(1).at('2022-04-09T06:00:00.000Z').advanced();
    expect(missed.eventTypes).toEqual(['quorum_missed']);
    expect(inBrief(toldOf(missed))).toEqual([
      'facilitator: vote_awaited',
      'government: vote_awaited',
      'secretary: vote_awaited',
      'society: vote_awaited +',
      'transparency: vote_awaited +',
    ]);
  });

  it('that was given longer asks who has not voted, with the reason', () => {
    const missed = started.withApprovals(1).at('2022-04-09T06:00:00.000Z').advanced();
    const seen = missed.seen;
    const extended = missed.does(PEOPLE.secretary, {
      type: 'extend_vote',
      seen,
      deadline: '2022-04-15',
      reason: 'Holy Week',
    });
    const told = toldOf(extended);
    expect(inBrief(told)).toEqual(['society: vote_awaited +', 'transparency: vote_awaited +']);
    expect(told[0]?.facts).toMatchObject({ occasion: 'extended', deadline: '2022-04-15', reason: 'Holy Week' });
  });

  it('that adopts the text asks civil society for its sign-off, although its own vote closed it', () => {
    const told = toldOf(started.withApprovals(3));
    expect(inBrief(told)).toEqual(['society: signoff_awaited +']);
    expect(told[0]).toMatchObject({ by: null, facts: { revision: 1, seat: { id: SEATS.society } } });
  });

  it('asks nobody for a sign-off that the rules waive', () => {
    const erratum = aDraftAbout(
      anAcuerdo(aBody().withRules({ erratumSignoff: 'not_required' })).published(),
      'erratum',
    );
    const adopted = erratum.submitted().withApprovals(3);
    expect(adopted.eventTypes).toContain('signoff_waived');
    expect(toldOf(adopted)).toEqual([]);
  });

  it('that does not adopt it tells the electorate, the drafters and the secretariat', () => {
    const rejected = started
      .voted(PEOPLE.government, SEATS.government, 'reject')
      .voted(PEOPLE.transparency, SEATS.transparency, 'reject')
      .voted(PEOPLE.society, SEATS.society, 'reject');
    const told = toldOf(rejected);
    expect(inBrief(told)).toEqual([
      'government: returned +',
      'secretary: returned +',
      'society: returned +',
      'transparency: returned +',
    ]);
    expect(told.find(({ personId }) => personId === PEOPLE.secretary)?.because).toEqual(['drafter', 'secretariat']);
  });
});

describe('an objection', () => {
  const objected = anAcuerdo().inSignoff().objectedTo();

  it('is told to the secretariat by mail and to the other members in the application', () => {
    const told = toldOf(objected);
    expect(inBrief(told)).toEqual([
      'facilitator: objection_raised',
      'government: objection_raised',
      'secretary: objection_raised +',
      'transparency: objection_raised',
    ]);
    expect(told[0]?.facts).toMatchObject({ part: { kind: 'considerando', number: '1-3' }, status: 'open' });
  });

  it('that was declined is told to who raised it, with the reasons', () => {
    const told = toldOf(objected.declined());
    expect(inBrief(told)).toEqual(['society: objection_answered +']);
    expect(told[0]?.facts).toMatchObject({ status: 'declined', reason: 'The phase closed in February' });
  });

  it('that was declined is told to the successor of its seat too', () => {
    const successor = 'person-successor';
    const body = aBody()
      .at('2022-03-31T16:00:00.000Z')
      .does(
        PEOPLE.secretary,
        {
          type: 'end_appointment',
          appointmentId: `appointment-${PEOPLE.society}-${SEATS.society}`,
          on: '2022-03-30',
          act: { title: 'Resignation', date: '2022-03-30' },
        },
        recordAppointment(onSeat(SEATS.society, successor, { startsOn: '2022-03-31' })),
      )
      .build();
    const told = toldOf(objected.of(body).at('2022-03-31T17:00:00.000Z').declined());
    expect(inBrief(told)).toEqual(['society: objection_answered +', 'successor: objection_answered +']);
  });

  it('that was accepted is told to who raised it once, and to the others as a return', () => {
    expect(inBrief(toldOf(objected.accepted()))).toEqual([
      'government: returned +',
      'society: objection_answered +',
      'transparency: returned +',
    ]);
  });

  it('that is maintained goes back to the secretariat; one that is withdrawn, in the application alone', () => {
    const declined = objected.declined();
    const on = { seen: declined.seen, objectionId: 'objection-1' };
    const maintained = declined.does(PEOPLE.society, { type: 'maintain_objection', ...on, reasons: 'It is still so' });
    expect(inBrief(toldOf(maintained))).toEqual(['secretary: objection_raised +']);
    const withdrawn = declined.does(PEOPLE.society, { type: 'withdraw_objection', ...on });
    expect(inBrief(toldOf(withdrawn))).toEqual(['secretary: objection_answered']);
  });

  it('that is settled by silence is told to who was silent as well', () => {
    const silent = objected
      .declined()
      .at('2022-05-30T06:00:00.000Z')
      .of(objected.body)
      .does(system, { type: 'advance' });
    expect(silent.eventTypes[0]).toMatch(/objection_(withdrawn|maintained)/);
    expect(inBrief(toldOf(silent)).filter((one) => one.startsWith('society'))).toHaveLength(1);
  });
});

describe('an acuerdo', () => {
  it('that goes back is told to the electorate with the reason, not to the secretary who returned it', () => {
    const told = toldOf(anAcuerdo().inReview().returned());
    expect(inBrief(told)).toEqual(['government: returned +', 'society: returned +', 'transparency: returned +']);
    expect(told[0]?.facts).toMatchObject({
      outcome: 'draft',
      cause: 'secretariat',
      reason: 'The dates need another look',
    });
  });

  it('that nobody had seen is withdrawn without a word', () => {
    expect(toldOf(anAcuerdo().does(PEOPLE.secretary, { type: 'withdraw', reason: 'No longer needed' }))).toEqual([]);
  });

  it('that is published is told to everybody in office, even to who published it', () => {
    const told = toldOf(anAcuerdo().published());
    expect(inBrief(told)).toEqual(everybody('published'));
    expect(told[0]?.facts).toMatchObject({ folio: expect.stringMatching(/2022/), acuerdoKind: 'acuerdo' });
    expect(told.find(({ personId }) => personId === PEOPLE.government)?.because).toEqual(['seat', 'signatory']);
  });

  it('is shown to who is invited to it, with the days of the invitation', () => {
    const draft = anAcuerdo();
    const invited = draft.does(PEOPLE.secretary, {
      type: 'invite_reviewer',
      personId: PEOPLE.stranger,
      until: '2022-04-20',
    });
    expect(inBrief(toldOf(invited))).toEqual(['stranger: invited +']);
    expect(toldOf(invited)[0]).toMatchObject({
      because: ['reviewer'],
      facts: { as: 'reviewer', startsOn: '2022-03-30', until: '2022-04-20' },
    });
  });

  it('is told to who may still review it, and to nobody whose invitation was ended', () => {
    const invited = anAcuerdo().does(PEOPLE.secretary, {
      type: 'invite_reviewer',
      personId: PEOPLE.stranger,
      until: '2022-04-20',
    });
    const ended = invited.does(PEOPLE.secretary, {
      type: 'end_invitation',
      personId: PEOPLE.stranger,
      reason: 'Why',
    });
    expect(inBrief(toldOf(invited.published()))).toContain('stranger: published +');
    expect(inBrief(toldOf(ended.published()))).not.toContain('stranger: published +');
  });

  it('is shown to its drafters, once however often the list is written', () => {
    const draft = anAcuerdo();
    const drafters = draft.does(PEOPLE.secretary, { type: 'name_drafters', personIds: [PEOPLE.stranger] });
    expect(toldOf(drafters)).toMatchObject([{ cause: 'drafter:acuerdo-1', facts: { as: 'drafter' } }]);
  });
});

describe('an invitation to the body', () => {
  const inviting = { type: 'invite_body_reviewer', personId: PEOPLE.stranger, until: '2022-04-20' } as const;
  const now = '2022-03-30T16:00:00.000Z';
  const builder = aBody().at(now);
  const decision = builder.tries(PEOPLE.secretary, inviting);
  const events = 'events' in decision ? decision.events : [];
  const body = builder.does(PEOPLE.secretary, inviting).build();

  it('is told to its person, about no acuerdo, with its days', () => {
    const told = noticesOf(
      events.map((event, index) => ({ event, position: index + 1 })),
      { body, acuerdo: null, partOf },
    );
    expect(inBrief(told)).toEqual(['stranger: invited +']);
    expect(told[0]).toMatchObject({ acuerdo: null, facts: { as: 'reviewer', seat: null, until: '2022-04-20' } });
  });

  it('lets its person hear of every publication', () => {
    expect(inBrief(toldOf(anAcuerdo(builder.does(PEOPLE.secretary, inviting)).published()))).toContain(
      'stranger: published +',
    );
  });
});

describe('an appointment', () => {
  const recorded = (
    builder = aBody(),
    ends = { kind: 'with_body' } as { kind: 'with_body' } | { kind: 'on'; date: string },
  ) => {
    const command = recordAppointment(onSeat(SEATS.society, PEOPLE.stranger, { capacity: 'alternate', ends }));
    const decision = builder.at('2022-03-30T16:00:00.000Z').tries(PEOPLE.secretary, command);
    if ('refused' in decision) throw new Error(decision.refused);
    const body = builder.at('2022-03-30T16:00:00.000Z').does(PEOPLE.secretary, command).build();
    const events = decision.events.map((event, index) => ({ event, position: index + 1 }));
    return noticesOf(events, { body, acuerdo: null, partOf });
  };

  it('is told to its person, with the seat and the first day', () => {
    const told = recorded();
    expect(inBrief(told)).toEqual(['stranger: invited +']);
    expect(told[0]).toMatchObject({
      acuerdo: null,
      because: ['appointed'],
      facts: { as: 'alternate', seat: { id: SEATS.society }, startsOn: '2021-04-23' },
    });
  });

  it('that was over when it was recorded is told to nobody', () => {
    expect(recorded(aBody(), { kind: 'on', date: '2021-12-31' })).toEqual([]);
  });
});
