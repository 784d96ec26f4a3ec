import { addMinutes, localDateOf, addDays, SECRETARIAT, type BodyState, type ReminderRules } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import * as fc from 'fast-check';
import { TestBody, ADMINISTRATOR, SECRETARY } from './a-body';
import { Ledger, type Engine } from './a-ledger';
import { dueInstant, endInstant, rulesOf, standingEnds } from './naive-reminders';

const BEGINNING = '2023-05-10T16:00:00.000Z';

/** What may happen to a body. Days are counted from the day on which it happens. */
export type Happening =
  | { kind: 'wait'; minutes: number }
  | { kind: 'sweep' }
  | { kind: 'move'; term: number; inDays: number }
  | { kind: 'rules'; offsets: number[]; time: string; days: 'natural' | 'business' }
  | { kind: 'holidays'; inDays: number[] }
  | { kind: 'register'; inDays: number }
  | { kind: 'appointment'; ends: 'act' | 'not_stated' | 'with_body' | number };

const inDays = fc.integer({ min: -4, max: 40 });
const offsets = fc
  .uniqueArray(fc.integer({ min: 0, max: 35 }), { minLength: 1, maxLength: 6 })
  .map((days) => days.sort((a, b) => b - a));

export const happenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.nat(20 * 24 * 60) }) },
    { weight: 4, arbitrary: fc.constant({ kind: 'sweep' as const }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('move' as const), term: fc.nat(3), inDays }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('rules' as const),
        offsets,
        time: fc.constantFrom('00:00', '09:00', '17:30', '23:59'),
        days: fc.constantFrom('natural' as const, 'business' as const),
      }),
    },
    {
      arbitrary: fc.record({ kind: fc.constant('holidays' as const), inDays: fc.array(inDays, { maxLength: 8 }) }),
      weight: 1,
    },
    { arbitrary: fc.record({ kind: fc.constant('register' as const), inDays }), weight: 1 },
    {
      arbitrary: fc.record({
        kind: fc.constant('appointment' as const),
        ends: fc.oneof(inDays, fc.constantFrom('act' as const, 'not_stated' as const, 'with_body' as const)),
      }),
      weight: 1,
    },
  ),
  { maxLength: 40 },
);

const beginning = (): BodyState =>
  new TestBody(null, BEGINNING)
    .says(ADMINISTRATOR, {
      type: 'register_body',
      bodyId: 'body',
      slug: 'body',
      name: 'Body',
      timeZone: 'America/Merida',
      folioPrefix: 'B',
    })
    .withTerm('term-0', '2023-05-10', '2023-06-20', 'body')
    .withTerm('term-1', '2023-05-10', '2023-06-20')
    .withAppointment(SECRETARY, SECRETARIAT, { startsOn: '2023-05-10' }).state;

/** A body, its ledger, and every state that it has been in. Each step is held against what is expected of it. */
export class Life {
  private now: Instant = BEGINNING;
  private body = beginning();
  private readonly states: { since: Instant; body: BodyState }[] = [];
  private readonly ledger: Ledger;

  constructor(engine: Engine) {
    this.ledger = new Ledger(engine);
    this.becomes(this.body);
  }

  lives(happening: Happening): void {
    if (happening.kind === 'wait') this.now = addMinutes(this.now, happening.minutes);
    else if (happening.kind === 'sweep') this.sweep();
    else this.becomes(changed(this.body, happening, localDateOf(this.now, this.body.timeZone), this.now));
  }

  /** Until everything has ended. */
  ends(): void {
    this.lives({ kind: 'wait', minutes: 400 * 24 * 60 });
    this.sweep();
  }

  private becomes(body: BodyState): void {
    this.body = body;
    this.states.push({ since: this.now, body });
    this.ledger.replan(body, this.now);
    this.everyOffsetAheadIsPlanned();
    const again = Object.values(this.ledger.replan(body, this.now)).flat();
    expected(again.length === 0, 'planning twice changes nothing the second time');
  }

  private sweep(): void {
    const before = new Set(this.ledger.rows.filter(({ state }) => state === 'sent').map(({ id }) => id));
    const due = this.ledger.rows.filter(({ state, dueAt }) => state === 'planned' && dueAt <= this.now);
    const { send } = this.ledger.sweep(this.body, this.now);
    const ends = standingEnds(this.body);
    for (const { id, kind, subjectId, endsOn, daysBefore, dueAt } of send) {
      const closer = due.some((other) => other.subjectId === subjectId && other.dueAt > dueAt);
      expected(!closer, `${id} is the last of what is due`);
      expected(!before.has(id), `${id} is sent once`);
      expected(ends.get(`${kind} ${subjectId}`) === endsOn, `${id} warns of a day that stands`);
      if (this.now >= endInstant(endsOn)) continue;
      expected(dueInstant(this.body, endsOn, daysBefore) <= this.now, `${id} is not sent early`);
      expected(rulesOf(this.body).reminderOffsets.value.includes(daysBefore), `${id} is asked for`);
    }
    const warned = send.map(({ kind, subjectId }) => `${kind} ${subjectId}`);
    expected(new Set(warned).size === warned.length, 'of an ending one reminder is sent at a time');
    this.everybodyIsWarned();
  }

  private everyOffsetAheadIsPlanned(): void {
    const ends = standingEnds(this.body);
    const planned = this.ledger.rows.filter(({ state }) => state === 'planned');
    for (const { id, kind, subjectId, endsOn } of planned) {
      expected(ends.get(`${kind} ${subjectId}`) === endsOn, `${id} is planned for a day that stands`);
    }
    for (const [subject, endsOn] of ends) {
      if (this.now >= endInstant(endsOn)) continue;
      for (const offset of rulesOf(this.body).reminderOffsets.value) {
        const dueAt = dueInstant(this.body, endsOn, offset);
        const row = this.ledger.rows.find(({ id }) => id === `${subject} ${endsOn} ${offset}`);
        if (dueAt < this.now || row?.state === 'sent') continue;
        expected(row?.state === 'planned' && row.dueAt === dueAt, `${subject} is to be warned of at ${dueAt}`);
      }
    }
  }

  /** Of what has stood until its last due offset, and stands, somebody has been warned at that offset or after it. */
  private everybodyIsWarned(): void {
    for (const [subject, endsOn] of standingEnds(this.body)) {
      const end = endInstant(endsOn);
      const governing = this.states.findLast(({ since }) => since < end)?.body;
      const since = this.states.filter((state) => state.since >= end || state.body === governing);
      if (!governing || !since.every((state) => standingEnds(state.body).get(subject) === endsOn)) continue;
      const last = Math.min(...rulesOf(governing).reminderOffsets.value);
      const lastDue = dueInstant(governing, endsOn, last);
      if (lastDue > this.now) continue;
      const isWarned = this.ledger.rows.some(
        ({ id, sentAt, daysBefore }) =>
          id.startsWith(`${subject} ${endsOn} `) && sentAt !== null && (daysBefore === last || sentAt >= lastDue),
      );
      expected(isWarned, `${subject} was warned of before ${endsOn} was over, or after an outage`);
    }
  }
}

function expected(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(`Not so: ${sentence}`);
}

/** The state after what happened, written directly: also what no command would allow, as a term that becomes shorter. */
function changed(
  body: BodyState,
  happening: Exclude<Happening, { kind: 'wait' | 'sweep' }>,
  today: string,
  at: Instant,
): BodyState {
  switch (happening.kind) {
    case 'move': {
      const moved = happening.term % body.terms.length;
      const endsOn = addDays(today, happening.inDays);
      return { ...body, terms: body.terms.map((term, i) => (i === moved ? { ...term, endsOn } : term)) };
    }
    case 'register': {
      const [first] = body.terms;
      if (!first) return body;
      const term = {
        ...first,
        kind: 'exercise' as const,
        id: `term-${body.terms.length}`,
        endsOn: addDays(today, happening.inDays),
      };
      return { ...body, terms: [...body.terms, term] };
    }
    case 'rules': {
      const rules = { ...rulesOf(body), ...reminders(happening) };
      return { ...body, ruleSets: [...body.ruleSets, { version: body.ruleSets.length + 1, adoptedAt: at, rules }] };
    }
    case 'holidays': {
      const holidays = happening.inDays.map((days) => ({ date: addDays(today, days), name: 'Rest' }));
      const calendar = { version: 1, adoptedAt: at, holidays, citation: { kind: 'not_supplied' as const } };
      return { ...body, calendars: [...body.calendars, calendar] };
    }
    case 'appointment':
      return {
        ...body,
        appointments: body.appointments.map((one) => ({ ...one, ...endOf(happening.ends, today, at) })),
      };
  }
}

function endOf(ends: Extract<Happening, { kind: 'appointment' }>['ends'], today: string, at: Instant) {
  const act = { title: 'Act', date: today };
  if (ends === 'act') return { ended: { on: today, act, recordedAt: at } };
  if (typeof ends === 'number') return { ended: null, ends: { kind: 'on' as const, date: addDays(today, ends) } };
  return { ended: null, ends: { kind: ends } };
}

const reminders = ({
  offsets: days,
  time,
  days: count,
}: Extract<Happening, { kind: 'rules' }>): Partial<ReminderRules> => ({
  reminderOffsets: { value: days, citation: { kind: 'not_supplied' } },
  reminderTime: { value: time, citation: { kind: 'not_supplied' } },
  reminderDays: { value: count, citation: { kind: 'not_supplied' } },
});
