import {
  anAcuerdo,
  anAct,
  PEOPLE,
  publication,
  registerTerm,
  SEATS,
  TERM_OVER,
  type AcuerdoBuilder,
  person,
} from '../testing';
import type { BodyCommand } from '../body/commands';
import { evolveBody } from '../body/evolve';
import { decideBody } from '../body/decide';
import { isRefusal } from '../decision';

const ended = {
  refused: 'BODY_TERM_ENDED',
  facts: { term: 'Secretariat', endedOn: '2022-04-23', endedAt: TERM_OVER, missing: 'reinstallation' },
};
const LAST_INSTANT = '2022-04-24T04:59:59.999Z';

const approval = (acuerdo: AcuerdoBuilder) =>
  ({ type: 'vote', seen: acuerdo.seen, seatId: SEATS.government, choice: 'approve' }) as const;

const withBody = (acuerdo: AcuerdoBuilder, command: BodyCommand): AcuerdoBuilder => {
  const decision = decideBody(command, acuerdo.body, { now: acuerdo.now, actor: person(PEOPLE.administrator) });
  if (isRefusal(decision)) throw new Error(decision.refused);
  return acuerdo.of(decision.events.reduce(evolveBody, acuerdo.body));
};

describe('on the last day of the term, at 23:59:59 in Mérida', () => {
  it('the text is submitted, voted and signed off, and the act published', () => {
    const published = anAcuerdo().at(LAST_INSTANT).published();
    expect(published.state).toMatchObject({ status: 'published', publication: { date: '2022-04-23' } });
    expect(published.body.terms.map(({ endsOn }) => endsOn)).toEqual(['2023-04-30', '2023-04-30']);
  });
});

describe('at 00:00:00 of the day after', () => {
  const draft = anAcuerdo();
  const inReview = draft.submitted('2022-04-23');
  const inSignoff = inReview.withApprovals(3);
  const ready = inSignoff.signedOff();

  it('nothing is submitted', () => {
    const submit = { type: 'submit', hash: draft.document.hash } as const;
    expect(draft.at(TERM_OVER).refusal(PEOPLE.secretary, submit)).toMatchObject(ended);
  });

  it('no vote is taken', () => {
    expect(inReview.at(LAST_INSTANT).tries(PEOPLE.government, approval(inReview))).toHaveProperty('events');
    expect(inReview.at(TERM_OVER).refusal(PEOPLE.government, approval(inReview))).toMatchObject(ended);
  });

  it('no vote is closed by the secretariat, nor given more time', () => {
    const { seen } = inReview;
    const late = inReview.withApprovals(1).at(TERM_OVER);
    expect(late.refusalOf(PEOPLE.secretary, { type: 'close_vote', seen })).toBe('BODY_TERM_ENDED');
    const extension = { type: 'extend_vote', seen, deadline: '2022-04-30', reason: 'No quorum' } as const;
    expect(late.refusalOf(PEOPLE.secretary, extension)).toBe('BODY_TERM_ENDED');
  });

  it('no sign-off is given and no objection raised', () => {
    const { seen } = inSignoff;
    const seatId = SEATS.society;
    const late = inSignoff.at(TERM_OVER);
    expect(late.refusal(PEOPLE.society, { type: 'sign_off', seen, seatId })).toMatchObject(ended);
    const objection = { type: 'object', seen, seatId, objectionId: 'o', partId: 'part-1-3', reasons: 'Why' } as const;
    expect(late.refusal(PEOPLE.society, objection)).toMatchObject(ended);
  });

  it('nothing is published', () => {
    const publish = { type: 'publish', seen: ready.seen, ...publication } as const;
    expect(ready.at(TERM_OVER).refusal(PEOPLE.secretary, publish)).toMatchObject(ended);
  });

  it('returning, withdrawing and drafting go on', () => {
    const late = ready.at(TERM_OVER);
    expect(late.returned().state.status).toBe('draft');
    expect(late.does(PEOPLE.secretary, { type: 'withdraw', reason: 'Too late' }).state.status).toBe('withdrawn');
    expect(
      anAcuerdo().at(TERM_OVER).does(PEOPLE.secretary, { type: 'name_drafters', personIds: [] }).state.drafters,
    ).toEqual([]);
  });

  it('the vote whose deadline was the last day is still counted, and goes no further', () => {
    const counted = inReview.withApprovals(2).at('2022-04-25T15:00:00.000Z').advanced();
    expect(counted.state).toMatchObject({
      status: 'civil_society_signoff',
      closures: [{ outcome: 'adopted', cause: 'deadline', closedAt: TERM_OVER, at: '2022-04-25T15:00:00.000Z' }],
    });
    expect(counted.nextStepAt).toBeNull();
  });
});

describe('after a reinstallation', () => {
  const reinstalled = (acuerdo: AcuerdoBuilder) =>
    withBody(acuerdo.at('2022-06-01T16:00:00.000Z'), {
      ...registerTerm('body', '2022-06-01', '2023-05-31'),
      act: anAct('Act of reinstallation', '2022-06-01'),
    } as BodyCommand);

  it('an old revision is not voted on any more: a new one is needed', () => {
    const inReview = reinstalled(anAcuerdo().inReview());
    expect(inReview.refusal(PEOPLE.secretary, { type: 'close_vote', seen: inReview.seen })).toMatchObject({
      refused: 'BODY_TERM_ENDED',
      facts: { missing: 'new_revision' },
    });
  });

  it('the returned acuerdo is refused while it extends what is over, and the gap stays visible', () => {
    const draft = reinstalled(anAcuerdo().inReview()).returned();
    expect(
      draft.body.terms.filter(({ kind }) => kind === 'body').map(({ startsOn, endsOn }) => [startsOn, endsOn]),
    ).toEqual([
      ['2021-04-23', '2022-04-23'],
      ['2022-06-01', '2023-05-31'],
    ]);
    const submit = { type: 'submit', hash: draft.document.hash } as const;
    expect(draft.refusalOf(PEOPLE.secretary, submit)).toBe('NO_VOTING_SEAT_IN_FORCE');
  });
});

describe('on the last instants of the extended term, on 30 April 2023', () => {
  const extended = anAcuerdo().published();
  const next = anAcuerdo().of(extended.body).at('2023-04-28T16:00:00.000Z').reading({ effects: [] }).inReview();

  it('a vote is taken at 23:59:59 and refused at midnight, an hour later in UTC than the year before', () => {
    const before = next.at('2023-05-01T05:59:59.999Z');
    expect(before.tries(PEOPLE.government, approval(next))).toHaveProperty('events');
    expect(next.at('2023-05-01T06:00:00.000Z').refusal(PEOPLE.government, approval(next))).toMatchObject({
      refused: 'BODY_TERM_ENDED',
      facts: { endedOn: '2023-04-30', endedAt: '2023-05-01T06:00:00.000Z' },
    });
  });
});
