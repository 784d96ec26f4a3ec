import { evolve } from '../acuerdo/evolve';
import { circlesHeardBy } from '../comments/circles';
import { rightToComment } from '../comments/right';
import { isRefusal } from '../decision';
import { aBody, anAcuerdo, onSeat, PEOPLE, person, SEATS, TERM_OVER, type AcuerdoBuilder } from '../testing';
import type { PersonId } from '../vocabulary';
import { invitedTo, invitedToBody, invitedToDraft } from './invited';

const { secretary, substitute, government, society, stranger, administrator } = PEOPLE;
/** The last instant of 20 April 2022 in Mérida, in summer time, and the one after it. */
const LAST_SECOND = '2022-04-21T04:59:59.999Z';
const NEXT_SECOND = '2022-04-21T05:00:00.000Z';
const until = '2022-04-20';

const inviting = { type: 'invite_reviewer', personId: stranger, until } as const;
const ending = { type: 'end_invitation', personId: stranger, reason: 'The association changed its delegate' } as const;
const toBody = { ...inviting, type: 'invite_body_reviewer' } as const;
const endingOfBody = { ...ending, type: 'end_body_invitation' } as const;

const draft = anAcuerdo();
const invited = draft.does(secretary, inviting);
const bodyWide = aBody().does(secretary, toBody);

const comments = (at: AcuerdoBuilder, personId: PersonId = stranger) => {
  const right = rightToComment(person(personId), { acuerdo: at.state, body: at.body, now: at.now });
  return isRefusal(right) ? right.refused : right.kind;
};
const hears = (at: AcuerdoBuilder) =>
  circlesHeardBy({ actor: person(stranger), acuerdo: at.state, body: at.body, now: at.now });

describe('an invitation to an acuerdo', () => {
  it('opens its draft and its text to comments', () => {
    expect(comments(draft)).toBe('NOT_A_COMMENTER');
    expect(comments(invited)).toBe('reviewer');
    expect(comments(invited.inReview())).toBe('reviewer');
  });

  it('opens nothing that is internal', () => {
    expect(hears(invited)).toEqual(['open', 'draft_open']);
  });

  it('holds until its last local day is over, to the second', () => {
    const inReview = invited.inReview();
    expect(comments(inReview.at(LAST_SECOND))).toBe('reviewer');
    expect(comments(inReview.at(NEXT_SECOND))).toBe('NOT_A_COMMENTER');
  });

  it('holds after the body’s term has ended: commenting goes on', () => {
    const longer = draft.does(secretary, { ...inviting, until: '2022-05-31' }).inReview();
    expect(comments(longer.at(TERM_OVER))).toBe('reviewer');
  });

  it('holds from its first local day on', () => {
    const later = draft.does(secretary, { ...inviting, from: '2022-04-10' });
    expect(comments(later.at('2022-04-10T04:59:59.999Z'))).toBe('NOT_A_COMMENTER');
    expect(comments(later.at('2022-04-10T05:00:00.000Z'))).toBe('reviewer');
  });

  it('gives nothing from the instant on at which it is ended, and says why and by whom', () => {
    const ended = invited.does(secretary, ending);
    expect(comments(ended)).toBe('NOT_A_COMMENTER');
    expect(hears(ended)).toEqual(['open']);
    expect(ended.state.invitations).toMatchObject([
      { until, ended: { at: ended.now, reason: ending.reason, by: { personId: secretary } } },
    ]);
  });

  it('is given again after it was ended, and after it was over', () => {
    const ended = invited.does(secretary, ending);
    expect(comments(ended.does(secretary, inviting))).toBe('reviewer');
    const over = invited.at(NEXT_SECOND);
    expect(comments(over.does(secretary, { ...inviting, until: '2022-04-22' }))).toBe('reviewer');
  });

  it('is ended as the last one given, and leaves those before it as they were', () => {
    const twice = invited.does(secretary, ending).does(secretary, inviting).does(secretary, ending);
    expect(twice.state.invitations.map(({ ended }) => ended?.reason)).toEqual([ending.reason, ending.reason]);
    expect(comments(twice)).toBe('NOT_A_COMMENTER');
  });

  it('reaches a member too, to whom a draft is closed', () => {
    expect(comments(draft, government)).toBe('NOT_A_COMMENTER');
    expect(comments(draft.does(secretary, { ...inviting, personId: government }), government)).toBe('appointment');
  });

  it('becomes a member’s right where the reviewer is appointed, and stays beside it', () => {
    const seated = aBody().withAppointment(onSeat(SEATS.society, stranger, { capacity: 'alternate' }));
    const member = invited.inReview().of(seated.build());
    expect(comments(member)).toBe('appointment');
    expect(hears(member)).toContain('internal');
  });

  it('is for that acuerdo alone', () => {
    expect(invitedTo(invited.state, invited)).toEqual([stranger]);
    expect(invitedTo(draft.state, draft)).toEqual([]);
    expect(invitedToBody(invited)).toEqual([]);
  });

  it('folds to the same from the journal', () => {
    const course = invited.does(secretary, ending).does(secretary, inviting);
    expect(course.replayed()).toEqual(course.state);
  });
});

describe('an invitation to the body', () => {
  const acuerdo = anAcuerdo(bodyWide);

  it('opens what is submitted, and no draft', () => {
    expect(comments(acuerdo)).toBe('NOT_A_COMMENTER');
    expect(comments(acuerdo.inReview())).toBe('reviewer');
    expect(hears(acuerdo.inReview())).toEqual(['open']);
    expect(comments(acuerdo.inReview().returned())).toBe('NOT_A_COMMENTER');
    expect(invitedToDraft(acuerdo.state, acuerdo)).toEqual([]);
  });

  it('holds until its last local day is over, to the second', () => {
    expect(comments(acuerdo.inReview().at(LAST_SECOND))).toBe('reviewer');
    expect(comments(acuerdo.inReview().at(NEXT_SECOND))).toBe('NOT_A_COMMENTER');
  });

  it('stands beside one to an acuerdo, and each is ended for itself', () => {
    const both = acuerdo.does(secretary, inviting);
    expect(invitedTo(both.state, both)).toEqual([stranger]);
    expect(comments(both.does(secretary, ending).inReview())).toBe('reviewer');
    expect(comments(both.of(bodyWide.does(secretary, endingOfBody).build()))).toBe('reviewer');
  });

  it('gives nothing once it is ended, and can be given again', () => {
    const ended = bodyWide.does(secretary, endingOfBody);
    expect(comments(anAcuerdo(ended).inReview())).toBe('NOT_A_COMMENTER');
    expect(comments(anAcuerdo(ended.does(secretary, toBody)).inReview())).toBe('reviewer');
  });
});

describe('who may invite, and whom', () => {
  it('the secretariat alone, to an acuerdo and to the body', () => {
    for (const personId of [government, administrator, stranger]) {
      expect(draft.refusalOf(personId, inviting)).toBe('NOT_THE_SECRETARIAT');
      expect(invited.refusalOf(personId, ending)).toBe('NOT_THE_SECRETARIAT');
      expect(aBody().refusalOf(personId, toBody)).toBe('NOT_THE_SECRETARIAT');
      expect(bodyWide.refusalOf(personId, endingOfBody)).toBe('NOT_THE_SECRETARIAT');
    }
  });

  it('nobody who is invited already, or is to be', () => {
    expect(invited.refusal(secretary, inviting)).toEqual({
      refused: 'ALREADY_INVITED',
      facts: { personId: stranger, from: '2022-03-30', until },
    });
    const later = draft.does(secretary, { ...inviting, from: '2022-04-10' });
    expect(later.refusalOf(secretary, inviting)).toBe('ALREADY_INVITED');
    expect(bodyWide.refusalOf(secretary, toBody)).toBe('ALREADY_INVITED');
  });

  it('nobody who sees all of it anyway', () => {
    expect(draft.refusalOf(secretary, { ...inviting, personId: secretary })).toBe('NEEDS_NO_INVITATION');
    const drafting = draft.does(secretary, { type: 'name_drafters', personIds: [substitute] });
    expect(drafting.refusalOf(secretary, { ...inviting, personId: substitute })).toBe('NEEDS_NO_INVITATION');
    expect(aBody().refusalOf(secretary, { ...toBody, personId: society })).toBe('NEEDS_NO_INVITATION');
  });

  it('a member whose appointment is over', () => {
    const over = aBody().withAppointment(
      onSeat(SEATS.facilitation, stranger, { capacity: 'alternate', ends: { kind: 'on', date: '2022-03-29' } }),
    );
    const today = over.at('2022-03-30T16:00:00.000Z');
    expect(comments(anAcuerdo(today.does(secretary, toBody)).inReview())).toBe('reviewer');
  });

  it('for days that are still to come, in their order', () => {
    const refused = (days: object) => draft.refusal(secretary, { ...inviting, ...days });
    expect(refused({ until: '2022-03-29' })).toEqual({
      refused: 'INVITATION_DATE_PAST',
      facts: { date: '2022-03-29', today: '2022-03-30' },
    });
    expect(refused({ from: '2022-03-29' }).refused).toBe('INVITATION_DATE_PAST');
    expect(refused({ from: '2022-04-21' }).refused).toBe('DATES_REVERSED');
    expect(refused({ until: '2022-04-31' }).refused).toBe('DATE_INVALID');
    expect(refused({ personId: ' ' }).refused).toBe('NAME_REQUIRED');
    expect(comments(draft.does(secretary, { ...inviting, until: '2022-03-30' }))).toBe('reviewer');
  });

  it('ends nothing that does not stand, and nothing without a reason', () => {
    expect(draft.refusalOf(secretary, ending)).toBe('NOT_INVITED');
    expect(invited.at(NEXT_SECOND).refusalOf(secretary, ending)).toBe('NOT_INVITED');
    expect(invited.refusalOf(secretary, { ...ending, reason: ' ' })).toBe('REASON_REQUIRED');
    expect(aBody().refusalOf(secretary, endingOfBody)).toBe('NOT_INVITED');
    expect(bodyWide.refusalOf(secretary, { ...endingOfBody, reason: '' })).toBe('REASON_REQUIRED');
  });
});

describe('invitations of older records, a list without days', () => {
  const { bodyId, id: acuerdoId } = draft.state;
  const by = { kind: 'appointment', personId: secretary, appointmentId: 'appointment' } as const;
  const of = { acuerdoId, bodyId, at: draft.now, by };
  const old = evolve(draft.state, { type: 'reviewers_invited', ...of, personIds: [stranger, society] });

  it('stand until they are ended', () => {
    expect(invitedToDraft(old, draft)).toEqual([stranger, society]);
    const { personId, reason } = ending;
    const ended = evolve(old, { type: 'invitation_ended', ...of, personId, reason });
    expect(invitedToDraft(ended, draft)).toEqual([society]);
  });

  it('are replaced by the next list', () => {
    const next = evolve(old, { type: 'reviewers_invited', ...of, personIds: [society] });
    expect(invitedToDraft(next, draft)).toEqual([society]);
  });
});
