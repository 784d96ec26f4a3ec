import { aBody, anAcuerdo, PEOPLE, person, SEATS, system, type AcuerdoBuilder } from '../testing';
import { commandFor } from '../testing/command-for';
import { ACTIONS, type AcuerdoStatus, type Action } from '../vocabulary';
import { decide } from './decide';

const rejected = () => {
  const inReview = anAcuerdo().inReview();
  return inReview
    .voted(PEOPLE.government, SEATS.government, 'reject')
    .voted(PEOPLE.transparency, SEATS.transparency, 'reject')
    .voted(PEOPLE.society, SEATS.society, 'reject');
};
const secretary = person(PEOPLE.secretary);
const withdraw = { type: 'withdraw', reason: 'No longer needed' } as const;
const create = { type: 'create', acuerdoId: 'acuerdo-2', title: 'Extension, again' } as const;

const IN_STATUS: Record<AcuerdoStatus, AcuerdoBuilder> = {
  draft: anAcuerdo().inReview().returned(),
  member_review: anAcuerdo().inReview(),
  civil_society_signoff: anAcuerdo().inSignoff().objectedTo(),
  ready_to_publish: anAcuerdo().readyToPublish(),
  published: anAcuerdo().published(),
  withdrawn: anAcuerdo().inReview().does(PEOPLE.secretary, withdraw),
  rejected: rejected(),
};

const drafting: Action[] = ['name_drafters', 'invite_reviewer', 'end_invitation', 'withdraw'];
const deciding: Action[] = [...drafting, 'return'];
const ACTIONS_IN: Record<AcuerdoStatus, Action[]> = {
  draft: ['submit', ...drafting],
  member_review: ['vote', 'close_vote', 'extend_vote', ...deciding],
  civil_society_signoff: [
    'sign_off',
    'object',
    'answer_objection',
    'withdraw_objection',
    'maintain_objection',
    'record_statement',
    ...deciding,
  ],
  ready_to_publish: ['publish', 'record_statement', ...deciding],
  published: [],
  withdrawn: [],
  rejected: [],
};

const OUT_OF_PLACE = ['WRONG_STATUS', 'VOTE_CLOSED', 'ALREADY_PUBLISHED'];

describe.each(Object.entries(IN_STATUS) as [AcuerdoStatus, AcuerdoBuilder][])('in status %s', (status, acuerdo) => {
  const isOutOfPlace = (action: Action) => {
    const command = commandFor({ action, seatId: null, objectionId: null, refusal: null }, acuerdo, 0);
    const decision = acuerdo.tries(PEOPLE.stranger, command);
    return 'refused' in decision && OUT_OF_PLACE.includes(decision.refused);
  };

  it('the commands in their place are those of the lifecycle', () => {
    expect(acuerdo.state.status).toBe(status);
    expect(ACTIONS.filter((action) => !isOutOfPlace(action)).sort()).toEqual([...ACTIONS_IN[status]].sort());
  });

  it('just those are offered, with or without a reason why not', () => {
    const offered = acuerdo.actionsOf(PEOPLE.stranger).map(({ action }) => action);
    expect([...new Set(offered)].sort()).toEqual([...ACTIONS_IN[status]].sort());
  });
});

describe('an acuerdo that does not exist', () => {
  const nothing = { now: '2022-03-30T16:00:00.000Z', actor: system, body: aBody().build() };

  it('is created by the secretariat, with a title, its creator among the drafters', () => {
    expect(anAcuerdo().state).toMatchObject({ status: 'draft', drafters: [PEOPLE.secretary], copiedFrom: null });
    const untitled = { ...create, title: ' ' };
    expect(decide(untitled, null, nothing)).toMatchObject({ refused: 'NOT_THE_SECRETARIAT' });
    expect(decide(untitled, null, { ...nothing, actor: secretary })).toMatchObject({ refused: 'NAME_REQUIRED' });
  });

  it('is not decided on', () => {
    expect(decide({ type: 'advance' }, null, nothing)).toMatchObject({ refused: 'ACUERDO_UNKNOWN' });
  });
});

describe('an acuerdo that exists', () => {
  it('is not created again, nor decided on by another body', () => {
    expect(anAcuerdo().refusalOf(PEOPLE.secretary, create)).toBe('ACUERDO_EXISTS');
    const elsewhere = anAcuerdo().of({ ...aBody().build(), id: 'body-elsewhere' });
    expect(elsewhere.refusalOf(PEOPLE.secretary, withdraw)).toBe('ACUERDO_OF_ANOTHER_BODY');
  });

  it('is advanced by the system only', () => {
    expect(anAcuerdo().refusalOf(PEOPLE.secretary, { type: 'advance' })).toBe('NOT_THE_SYSTEM');
    expect(anAcuerdo().refusalOf(system, { type: 'advance' })).toBe('NOTHING_DUE');
  });

  it('is not submitted without its text', () => {
    const { state, now, body } = anAcuerdo();
    expect(decide({ type: 'submit', hash: 'x' }, state, { now, body, actor: secretary })).toMatchObject({
      refused: 'DOCUMENT_MISSING',
    });
  });

  it('is withdrawn and returned with a reason', () => {
    const inReview = anAcuerdo().inReview();
    expect(inReview.refusalOf(PEOPLE.secretary, { ...withdraw, reason: '' })).toBe('REASON_REQUIRED');
    expect(inReview.refusalOf(PEOPLE.secretary, { type: 'return', seen: inReview.seen, reason: '' })).toBe(
      'REASON_REQUIRED',
    );
    expect(inReview.refusalOf(PEOPLE.government, withdraw)).toBe('NOT_THE_SECRETARIAT');
  });

  it('is not returned from a tab that shows an older revision', () => {
    const inReview = anAcuerdo().inReview();
    const again = inReview.returned().inReview();
    expect(again.refusalOf(PEOPLE.secretary, { type: 'return', seen: inReview.seen, reason: 'Why' })).toBe(
      'REVISION_STALE',
    );
  });

  it('names drafters, each list in place of the one before', () => {
    const named = anAcuerdo()
      .does(PEOPLE.secretary, { type: 'name_drafters', personIds: [PEOPLE.stranger] })
      .does(PEOPLE.secretary, { type: 'name_drafters', personIds: [PEOPLE.substitute, PEOPLE.substitute] });
    expect(named.state).toMatchObject({ drafters: [PEOPLE.substitute] });
  });
});

describe('after the end of an acuerdo', () => {
  it('another draft starts again from its text', () => {
    const copied = decide({ ...create, copiedFrom: 'acuerdo-1' }, null, anAcuerdo().contextOf(secretary));
    expect(copied).toMatchObject({ events: [{ type: 'acuerdo_created', copiedFrom: 'acuerdo-1' }] });
  });
});
