import type { UnderDecision } from '@acuerda/workflow';
import {
  aBody,
  anAcuerdo,
  anUnregisteredBody,
  PEOPLE,
  registerBody,
  registerTerm,
  SEATS,
  type AcuerdoBuilder,
  type BodyBuilder,
} from '@acuerda/workflow/testing';
import { chaseKey, overdueOf, type UnreachedAddress } from './overdue';

const at = (acuerdo: AcuerdoBuilder, now: string) =>
  overdueOf({ acuerdos: [acuerdo.state as UnderDecision], body: acuerdo.body, unreached: [], now });
const matters = (acuerdo: AcuerdoBuilder, now: string) => at(acuerdo, now).map(({ matter }) => matter);
const act = { title: 'Resignation', date: '2022-03-31' };

describe('a vote past its deadline without quorum', () => {
  const silent = anAcuerdo().submitted('2022-04-08').withApprovals(1);

  it('is overdue from the day after, with the seats that it waits for', () => {
    expect(matters(silent, '2022-04-09T04:59:59.999Z')).toEqual([]);
    const [item] = at(silent, '2022-04-09T05:00:00.000Z');
    expect(item).toEqual({
      matter: 'vote_without_quorum',
      since: '2022-04-09',
      acuerdo: { id: 'acuerdo-1', title: 'Extension of the exercise' },
      seats: [
        { id: SEATS.transparency, name: 'transparency', vacant: false },
        { id: SEATS.society, name: 'society', vacant: false },
      ],
      address: null,
      count: null,
    });
  });

  it('says which of them nobody holds', () => {
    const body = aBody()
      .at('2022-03-31T16:00:00.000Z')
      .does(PEOPLE.secretary, {
        type: 'end_appointment',
        appointmentId: `appointment-${PEOPLE.transparency}-${SEATS.transparency}`,
        on: '2022-03-31',
        act,
      })
      .build();
    const items = at(silent.of(body), '2022-04-10T15:00:00.000Z');
    expect(items[0]?.seats.map(({ vacant }) => vacant)).toEqual([true, false]);
    expect(items[1]).toMatchObject({ matter: 'seat_vacant', since: '2022-04-01', seats: [{ id: SEATS.transparency }] });
  });

  it('is not, with quorum: that closes by itself', () => {
    expect(matters(anAcuerdo().submitted('2022-04-08').withApprovals(2), '2022-04-10T15:00:00.000Z')).toEqual([]);
  });
});

describe('in the sign-off', () => {
  const rules = { voteDays: 5, objectionSilence: { days: 3, countsAs: 'maintained' as const } };
  const signoff = anAcuerdo(aBody().withRules(rules)).inSignoff();

  it('a seat that has not answered is chased once the days of a vote are over', () => {
    expect(matters(signoff, '2022-04-05T04:00:00.000Z')).toEqual([]);
    expect(at(signoff, '2022-04-05T15:00:00.000Z')).toMatchObject([
      { matter: 'signoff_not_given', since: '2022-04-05', seats: [{ id: SEATS.society }] },
    ]);
  });

  it('an objection without an answer is the secretariat’s to chase, and its seat is not waited for', () => {
    const objected = signoff.objectedTo();
    expect(matters(objected, '2022-04-02T15:00:00.000Z')).toEqual([]);
    expect(at(objected, '2022-04-08T15:00:00.000Z')).toMatchObject([
      { matter: 'objection_unanswered', since: '2022-04-03', seats: [] },
    ]);
    expect(matters(objected.declined(), '2022-04-08T15:00:00.000Z')).toEqual([]);
  });

  it('days are counted as the rules of the revision count them', () => {
    const business = anAcuerdo(aBody().withRules({ ...rules, dayCount: 'business' })).inSignoff();
    expect(at(business, '2022-04-20T15:00:00.000Z')).toMatchObject([{ since: '2022-04-07' }]);
  });
});

it('what is ready and not published is overdue after the days of a vote', () => {
  const ready = anAcuerdo(aBody().withRules({ voteDays: 5 })).readyToPublish();
  expect(matters(ready, '2022-04-04T15:00:00.000Z')).toEqual([]);
  expect(at(ready, '2022-04-05T15:00:00.000Z')).toMatchObject([{ matter: 'not_published', since: '2022-04-05' }]);
});

describe('of the body itself', () => {
  const look = (body: BodyBuilder, now: string, unreached: UnreachedAddress[] = []) =>
    overdueOf({ acuerdos: [], body: body.build(), unreached, now });

  it('every post is vacant once the term is over, but the secretariat whose end no act states', () => {
    const items = look(aBody(), '2022-04-25T15:00:00.000Z');
    expect(items.map(({ matter, since }) => `${matter} ${since}`)).toEqual(Array(4).fill('seat_vacant 2022-04-24'));
  });

  it('a missing secretariat comes first', () => {
    const body = aBody()
      .at('2022-03-31T16:00:00.000Z')
      .does(PEOPLE.secretary, {
        type: 'end_appointment',
        appointmentId: `appointment-${PEOPLE.secretary}-secretariat`,
        on: '2022-03-31',
        act,
      });
    expect(look(body, '2022-04-01T15:00:00.000Z')).toMatchObject([
      { matter: 'secretariat_missing', since: '2022-04-01', seats: [], acuerdo: null },
    ]);
  });

  it('nothing is vacant while the body is being set up', () => {
    const registered = anUnregisteredBody().does(PEOPLE.administrator, registerBody, registerTerm('body'));
    expect(look(registered, '2021-04-24T15:00:00.000Z')).toEqual([]);
  });

  it('an address that mail does not reach is named, with the local day since when', () => {
    const unreached = [{ address: 'oficina@example.org', count: 2, since: '2022-03-31T03:00:00.000Z' }];
    expect(look(aBody(), '2022-04-01T15:00:00.000Z', unreached)).toMatchObject([
      { matter: 'mail_failed', since: '2022-03-30', address: 'oficina@example.org', count: 2 },
    ]);
  });
});

it('an item is the same one as long as its matter lasts', () => {
  const silent = anAcuerdo().submitted('2022-04-08').withApprovals(1);
  const [first] = at(silent, '2022-04-09T15:00:00.000Z');
  const [later] = at(silent.at('2022-04-09T16:00:00.000Z').caughtUp(), '2022-04-20T15:00:00.000Z');
  expect(chaseKey(later!)).toBe(chaseKey(first!));
});
