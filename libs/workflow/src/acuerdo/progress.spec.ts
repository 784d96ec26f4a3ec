import { aBody, anAcuerdo, PEOPLE, SEATS, TERM_OVER, type AcuerdoBuilder } from '../testing';
import { signoffProgress, voteProgress } from './progress';

const progressOfVote = ({ state, body, now }: AcuerdoBuilder) => {
  if (state.status !== 'member_review') throw new Error(state.status);
  return voteProgress(state, body, now);
};
const progressOfSignoff = ({ state, body, now }: AcuerdoBuilder) => {
  if (state.status !== 'civil_society_signoff') throw new Error(state.status);
  return signoffProgress(state, body, now);
};

describe('the progress of a vote', () => {
  const inReview = anAcuerdo().inReview();

  it('tells who is awaited, and no close while quorum is missing', () => {
    expect(progressOfVote(inReview.withApprovals(1))).toEqual({
      tally: { approve: 1, reject: 0, abstain: 0, electorate: 3, quorum: 2, castingSeat: null },
      quorum: { present: 1, needed: 2, missingSectors: [] },
      hasQuorum: false,
      awaited: [
        { seatId: SEATS.transparency, vacant: false },
        { seatId: SEATS.society, vacant: false },
      ],
      closesAt: null,
    });
  });

  it('tells when it closes once quorum holds', () => {
    expect(progressOfVote(inReview.withApprovals(2))).toMatchObject({
      hasQuorum: true,
      awaited: [{ seatId: SEATS.society }],
      closesAt: '2022-04-05T05:00:00.000Z',
    });
  });

  it('tells which seats an act has to fill', () => {
    expect(progressOfVote(inReview.at(TERM_OVER)).awaited.every(({ vacant }) => vacant)).toBe(true);
  });
});

describe('the progress of a sign-off', () => {
  it('tells the seats that it waits for, and the objections that block it', () => {
    expect(progressOfSignoff(anAcuerdo().inSignoff().objectedTo())).toEqual({
      answered: [],
      awaited: [{ seatId: SEATS.society, vacant: false }],
      needed: 1,
      blockedBy: ['objection-1'],
      objectionsUntil: '2022-03-30T16:00:00.000Z',
      silences: [],
    });
  });

  it('tells when the silence on a declined objection counts', () => {
    const silence = { days: 2, countsAs: 'maintained' } as const;
    const declined = anAcuerdo(aBody().withRules({ objectionSilence: silence }))
      .inSignoff()
      .objectedTo()
      .declined();
    expect(progressOfSignoff(declined).silences).toEqual([
      { objectionId: 'objection-1', countsAt: '2022-04-02T06:00:00.000Z' },
    ]);
  });

  it('tells until when objections are waited for', () => {
    const signed = anAcuerdo(aBody().withRules({ objectionWindowDays: 1 }))
      .inSignoff()
      .signedOff(PEOPLE.society);
    expect(progressOfSignoff(signed)).toMatchObject({
      answered: [SEATS.society],
      awaited: [],
      blockedBy: [],
      objectionsUntil: '2022-04-01T06:00:00.000Z',
    });
  });
});
