import { aBody, anAcuerdo, PEOPLE, SEATS, system } from '../../testing';

const DEADLINE = '2022-04-05T05:00:00.000Z';
const body = aBody().withRules({ quorumSectors: ['civil_society'] });

describe('where the rules ask for a sector besides the seats', () => {
  const withoutIt = anAcuerdo(body).inReview().withApprovals(2);

  it('seats enough without that sector are no quorum', () => {
    expect(withoutIt.refusal(PEOPLE.secretary, { type: 'close_vote', seen: withoutIt.seen })).toEqual({
      refused: 'QUORUM_MISSING',
      facts: { present: 2, needed: 2, missingSectors: ['civil_society'] },
    });
    const missed = withoutIt.at(DEADLINE).advanced();
    expect(missed.eventTypes).toEqual(['quorum_missed']);
    expect(missed.at('2022-04-06T16:00:00.000Z').refusalOf(system, { type: 'advance' })).toBe('NOTHING_DUE');
  });

  it('a seat of the sector completes it, even by abstaining', () => {
    const abstained = withoutIt.voted(PEOPLE.society, SEATS.society, 'abstain');
    expect(abstained.state.closures).toMatchObject([{ outcome: 'adopted', cause: 'all_voted' }]);
  });

  it('the sector alone is no quorum either', () => {
    const alone = anAcuerdo(body).inReview().voted(PEOPLE.society, SEATS.society);
    expect(alone.refusal(PEOPLE.secretary, { type: 'close_vote', seen: alone.seen }).facts).toEqual({
      present: 1,
      needed: 2,
      missingSectors: [],
    });
  });

  it('nothing is submitted while nobody holds a seat of the sector', () => {
    const vacant = body.does(PEOPLE.secretary, {
      type: 'end_appointment',
      appointmentId: `appointment-${PEOPLE.society}-${SEATS.society}`,
      on: '2022-03-29',
      act: { title: 'Resignation', date: '2022-03-20' },
    });
    const draft = anAcuerdo(vacant);
    expect(draft.refusal(PEOPLE.secretary, { type: 'submit', hash: draft.document.hash })).toEqual({
      refused: 'SECTOR_NOT_REPRESENTED',
      facts: { sectors: ['civil_society'], missing: 'appointment' },
    });
  });
});
