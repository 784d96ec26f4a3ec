import { aBody, anAcuerdo, type AcuerdoBuilder } from '../testing';
import { foreseenStep } from './foreseen-step';

const foreseen = ({ state, body, now }: AcuerdoBuilder) => foreseenStep(state, { body, now });
const DEADLINE = '2022-04-05T05:00:00.000Z';

describe('what the rules will do by themselves', () => {
  it('with quorum, is to close the vote at its deadline', () => {
    const { at, events } = foreseen(anAcuerdo().inReview().withApprovals(2)) ?? {};
    expect(at).toBe(DEADLINE);
    expect(events).toContain('vote_closed');
  });

  it('without quorum, is to tell everybody, once', () => {
    const inReview = anAcuerdo().inReview().withApprovals(1);
    expect(foreseen(inReview)).toEqual({ at: DEADLINE, events: ['quorum_missed'] });
    expect(foreseen(inReview.at(DEADLINE).advanced())).toBeNull();
  });

  it('is to count the silence on a declined objection as the rules say', () => {
    const body = aBody().withRules({ objectionSilence: { days: 2, countsAs: 'withdrawn' } });
    expect(foreseen(anAcuerdo(body).inSignoff().objectedTo().declined())).toEqual({
      at: '2022-04-02T06:00:00.000Z',
      events: ['objection_withdrawn'],
    });
  });

  it('is nothing while only people can move it', () => {
    expect(foreseen(anAcuerdo())).toBeNull();
    expect(foreseen(anAcuerdo().published())).toBeNull();
  });
});
