import { daysLeft } from '../time/countdown';
import { aBody, anAcuerdo, anAct, extend, PEOPLE, publication, SEATS, TERM_OVER, TERMS } from '../testing';
import { isHeld, lastDayOf, seatPost } from '../body/appointments';

describe('the extension of April 2022, from the first draft to the act in force', () => {
  const registered = aBody().at('2022-03-29T18:00:00.000Z');

  it('begins 24 days before both terms end; civil society’s act prolongs its appointment and no term', () => {
    const prolonged = registered.does(PEOPLE.secretary, {
      type: 'prolong_appointment',
      appointmentId: `appointment-${PEOPLE.society}-${SEATS.society}`,
      ends: { kind: 'not_stated' },
      act: anAct("Civil society's minutes", '2022-03-29'),
    });
    const body = prolonged.build();
    const prolongedAppointment = body.appointments.find(({ personId }) => personId === PEOPLE.society);
    expect(prolongedAppointment && lastDayOf(prolongedAppointment, body)).toBeNull();
    expect(isHeld(seatPost(SEATS.society), body, TERM_OVER)).toBe(true);
    expect(isHeld(seatPost(SEATS.government), body, TERM_OVER)).toBe(false);
    expect(body.terms.map(({ endsOn }) => daysLeft(endsOn, '2022-03-30T16:00:00.000Z', body.timeZone))).toEqual([
      24, 24,
    ]);
  });

  const returned = anAcuerdo(registered).inReview().withApprovals(2).returned();
  const secondReview = returned.reading({ hash: 'hash-of-the-second-text' }).inReview();

  it('loses its approvals when it is returned, edited and submitted again', () => {
    expect(returned.state.votes.map(({ standing }) => standing)).toEqual(['superseded', 'superseded']);
    expect(secondReview.state).toMatchObject({ status: 'member_review', revision: { number: 2 } });
    expect(secondReview.withApprovals(3).state.closures).toMatchObject([{ revision: 2, tally: { approve: 3 } }]);
  });

  const objected = secondReview.withApprovals(3).objectedTo('part-1-3');
  const reopened = objected.accepted();

  it('goes back to draft with the objected part reopened when the objection is accepted', () => {
    expect(reopened.state).toMatchObject({
      status: 'draft',
      objections: [{ status: 'accepted', partId: 'part-1-3', raisedOn: 2 }],
      returns: [{ cause: 'secretariat' }, { cause: 'objection_accepted', reopenedParts: ['part-1-3'] }],
    });
  });

  const ready = reopened.reading({ hash: 'hash-of-the-third-text' }).readyToPublish();
  const published = ready.at('2022-04-08T17:00:00.000Z').publishes();

  it('is published with folio, date and signatories, and moves both terms to 30 April 2023', () => {
    expect(published.state).toMatchObject({
      status: 'published',
      publication: { folio: 'STE-GA/ACU/2022/001', date: '2022-04-08', revision: 3, place: publication.place },
    });
    expect(published.body.terms.map(({ endsOn }) => endsOn)).toEqual(['2023-04-30', '2023-04-30']);
    expect(published.body.terms[0]?.history.map(({ endsOn, by }) => [endsOn, by.kind])).toEqual([
      ['2022-04-23', 'registration'],
      ['2023-04-30', 'acuerdo'],
    ]);
  });

  it('prolongs with the body the appointments that end with it', () => {
    expect(isHeld(seatPost(SEATS.government), published.body, '2023-05-01T05:59:59.999Z')).toBe(true);
    expect(isHeld(seatPost(SEATS.government), published.body, '2023-05-01T06:00:00.000Z')).toBe(false);
  });

  it('is not published twice', () => {
    const again = { type: 'publish', seen: published.seen, ...publication } as const;
    expect(published.refusal(PEOPLE.secretary, again)).toMatchObject({
      refused: 'ALREADY_PUBLISHED',
      facts: { folio: 'STE-GA/ACU/2022/001' },
    });
    expect(published.actionsOf(PEOPLE.secretary)).toEqual([]);
  });

  it('leaves the next acuerdo the next folio', () => {
    const later = anAcuerdo(aBody(), 'acuerdo-2')
      .of(published.body)
      .reading({ effects: [extend(TERMS.exercise, '2023-06-30', '2023-04-30')] })
      .published();
    expect(later.state).toMatchObject({ publication: { folio: 'STE-GA/ACU/2022/002' } });
    expect(later.body.folioCounters).toEqual({ 2022: 2 });
  });
});
