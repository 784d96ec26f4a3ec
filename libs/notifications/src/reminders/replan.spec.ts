import { seatPost } from '@acuerda/workflow';
import { aBody, anEmptyBody, appointmentOf, type TestBody } from '../testing/a-body';
import { Ledger } from '../testing/a-ledger';

/** Local nine o'clock in Mérida of a day in April 2022, and a minute before. */
const nine = (day: number) => `2022-04-${String(day).padStart(2, '0')}T14:00:00.000Z`;
const beforeNine = (day: number) => `2022-04-${String(day).padStart(2, '0')}T13:59:00.000Z`;

const planned = (ledger: Ledger) =>
  ledger.rows.filter(({ state }) => state === 'planned').map((row) => [row.subjectId, row.endsOn, row.daysBefore]);

/** A ledger that has followed the body to an instant, with every reminder sent on its day until then. */
function livedTo(body: TestBody, now: string): Ledger {
  const ledger = new Ledger();
  ledger.replan(body.state, body.now);
  const days = ledger.rows.map(({ dueAt }) => dueAt).filter((dueAt) => dueAt <= now);
  for (const dueAt of new Set(days.sort())) ledger.sweep(body.state, dueAt);
  return ledger;
}

const body = anEmptyBody();

describe('when a term is registered', () => {
  it('in good time, each offset is planned', () => {
    const ledger = livedTo(body, body.now);
    expect(ledger.of('term-body', '2022-04-23')).toEqual(
      Object.fromEntries([60, 30, 15, 7, 3, 1, 0].map((days) => [days, 'planned'])),
    );
  });

  it('late, the offsets that are over are recorded as past, and the others planned', () => {
    const ledger = new Ledger();
    ledger.replan(body.state, '2022-04-17T18:00:00.000Z');
    const past = { 60: 'past', 30: 'past', 15: 'past', 7: 'past' };
    expect(ledger.of('term-body', '2022-04-23')).toEqual({ ...past, 3: 'planned', 1: 'planned', 0: 'planned' });
  });

  it('at the very instant of an offset, that one is due', () => {
    const ledger = new Ledger();
    ledger.replan(body.state, nine(16));
    expect(ledger.of('term-body', '2022-04-23')).toMatchObject({ 15: 'past', 7: 'planned' });
    expect(ledger.sweep(body.state, nine(16)).send.map(({ daysBefore }) => daysBefore)).toEqual([7]);
  });

  it('on its last day after nine, the last offset is due at once, so that nobody is left unwarned', () => {
    const ledger = new Ledger();
    ledger.replan(body.state, '2022-04-23T20:00:00.000Z');
    expect(ledger.of('term-body', '2022-04-23')).toMatchObject({ 1: 'past', 0: 'planned' });
    expect(ledger.sweep(body.state, '2022-04-23T20:00:00.000Z').send.map(({ daysBefore }) => daysBefore)).toEqual([0]);
  });

  it('that is over already, nothing is recorded', () => {
    const ledger = new Ledger();
    ledger.replan(body.state, '2022-04-24T05:00:00.000Z');
    expect(ledger.rows).toEqual([]);
  });
});

describe('when a term is extended', () => {
  const ledger = livedTo(body, nine(16));
  const extended = body.at(nine(17)).extended('term-body', '2023-04-30');
  const changes = ledger.replan(extended.state, nine(17));

  it('what was sent stays, and what was planned for the old date is cancelled', () => {
    const sent = Object.fromEntries([60, 30, 15, 7].map((days) => [days, 'sent']));
    expect(ledger.of('term-body', '2022-04-23')).toEqual({ ...sent, 3: 'moved', 1: 'moved', 0: 'moved' });
    expect(changes.cancel).toHaveLength(3);
  });

  it('the new date has all of its own', () => {
    expect(planned(ledger)).toEqual([60, 30, 15, 7, 3, 1, 0].map((days) => ['term-body', '2023-04-30', days]));
  });

  it('and nothing more is done when nothing has changed', () => {
    const again = ledger.replan(extended.state, nine(18));
    expect(Object.values(again).flat()).toEqual([]);
  });
});

describe('when a term comes back to a date that it had', () => {
  const away = livedTo(body, nine(8));
  away.replan(body.extended('term-body', '2023-04-30').state, nine(9));

  it('in time, what was cancelled is planned again and what was sent is not', () => {
    const changes = away.replan(body.state, nine(10));
    expect(changes.revive.map(({ dueAt }) => dueAt)).toEqual([nine(16), nine(20), nine(22), nine(23)]);
    expect(away.of('term-body', '2022-04-23')).toMatchObject({ 15: 'sent', 7: 'planned', 0: 'planned' });
  });

  it('with nothing left to send but what was missed meanwhile, the last of it is due at once', () => {
    away.replan(body.extended('term-body', '2023-04-30').state, nine(11));
    away.replan(body.state, '2022-04-23T20:00:00.000Z');
    expect(away.of('term-body', '2022-04-23')).toMatchObject({ 15: 'sent', 7: 'moved', 1: 'moved', 0: 'planned' });
  });
});

describe('when the rules of reminders change', () => {
  it('offsets that are no longer asked for are cancelled, and new ones planned', () => {
    const ledger = livedTo(body, nine(8));
    ledger.replan(body.withRules({ reminderOffsets: [15, 10, 1] }).state, nine(9));
    expect(ledger.of('term-body', '2022-04-23')).toEqual({
      60: 'sent',
      30: 'sent',
      15: 'sent',
      10: 'planned',
      7: 'rules_changed',
      3: 'rules_changed',
      1: 'planned',
      0: 'rules_changed',
    });
  });

  it('another hour moves what is planned, and never what was sent', () => {
    const ledger = livedTo(body, nine(20));
    const changes = ledger.replan(body.withRules({ reminderTime: '17:30' }).state, nine(21));
    expect(changes.reschedule.map(({ dueAt }) => dueAt)).toEqual([
      '2022-04-22T22:30:00.000Z',
      '2022-04-23T22:30:00.000Z',
    ]);
    expect(ledger.of('term-body', '2022-04-23')).toMatchObject({ 3: 'sent', 1: 'planned', 0: 'planned' });
  });

  it('to a later hour of a day on which it was sent, nothing is sent again', () => {
    const ledger = livedTo(body, nine(20));
    const changes = ledger.replan(body.withRules({ reminderTime: '18:00' }).state, '2022-04-20T18:00:00.000Z');
    expect(ledger.of('term-body', '2022-04-23')).toMatchObject({ 3: 'sent', 1: 'planned' });
    expect(changes.reschedule).toHaveLength(2);
  });

  it('so that another offset falls on the instant at which one was sent, nobody is warned again', () => {
    const ledger = livedTo(body, nine(8));
    const business = body.withRules({ reminderOffsets: [11], reminderDays: 'business' });
    ledger.replan(business.state, nine(9));
    expect(ledger.of('term-body', '2022-04-23')).toMatchObject({ 15: 'sent', 11: 'past', 7: 'rules_changed' });
  });

  it('while one is due, another that fell due after it takes its place', () => {
    const early = body.withRules({ reminderOffsets: [7] });
    const ledger = new Ledger();
    ledger.replan(early.state, early.now);
    const later = early.withRules({ reminderOffsets: [7, 5] });
    ledger.replan(later.state, nine(19));
    expect(ledger.sweep(later.state, nine(19)).send.map(({ daysBefore }) => daysBefore)).toEqual([5]);
    expect(ledger.of('term-body', '2022-04-23')).toMatchObject({ 7: 'overtaken', 5: 'sent' });
  });

  it('to an hour that is over today, what was still planned for today is due at once', () => {
    const late = body.withRules({ reminderTime: '18:00' });
    const ledger = livedTo(late, nine(16));
    ledger.replan(late.withRules({ reminderTime: '09:00' }).state, '2022-04-16T18:00:00.000Z');
    expect(ledger.sweep(body.state, '2022-04-16T18:00:00.000Z').send.map(({ daysBefore }) => daysBefore)).toEqual([7]);
  });

  it('so that the last offsets are gone, a farther one warns instead, unless somebody was warned since', () => {
    const early = body.withRules({ reminderOffsets: [7, 3, 0] });
    const registered = new Ledger();
    registered.replan(early.state, nine(17));
    registered.replan(early.withRules({ reminderOffsets: [7] }).state, nine(18));
    expect(registered.of('term-body', '2022-04-23')).toEqual({ 7: 'planned', 3: 'rules_changed', 0: 'rules_changed' });

    const warned = livedTo(early, nine(20));
    warned.replan(early.withRules({ reminderOffsets: [5] }).state, nine(21));
    expect(warned.of('term-body', '2022-04-23')).toEqual({ 7: 'sent', 3: 'sent', 5: 'past', 0: 'rules_changed' });
  });
});

describe('when the calendar changes', () => {
  it('what is counted in business days moves with it', () => {
    const business = body.withRules({ reminderDays: 'business', reminderOffsets: [5, 1] });
    const ledger = livedTo(business, business.now);
    const changes = ledger.replan(business.withHolidays('2022-04-18', '2022-04-19').state, nine(1));
    expect(changes.reschedule.map(({ dueAt }) => dueAt)).toEqual([nine(14)]);
  });
});

describe('an appointment', () => {
  const post = seatPost('seat-society');
  const id = appointmentOf('person-society', post);
  const dated = { ends: { kind: 'on', date: '2022-04-23' } } as const;
  const setUp = anEmptyBody()
    .withSeat('seat-society', 'civil_society')
    .withSeatOf('person-society', 'seat-society', dated);
  const withSecretary = setUp.withAppointment(
    'person-secretary',
    { kind: 'secretariat' },
    { ends: { kind: 'not_stated' } },
  );

  it('whose end is stated is warned of, and one without an end is not', () => {
    const ledger = livedTo(withSecretary, nine(1));
    expect(new Set(ledger.rows.map(({ subjectId }) => subjectId))).toEqual(new Set(['term-body', id]));
  });

  it('that an act ends is not warned of any more', () => {
    const ledger = livedTo(withSecretary, nine(8));
    ledger.replan(withSecretary.at(nine(9)).endedByAct(id, '2022-04-20').state, nine(9));
    expect(ledger.of(id, '2022-04-23')).toMatchObject({ 15: 'sent', 7: 'ended', 0: 'ended' });
    expect(ledger.of(id, '2022-04-20')).toEqual({});
  });

  it('that is prolonged without a date is not warned of any more', () => {
    const ledger = livedTo(withSecretary, nine(8));
    ledger.replan(withSecretary.at(nine(9)).prolonged(id, { kind: 'not_stated' }).state, nine(9));
    expect(ledger.of(id, '2022-04-23')).toMatchObject({ 15: 'sent', 7: 'moved', 0: 'moved' });
    expect(planned(ledger).filter(([subject]) => subject === id)).toEqual([]);
  });

  it('that ends with the body follows its extension', () => {
    const both = aBody();
    const follows = appointmentOf('person-society', post);
    const ledger = livedTo(both, nine(8));
    expect(ledger.of(follows, '2022-04-23')).toMatchObject({ 15: 'sent', 7: 'planned' });
    ledger.replan(both.at(nine(9)).extended('term-body', '2023-04-30').state, nine(9));
    expect(ledger.of(follows, '2022-04-23')).toMatchObject({ 15: 'sent', 7: 'moved' });
    expect(ledger.of(follows, '2023-04-30')).toMatchObject({ 60: 'planned', 0: 'planned' });
    expect(ledger.of('term-exercise', '2022-04-23')).toMatchObject({ 7: 'planned' });
  });

  it('of a body that is installed again stays over, and the new term has reminders of its own', () => {
    const over = '2022-05-02T18:00:00.000Z';
    const ledger = livedTo(aBody(), nine(23));
    ledger.replan(aBody().at(over).withTerm('term-second', '2022-05-02', '2023-05-02', 'body').state, over);
    expect(new Set(planned(ledger).map(([subject]) => subject))).toEqual(new Set(['term-second']));
    expect(ledger.of('term-body', '2022-04-23')[0]).toBe('sent');
  });
});

describe('while nobody sent anything', () => {
  it('re-planning leaves what is due as it is', () => {
    const ledger = new Ledger();
    ledger.replan(body.state, body.now);
    const changes = ledger.replan(body.state, nine(21));
    expect(Object.values(changes).flat()).toEqual([]);
  });

  it('past the end, what was planned for it remains due, whatever the rules have become', () => {
    const ledger = new Ledger();
    ledger.replan(body.state, body.now);
    const changes = ledger.replan(body.withRules({ reminderOffsets: [90], reminderTime: '10:00' }).state, nine(28));
    expect(Object.values(changes).flat()).toEqual([]);
    expect(ledger.sweep(body.state, nine(28)).send.map(({ daysBefore }) => daysBefore)).toEqual([0]);
  });

  it('a renewal after the end cancels it', () => {
    const ledger = new Ledger();
    ledger.replan(body.state, body.now);
    ledger.replan(body.at(nine(28)).extended('term-body', '2023-04-30').state, nine(28));
    expect(new Set(Object.values(ledger.of('term-body', '2022-04-23')))).toEqual(new Set(['moved']));
  });
});

it('before a body has rules, nothing is planned', () => {
  const without = { ...body.state, ruleSets: [] };
  expect(Object.values(new Ledger().replan(without, beforeNine(1))).flat()).toEqual([]);
});
