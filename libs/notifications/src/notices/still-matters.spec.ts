import { anAcuerdo, PEOPLE, SEATS, type AcuerdoBuilder } from '@acuerda/workflow/testing';
import type { Notice } from './notice';
import { stillMatters } from './still-matters';
import { toldOf } from './testing/told-of';

const find = (notices: Notice[], personId: string): Notice => {
  const found = notices.find((notice) => notice.personId === personId);
  if (!found) throw new Error(`${personId} was told nothing`);
  return found;
};
const after = (notice: Notice, { state, body, now }: AcuerdoBuilder) =>
  stillMatters(notice, { acuerdo: state, body, now });

describe('a request for a vote', () => {
  const review = anAcuerdo().submitted();
  const request = find(toldOf(review), PEOPLE.society);

  it('matters until that very seat has voted', () => {
    expect(after(request, review.withApprovals(2))).toBe(true);
    expect(after(request, review.voted(PEOPLE.society, SEATS.society))).toBe(false);
  });

  it('does not once the text went back, even if another one is voted on', () => {
    const returned = review.returned();
    expect(after(request, returned)).toBe(false);
    expect(after(request, returned.reading({ hash: 'hash-of-another-text' }).submitted())).toBe(false);
  });
});

it('a request for a sign-off does not matter once it was given', () => {
  const signoff = anAcuerdo().inSignoff();
  const request = find(toldOf(signoff), PEOPLE.society);
  expect(after(request, signoff)).toBe(true);
  expect(after(request, signoff.signedOff())).toBe(false);
});

it('an objection matters as long as it stands as it was told', () => {
  const objected = anAcuerdo().inSignoff().objectedTo();
  const raised = find(toldOf(objected), PEOPLE.secretary);
  expect(after(raised, objected)).toBe(true);
  expect(after(raised, objected.declined())).toBe(false);
  const declined = find(toldOf(objected.declined()), PEOPLE.society);
  expect(after(declined, objected.declined())).toBe(true);
});

it('a return is no news once the text was submitted again', () => {
  const returned = anAcuerdo().inReview().returned();
  const told = find(toldOf(returned), PEOPLE.government);
  expect(after(told, returned)).toBe(true);
  expect(after(told, returned.submitted())).toBe(false);
});

it('an invitation matters while one is invited and there is something to work on', () => {
  const invited = anAcuerdo().does(PEOPLE.secretary, {
    type: 'invite_reviewer',
    personId: PEOPLE.stranger,
    until: '2022-04-20',
  });
  const told = find(toldOf(invited), PEOPLE.stranger);
  expect(after(told, invited)).toBe(true);
  expect(
    after(told, invited.does(PEOPLE.secretary, { type: 'end_invitation', personId: PEOPLE.stranger, reason: 'Why' })),
  ).toBe(false);
  expect(after(told, invited.published())).toBe(false);
});

it('a publication always matters', () => {
  const published = anAcuerdo().published();
  expect(after(find(toldOf(published), PEOPLE.society), published)).toBe(true);
});
