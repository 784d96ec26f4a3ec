import type { BodyState } from '@acuerda/workflow';
import type { Instant } from '@acuerda/workflow/vocabulary';
import { Chance } from '../../../testing/chance';
import { groupBy } from '../../group-by';
import { compareLedger } from './ledger';
import { Book } from './naive/book';
import { later } from './naive/local-time';
import { readMail } from './read-mail';
import { record, register } from './registry';
import { beginning, type Stage } from './stage';
import { lookOnce } from './look';
import type { Accident, Step, Weather } from './weather';
import { anyChange } from './world/changes';
import { World } from './world/world';

export interface Load {
  seed: number;
  terms: number;
  /** How often the body of a few terms changes, on average: 4 times unless it is said. */
  changes?: number;
  /** Hours that the clock leaps at most when it does not stop where something falls due. */
  leap: number;
  /** The share of mails that are handed over to both workers. */
  handedTwice: number;
  /** Whether the mail server fails more often than not. */
  rough?: boolean;
  /** How often the worker meets with each accident. */
  accidents: Partial<Record<Accident, number>>;
}

export interface Outcome {
  findings: string[];
  counted: Record<string, number>;
}

const end = '2025-01-01T06:05:00.000Z';
interface Deed {
  at: Instant;
  body: number;
}

/** Three years in the lives of many bodies, and what was wrong in them. */
export async function simulate(
  stage: Stage,
  { seed, terms, changes = 4, leap, handedTwice, rough = false, accidents }: Load,
): Promise<Outcome> {
  const { api, office, time } = stage;
  const world = new World(new Chance(seed));
  const chance = world.chance.branch();
  const addresses = new Map<string, string>();
  const around = { addresses, underWay: new Set<string>() };
  const bodies: { state: BodyState | null; book: Book }[] = [];
  const books = new Map<string, Book>();
  const findings: string[] = [];
  const counted: Record<string, number> = { steps: 0, mails: 0, changes: 0 };
  const count = (what: string, by = 1) => (counted[what] = (counted[what] ?? 0) + by);

  const deeds = plannedDeeds(terms, changes, chance);
  const mishaps = plannedMishaps(accidents, chance);
  let known = 0;
  let at: Instant = beginning;

  const doDeed = async ({ at: when, body: index }: Deed): Promise<void> => {
    const one = (bodies[index] ??= { state: null, book: new Book(around, world.nameOf) });
    const next = one.state ? anyChange(one.state, when, world) : world.body(when);
    const joined = world.people.slice(known);
    known = world.people.length;
    for (const { id, email } of joined) addresses.set(id, email);
    await register(api, joined);
    await time.comesTo(when);
    const recorded = await record(api, one.state, () => next, next.id);
    one.state = recorded.body;
    books.set(next.id, one.book);
    one.book.changes(recorded.body, recorded.at);
    count('changes');
  };

  const takeStep = async (step: Step): Promise<void> => {
    await time.goesOnTo(step.at);
    office.enters(step);
    await lookOnce(stage, step, chance, handedTwice);
    const came = await Promise.all(office.collect().map(readMail));
    const byBody = groupBy(came, ({ body }) => body);
    for (const { state, book } of bodies.filter(Boolean)) {
      findings.push(...book.looks(step, byBody.get(state?.name ?? '') ?? []));
    }
    count('steps');
    count('mails', came.length);
    count(step.accident ?? step.weather);
  };

  while (at < end && findings.length === 0) {
    const next = nextInstant(at, bodies, leap, chance);
    while (deeds[0] && deeds[0].at < next) await doDeed(deeds.shift()!);
    at = next;
    const number = counted['steps'] ?? 0;
    const isDue = bodies.some((one) => (one.book.nextDue() ?? end) <= at);
    const accident = isDue && mishaps[0] && mishaps[0].at <= at ? mishaps.shift()!.accident : null;
    const step: Step = { number, at, weather: accident ? 'fair' : weatherOf(chance, rough), accident };
    await takeStep(step);
    // What nobody can know is cleared up before anything else happens.
    if (accident || step.weather === 'closing') {
      at = later(at, 2);
      await takeStep({ number: number + 1, at, weather: 'fair', accident: null });
      if (chance.happens(0.2)) findings.push(...(await compareLedger(api, books)));
    }
  }
  if (findings.length === 0) {
    await takeStep({ number: counted['steps'] ?? 0, at: later(at, 2), weather: 'fair', accident: null });
    findings.push(...(await compareLedger(api, books)));
  }
  count('terms', world.terms);
  return { findings, counted };
}

const minutesIn = (Date.parse(end) - Date.parse(beginning)) / 60_000;

/** A body is registered in the first year and a half, and changes until the end. Never near a quarter of an hour: then things fall due. */
function plannedDeeds(terms: number, changes: number, chance: Chance): Deed[] {
  const deeds: Deed[] = [];
  const bodies = Math.ceil(terms / 3);
  for (let body = 0; body < bodies; body += 1) {
    const first = chance.below(minutesIn / 2);
    const more = Array.from({ length: chance.below(2 * changes) }, () => first + 20 + chance.below(minutesIn - first));
    for (const minute of [first, ...more]) {
      const whole = Math.floor(minute / 15) * 15;
      deeds.push({ at: later('2022-01-01T06:15:00.000Z', whole + 3 + chance.below(6)), body });
    }
  }
  return deeds.sort((a, b) => (a.at < b.at ? -1 : 1));
}

function plannedMishaps(accidents: Load['accidents'], chance: Chance): { at: Instant; accident: Accident }[] {
  const mishaps = Object.entries(accidents).flatMap(([accident, times]) =>
    Array.from({ length: times }, () => ({
      at: later(beginning, chance.below(minutesIn)),
      accident: accident as Accident,
    })),
  );
  return mishaps.sort((a, b) => (a.at < b.at ? -1 : 1));
}

const weatherOf = (chance: Chance, rough: boolean): Weather =>
  chance.weighted<Weather>([
    [8, 'calm'],
    [1, 'slow'],
    [rough ? 20 : 4, 'failing'],
    [1, 'away'],
    [2, 'losing'],
    [1, 'closing'],
  ]);

/** The moment at which something falls due, or some other. */
function nextInstant(at: Instant, bodies: readonly { book: Book }[], leap: number, chance: Chance): Instant {
  const leapt = later(at, 15 + chance.below(leap * 60));
  const between = `${leapt.slice(0, 14)}11:00.000Z`;
  const soonest = between > later(at, 3) ? between : later(between, 60);
  const due = bodies.flatMap(({ book }) => book.nextDue() ?? []).reduce((a, b) => (a < b ? a : b), '9999');
  return due > later(at, 3) && due < soonest && chance.happens(0.4) ? due : soonest;
}
