import type { Appointment, BodyState, Term } from '@acuerda/workflow';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { dayAt, daysAfter } from '../naive/local-time';
import type { World } from './world';

type Change = (body: BodyState, at: Instant, world: World) => BodyState;

const act = (date: LocalDate) => ({ title: 'Oficio de prueba', date });

const moved = (term: Term, endsOn: LocalDate, at: Instant): Term => ({
  ...term,
  endsOn,
  history: [
    ...term.history,
    { startsOn: term.startsOn, endsOn, since: at, by: { kind: 'acuerdo', acuerdoId: term.id, folio: 'F' } },
  ],
});

const withTerms = (body: BodyState, change: (term: Term) => Term): BodyState => ({
  ...body,
  terms: body.terms.map(change),
});

const withAppointment = (body: BodyState, chosen: Appointment, change: Partial<Appointment>): BodyState => ({
  ...body,
  appointments: body.appointments.map((one) => (one === chosen ? { ...one, ...change } : one)),
});

/** One act for some of the terms that end together. */
const extend: Change = (body, at, { chance }) => {
  const to = daysAfter(dayAt(at, body.timeZone), 20 + chance.below(400));
  const chosen = chance.one(body.terms);
  const isConcerned = (term: Term) => term === chosen || (term.endsOn === chosen.endsOn && chance.happens(0.6));
  return withTerms(body, (term) => (isConcerned(term) ? moved(term, to, at) : term));
};

/** So soon that some reminders, or all of them, are past. */
const shorten: Change = (body, at, { chance }) => {
  const to = daysAfter(dayAt(at, body.timeZone), chance.below(25));
  const chosen = chance.one(body.terms);
  return withTerms(body, (term) => (term === chosen ? moved(term, to, at) : term));
};

/** To a day that it had before, if that is still to come. */
const moveBack: Change = (body, at, { chance }) => {
  const today = dayAt(at, body.timeZone);
  const former = (term: Term) => term.history.map(({ endsOn }) => endsOn).filter((day) => day >= today);
  const candidates = body.terms.filter((term) => former(term).some((day) => day !== term.endsOn));
  if (candidates.length === 0) return extend(body, at, { chance } as World);
  const chosen = chance.one(candidates);
  const to = chance.one(former(chosen).filter((day) => day !== chosen.endsOn));
  return withTerms(body, (term) => (term === chosen ? moved(term, to, at) : term));
};

const standing = (body: BodyState): Appointment[] => body.appointments.filter(({ ended }) => !ended);

const endByAct: Change = (body, at, { chance }) => {
  const candidates = standing(body);
  if (candidates.length === 0) return body;
  const on = daysAfter(dayAt(at, body.timeZone), chance.below(3));
  return withAppointment(body, chance.one(candidates), { ended: { on, act: act(on), recordedAt: at } });
};

const prolong: Change = (body, at, { chance, end }) => {
  const candidates = standing(body);
  if (candidates.length === 0) return body;
  const chosen = chance.one(candidates);
  const today = dayAt(at, body.timeZone);
  const prolongation = { ends: end.call({ chance } as World, today), act: act(today), recordedAt: at };
  return withAppointment(body, chosen, { prolongations: [...chosen.prolongations, prolongation] });
};

const appoint: Change = (body, at, world) => {
  const { post, capacity } = world.chance.one(body.appointments);
  return { ...body, appointments: [...body.appointments, world.appointment(post, capacity, body, at)] };
};

/** Installed again: another term of the body, other people, and the exercise goes on in it. */
const reinstall: Change = (body, at, world) => {
  const today = dayAt(at, body.timeZone);
  const to = daysAfter(today, 30 + world.chance.below(400));
  const terms = [...body.terms, world.term('body', today, to, at)];
  const posts = [...new Map(body.appointments.map(({ post }) => [JSON.stringify(post), post])).values()];
  const followed = { ...body, terms };
  const appointments = posts.map((post) => world.appointment(post, 'titular', followed, at));
  return { ...followed, appointments: [...body.appointments, ...appointments] };
};

const changeRules: Change = (body, at, world) => ({
  ...body,
  ruleSets: [...body.ruleSets, { version: body.ruleSets.length + 1, adoptedAt: at, rules: world.rules() }],
});

const changeCalendar: Change = (body, at, { chance }) => {
  const today = dayAt(at, body.timeZone);
  const holidays = Array.from({ length: 3 }, () => ({ date: daysAfter(today, chance.below(120)), name: 'Asueto' }));
  const calendar = {
    version: body.calendars.length + 1,
    adoptedAt: at,
    holidays,
    citation: { kind: 'not_supplied' } as const,
  };
  return { ...body, calendars: [...body.calendars, calendar] };
};

/** Something that may happen to a body. */
export function anyChange(body: BodyState, at: Instant, world: World): BodyState {
  const change = world.chance.weighted<Change>([
    [8, extend],
    [2, shorten],
    [3, moveBack],
    [2, endByAct],
    [2, prolong],
    [1, appoint],
    [1, reinstall],
    [2, changeRules],
    [1, changeCalendar],
  ]);
  return change(body, at, world);
}
