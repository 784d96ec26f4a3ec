import { anAcuerdo, PEOPLE, SEATS, type AcuerdoBuilder } from '../testing';
import { commandFor } from '../testing/command-for';
import type { Action } from '../vocabulary';

const inReview = anAcuerdo().inReview();
const missed = inReview.at('2022-04-05T05:00:00.000Z').advanced();
const inSignoff = anAcuerdo().inSignoff();
const objected = inSignoff.objectedTo();

const COURSES: [Action, string, AcuerdoBuilder][] = [
  ['vote', PEOPLE.government, inReview],
  ['close_vote', PEOPLE.secretary, inReview.withApprovals(2)],
  ['extend_vote', PEOPLE.secretary, missed],
  ['return', PEOPLE.secretary, inReview],
  ['sign_off', PEOPLE.society, inSignoff],
  ['object', PEOPLE.society, inSignoff],
  ['answer_objection', PEOPLE.secretary, objected],
  ['withdraw_objection', PEOPLE.society, objected],
  ['maintain_objection', PEOPLE.society, objected.declined()],
  ['record_statement', PEOPLE.society, inSignoff],
  ['publish', PEOPLE.secretary, inSignoff.signedOff()],
];

describe.each(COURSES)('"%s" from a tab that shows another text', (action, personId, acuerdo) => {
  const objectionId = acuerdo.state.objections[0]?.id ?? null;
  const seatId = personId === PEOPLE.society ? SEATS.society : null;
  const command = commandFor({ action, seatId, objectionId, refusal: null }, acuerdo, 0);

  it.each([
    ['of an older revision', { revision: 0, hash: acuerdo.seen.hash }],
    ['with another hash', { revision: 1, hash: 'hash-of-another-text' }],
  ])('%s is refused', (_, seen) => {
    expect(acuerdo.tries(personId, command)).toHaveProperty('events');
    expect(acuerdo.refusal(personId, { ...command, seen } as typeof command)).toMatchObject({
      refused: 'REVISION_STALE',
      facts: { seen, current: acuerdo.seen },
    });
  });
});
