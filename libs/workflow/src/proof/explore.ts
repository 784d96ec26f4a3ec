import { nextStepAt } from '../acuerdo/next-step';
import { decide } from '../acuerdo/decide';
import { evolve } from '../acuerdo/evolve';
import { isRefusal } from '../decision';
import { VOTE_CHOICES, type AcuerdoKind, type VoteChoice } from '../vocabulary';
import { everyAttempt, isFollowed } from './alphabet';
import { aBodyOfThree, actingAs, AS_PUBLISHED, BEGINNING, LAST_DAY, ORIGINAL, PEOPLE } from './cast';
import { keyOf } from './canonical';
import { EMPTY } from './ledger';
import { malformed } from './malformed';
import { AT_FIRST, POSTS } from './offices';
import { everyOtherMove } from './other-moves';
import { offersAgree, type Tried } from './promises-of-offers';
import { progressCountsRight } from './promises-of-states';
import { completedChoices, completionsOf, underEveryRule, type Choices } from './rules-by-choice';
import { attempt, isWorld } from './transition';
import { promise, Violation } from './violation';
import { aWayLeadsOn } from './way-on';
import { bodyUnder, contextOf, runningTerm, type World } from './world';

export interface Bounds {
  /** How many things may go wrong from outside in one course: somebody lapses, the term ends, a text is returned. */
  disturbances: number;
  /** Which of `WRONGS` do; all, unless it says so. */
  wrongs?: readonly string[];
  /** The choices that are followed before something goes wrong; all, unless it says so. */
  choices?: readonly VoteChoice[];
  /** The choices that are followed once something went wrong. */
  choicesThen?: VoteChoice[];
}

/** What may go wrong from outside. */
export const WRONGS = [...POSTS.map((post) => `${post} lapses`), 'the term ends', 'another', 'return'];

export interface Explored {
  worlds: number;
  answers: number;
  statuses: Record<string, number>;
  refusals: Record<string, number>;
}

interface Visit {
  world: World;
  disturbances: number;
  from: Visit | null;
  how: string;
  /** An automatic step has fallen due and was not taken yet: whatever is done now comes after it. */
  due: boolean;
  /** Its text would have to be submitted a third time. */
  goesBeyond: boolean;
  /** Where undisturbed steps lead that go forward. */
  onwards: Set<Visit>;
}

export function beginning(kind: AcuerdoKind, given: Choices = {}): World {
  const body = aBodyOfThree();
  const original = { acuerdoId: ORIGINAL, kind: 'acuerdo', status: 'published', hash: AS_PUBLISHED } as const;
  const ctx = { now: BEGINNING, actor: actingAs(PEOPLE.secretary), body, original };
  const about = kind === 'acuerdo' ? {} : { kind, original: ORIGINAL };
  const created = decide({ type: 'create', acuerdoId: 'acuerdo', title: 'An acuerdo', ...about }, null, ctx);
  const [event] = isRefusal(created) ? [] : created.events;
  if (!event) throw new Violation('an acuerdo begins', JSON.stringify(created));
  return {
    acuerdo: evolve(null, event),
    body,
    now: BEGINNING,
    chosen: given,
    given,
    ledger: EMPTY,
    offices: AT_FIRST,
    reinstalled: false,
    exerciseEndsOn: LAST_DAY,
    standing: AS_PUBLISHED,
  };
}

/** Every world that can be reached within the bounds, each tried with every command by everybody; a broken promise throws. */
export class Exploration {
  readonly explored: Explored = { worlds: 0, answers: 0, statuses: {}, refusals: {} };
  private readonly visits = new Map<string, Visit>();
  /** By how much was disturbed on the way: what is reached with less is never missed for what was reached first. */
  private readonly waiting: { visits: Visit[]; done: number }[] = [];

  constructor(private readonly bounds: Bounds) {
    for (let n = 0; n <= bounds.disturbances; n += 1) this.waiting.push({ visits: [], done: 0 });
  }

  run(start: World): Explored {
    this.reach(start, null, 'at first', 0);
    for (let visit = this.next(); visit; visit = this.next()) this.expand(visit);
    this.everyWayLeadsToPublication();
    return this.explored;
  }

  private next(): Visit | undefined {
    const queue = this.waiting.find(({ visits, done }) => done < visits.length);
    return queue?.visits[queue.done++];
  }

  private reach(world: World, from: Visit | null, how: string, cost: number): void {
    const disturbances = (from?.disturbances ?? 0) + cost;
    if (disturbances > this.bounds.disturbances) return;
    if (cost > 0 && this.bounds.wrongs?.every((wrong) => !how.includes(wrong))) return;
    if (world.acuerdo.revisions.length > MOST_REVISIONS) {
      if (from) from.goesBeyond = true;
      return;
    }
    const settled = resubmittedUnderOneSet(world);
    for (const { chosen, value } of underEveryRule(settled.chosen, (rules) => nextStepOf(world, rules))) {
      const exact = { ...settled, chosen };
      const key = keyOf(exact, value);
      const known = this.visits.get(key);
      if (known && from && cost === 0) from.onwards.add(known);
      if (known && known.disturbances <= disturbances) continue;
      const due = value !== null && value <= world.now;
      const visit: Visit = { world: exact, disturbances, from, how, due, onwards: new Set(), goesBeyond: false };
      if (!known && from && cost === 0) from.onwards.add(visit);
      this.visits.set(key, visit);
      this.waiting[disturbances]?.visits.push(visit);
    }
  }

  private expand(visit: Visit): void {
    const { world } = visit;
    const { explored } = this;
    explored.worlds += 1;
    explored.statuses[world.acuerdo.status] = (explored.statuses[world.acuerdo.status] ?? 0) + 1;
    try {
      for (const rules of completionsOf(world.chosen)) progressCountsRight(world, rules);
      if (visit.due) this.tryLate(visit);
      const tried = visit.due ? [] : this.tryEverything(visit);
      if (!visit.due) offersAgree(world, tried);
      const others = everyOtherMove(world);
      const waits = visit.due || others.some(({ name, worlds }) => name.startsWith('wait') && worlds.length > 0);
      aWayLeadsOn(world, tried, waits);
      for (const { name, cost, worlds } of others) for (const next of worlds) this.reach(next, visit, name, cost);
    } catch (error) {
      if (error instanceof Violation) throw new Violation(error.promise, error.detail, courseOf(visit));
      throw error;
    }
  }

  private tryEverything(visit: Visit): Tried[] {
    const { world } = visit;
    const spoiled = new Set<string>();
    const choices =
      visit.disturbances > 0 ? (this.bounds.choicesThen ?? ['approve']) : (this.bounds.choices ?? VOTE_CHOICES);
    return everyAttempt(world).map(({ who, command }) => {
      const answers = attempt(who, command, world);
      for (const { value } of answers) {
        this.explored.answers += 1;
        if (!isWorld(value)) {
          this.explored.refusals[value] = (this.explored.refusals[value] ?? 0) + 1;
          continue;
        }
        if (!isFollowed({ who, command }, world, choices)) continue;
        this.reach(value, visit, `${who}: ${command.type}`, goesBack(command.type) ? 1 : 0);
      }
      const codes = [...new Set(answers.map(({ value }) => (isWorld(value) ? null : value)))];
      if (codes.every((code) => code === null) && !spoiled.has(command.type)) {
        spoiled.add(command.type);
        this.spoil(who, command, world);
      }
      return { who, command, answers: codes };
    });
  }

  /** The system takes the step under every rule; what people do late is tried under one whole set of rules. */
  private tryLate(visit: Visit): void {
    const { world } = visit;
    for (const { value } of attempt('system', { type: 'advance' }, world)) {
      promise(isWorld(value), 'what falls due is done', () => value);
      this.reach(value, visit, 'system: advance', 0);
    }
    const chosen = completedChoices(world.chosen, this.explored.worlds);
    for (const { who, command } of everyAttempt(world)) {
      if (who === PEOPLE.secretary || who === PEOPLE.second) attempt(who, command, { ...world, chosen });
    }
  }

  /** The same command with something wrong in it. */
  private spoil(who: string, command: Tried['command'], world: World): void {
    for (const { command: wrong, document, refused } of malformed(command, world)) {
      const decisions = underEveryRule(world.chosen, (rules) => {
        const ctx = contextOf(actingAs(who), rules, world);
        const reads = document === null ? undefined : (document ?? ctx.document);
        const { document: _, ...rest } = ctx;
        return decide(wrong, world.acuerdo, reads ? { ...rest, document: reads } : rest);
      });
      for (const { value } of decisions) {
        const isRefused = isRefusal(value) && value.refused === refused;
        promise(isRefused, `what is malformed is refused: ${refused}`, () => [wrong, value]);
      }
    }
  }

  /** From wherever the term runs on and the effects are true, an undisturbed way leads to publication. */
  private everyWayLeadsToPublication(): void {
    const visits = [...this.visits.values()];
    const cameFrom = new Map<Visit, Set<Visit>>(visits.map((visit) => [visit, new Set()]));
    for (const visit of visits) for (const next of visit.onwards) cameFrom.get(next)?.add(visit);
    const leads = new Set(visits.filter(({ world, goesBeyond }) => goesBeyond || world.acuerdo.status === 'published'));
    const open = [...leads];
    for (let visit = open.pop(); visit; visit = open.pop()) {
      for (const before of cameFrom.get(visit) ?? []) {
        if (leads.has(before)) continue;
        leads.add(before);
        open.push(before);
      }
    }
    const lost = visits.find((visit) => !leads.has(visit) && !visit.due && couldBePublished(visit.world));
    if (lost)
      throw new Violation('from everywhere a way leads to publication', lost.world.acuerdo.status, courseOf(lost));
  }
}

const MOST_REVISIONS = 2;

/** What came back is followed under one whole set of rules, another for another way in which it came back. */
function resubmittedUnderOneSet(world: World): World {
  const { acuerdo, given } = world;
  if (acuerdo.status !== 'draft' || acuerdo.revisions.length === 0 || Object.keys(given).length > 0) return world;
  const turn = [...keyOf(world, null)].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const whole = completedChoices({}, turn);
  return { ...world, given: whole, chosen: whole };
}

const nextStepOf = (world: World, rules: Parameters<typeof bodyUnder>[0]) =>
  nextStepAt(world.acuerdo, { body: bodyUnder(rules, world), now: world.now });

const goesBack = (type: string): boolean => type === 'return';

function couldBePublished({ acuerdo, ledger, exerciseEndsOn, ...world }: World): boolean {
  if (['rejected', 'withdrawn', 'published'].includes(acuerdo.status)) return false;
  const term = runningTerm({ acuerdo, ledger, exerciseEndsOn, ...world });
  if (!term) return false;
  if (!ledger.submitted) return true;
  const { effects = [], correction } = acuerdo.revisions.at(-1) ?? {};
  const isTrue = effects.every(({ from }) => from === exerciseEndsOn);
  return ledger.submitted.termId === term && isTrue && (!correction || correction.standing === world.standing);
}

const courseOf = (visit: Visit): string[] => [
  ...(visit.from ? courseOf(visit.from) : []),
  `${visit.how} (${visit.world.now.slice(0, 16)}, ${JSON.stringify(visit.world.chosen)})`,
];
