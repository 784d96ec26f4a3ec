import { gapsOfBody, gapsOfTerm } from '../body/gaps';
import { aBody, anAcuerdo, extend, onSeat, PEOPLE, publication, registerTerm, SEATS, TERMS } from '../testing';
import type { Effect, EntryIntoForce } from '../vocabulary';

const OLD_EXERCISE = 'term-exercise-2020-01-01';
const body = aBody().does(PEOPLE.administrator, registerTerm('exercise', '2020-01-01', '2021-12-31'));
const renew = (overrides: Partial<Effect> = {}): Effect => ({
  ...extend(OLD_EXERCISE, '2023-04-30', '2021-12-31'),
  kind: 'renew_term',
  ...overrides,
});
const draft = anAcuerdo(body).reading({ effects: [renew()] });
const submit = { type: 'submit', hash: draft.document.hash } as const;
const inForce = (entryIntoForce: EntryIntoForce) => ({ entryIntoForce });

describe('a term that has ended', () => {
  it('is renewed from the act’s entry into force, with the gap before it in sight', () => {
    const renewed = draft.published().body.terms.find(({ id }) => id === OLD_EXERCISE);
    expect(renewed).toMatchObject({
      startsOn: '2022-03-30',
      endsOn: '2023-04-30',
      history: [
        { startsOn: '2020-01-01', endsOn: '2021-12-31' },
        { startsOn: '2022-03-30', endsOn: '2023-04-30', by: { kind: 'acuerdo', folio: 'STE-GA/ACU/2022/001' } },
      ],
    });
    expect(renewed && gapsOfTerm(renewed)).toEqual([{ from: '2022-01-01', to: '2022-03-29' }]);
  });

  it('is not renewed until a day before the act is in force', () => {
    const late = draft.reading({
      effects: [renew({ to: '2022-05-01' })],
      ...inForce({ kind: 'on', date: '2022-05-02' }),
    });
    expect(late.refusal(PEOPLE.secretary, submit)).toMatchObject({
      refused: 'EFFECT_ENDS_BEFORE_FORCE',
      facts: { inForceFrom: '2022-05-02', to: '2022-05-01' },
    });
  });

  it('is not renewed twice: the second finds it renewed', () => {
    const second = draft.reading({}).readyToPublish().of(draft.published().body);
    expect(second.refusalOf(PEOPLE.secretary, { type: 'publish', seen: second.seen, ...publication })).toBe(
      'EFFECT_STALE',
    );
  });
});

describe('a term that still runs', () => {
  it('is extended, not renewed', () => {
    const early = anAcuerdo().reading({ effects: [renew({ termId: TERMS.exercise, from: '2022-04-23' })] });
    expect(early.refusalOf(PEOPLE.secretary, submit)).toBe('TERM_STILL_RUNS');
  });

  it('is not renewed even at the last instant of its last day', () => {
    const early = anAcuerdo().reading({ effects: [renew({ termId: TERMS.exercise, from: '2022-04-23' })] });
    expect(early.at('2022-04-24T04:59:59.999Z').refusalOf(PEOPLE.secretary, submit)).toBe('TERM_STILL_RUNS');
  });
});

describe('the body’s own term, once ended', () => {
  const reinstalled = aBody()
    .at('2022-05-10T16:00:00.000Z')
    .does(PEOPLE.administrator, registerTerm('body', '2022-05-10', '2023-05-09'))
    .withAppointment(onSeat(SEATS.government, PEOPLE.government, { id: 'reappointment', startsOn: '2022-05-10' }));

  it('is not renewed by an acuerdo: a body that has ended decides nothing about itself', () => {
    const renewal = renew({ termId: TERMS.body, from: '2022-04-23' });
    const late = anAcuerdo(reinstalled)
      .at('2022-05-11T16:00:00.000Z')
      .reading({ effects: [renewal] });
    expect(late.refusalOf(PEOPLE.secretary, submit)).toBe('BODY_NEEDS_REINSTALLATION');
  });

  it('is followed by that of the reinstallation, and the gap between them stays in sight', () => {
    expect(gapsOfBody(reinstalled.build())).toEqual([{ from: '2022-04-24', to: '2022-05-09' }]);
    expect(gapsOfBody(aBody().build())).toEqual([]);
  });

  it('that is followed on the very next day has left no gap', () => {
    const seamless = aBody().does(PEOPLE.administrator, registerTerm('body', '2022-04-24', '2023-04-23'));
    expect(gapsOfBody(seamless.build())).toEqual([]);
  });
});

describe('an act that enters into force later than it is published', () => {
  const reading = (entryIntoForce: EntryIntoForce) => anAcuerdo().reading({ entryIntoForce });

  it('moves its terms with its publication, and says from when it has its effects', () => {
    const published = reading({ kind: 'after_publication', days: 1 }).published();
    expect(published.state).toMatchObject({ publication: { date: '2022-03-30', inForceFrom: '2022-03-31' } });
    expect(published.body.terms.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2021-04-23', '2023-04-30'],
      ['2021-04-23', '2023-04-30'],
    ]);
  });

  it('may enter into force on the last day of the term that it extends, and not a day later', () => {
    expect(reading({ kind: 'on', date: '2022-04-23' }).published().state.status).toBe('published');
    expect(reading({ kind: 'on', date: '2022-04-24' }).refusal(PEOPLE.secretary, submit)).toMatchObject({
      refused: 'EFFECT_LEAVES_GAP',
      facts: { standing: '2022-04-23', inForceFrom: '2022-04-24' },
    });
  });

  it('is refused at publication when that day has come too close', () => {
    const ready = reading({ kind: 'after_publication', days: 5 }).readyToPublish();
    const publish = { type: 'publish', seen: ready.seen, ...publication } as const;
    expect(ready.at('2022-04-18T16:00:00.000Z').tries(PEOPLE.secretary, publish)).toHaveProperty('events');
    expect(ready.at('2022-04-19T16:00:00.000Z').refusalOf(PEOPLE.secretary, publish)).toBe('EFFECT_LEAVES_GAP');
  });

  it('has no effects before its publication', () => {
    const past = reading({ kind: 'on', date: '2022-03-29' });
    expect(past.refusal(PEOPLE.secretary, submit)).toEqual({
      refused: 'ENTRY_INTO_FORCE_PAST',
      facts: { inForceFrom: '2022-03-29', today: '2022-03-30' },
    });
    const ready = reading({ kind: 'on', date: '2022-04-01' }).readyToPublish().at('2022-04-02T16:00:00.000Z');
    expect(ready.refusalOf(PEOPLE.secretary, { type: 'publish', seen: ready.seen, ...publication })).toBe(
      'ENTRY_INTO_FORCE_PAST',
    );
  });
});
