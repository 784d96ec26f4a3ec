import { decide } from '../acuerdo/decide';
import { voteProgress, signoffProgress } from '../acuerdo/progress';
import type { AcuerdoCommand } from '../acuerdo/commands';
import { isRefusal } from '../decision';
import type { Rules } from '../rules/rule-set';
import { everyAttempt } from './alphabet';
import { actingAs } from './cast';
import { followed, installedAgain } from './other-moves';
import { POSTS, seatOf } from './offices';
import { underEveryRule } from './rules-by-choice';
import type { Tried } from './promises-of-offers';
import { promise } from './violation';
import { bodyUnder, contextOf, runningTerm, type World } from './world';

const LEADS_ON: Record<string, AcuerdoCommand['type'][]> = {
  draft: ['submit'],
  member_review: ['vote', 'close_vote', 'extend_vote'],
  civil_society_signoff: ['sign_off', 'object', 'answer_objection', 'withdraw_objection', 'maintain_objection'],
  ready_to_publish: ['publish'],
};

const isFinal = ({ acuerdo }: World): boolean => !(acuerdo.status in LEADS_ON);

/** The way of a text whose term is over, or whose effects are stale, leads back to the draft. */
function leadsOn(type: AcuerdoCommand['type'], { acuerdo, ledger, ...world }: World): boolean {
  if (type === 'advance' || LEADS_ON[acuerdo.status]?.includes(type)) return true;
  const isOver = ledger.submitted !== null && runningTerm({ acuerdo, ledger, ...world }) !== ledger.submitted.termId;
  const { effects = [], correction } = acuerdo.revisions.at(-1) ?? {};
  const isStale =
    effects.some(({ from }) => from !== world.exerciseEndsOn) ||
    (correction !== undefined && correction !== null && correction.standing !== world.standing);
  return type === 'return' && (isOver || isStale);
}

/** Something other than withdrawing leads on: at once, or once exactly those vacancies and terms are filled that are named. */
export function aWayLeadsOn(world: World, tried: Tried[], waits: boolean): void {
  if (isFinal(world) || waits) return;
  if (tried.some(({ command, answers }) => answers.every((answer) => answer === null) && leadsOn(command.type, world)))
    return;
  for (const { chosen } of underEveryRule(world.chosen, (rules) => void named(world, rules)))
    onceFilled({ ...world, chosen });
}

function onceFilled(world: World): void {
  const tryAgain = (at: World, left: number): boolean =>
    underEveryRule(at.chosen, (rules) => acceptsSomething(at, rules) || (left > 0 && filled(at, rules, left))).every(
      ({ value }) => value,
    );
  const filled = (at: World, rules: Rules, left: number): boolean => {
    const remedied = named(at, rules).reduce((before, remedy) => remedy(before) ?? before, at);
    return remedied !== at && tryAgain(remedied, left - 1);
  };
  promise(tryAgain(world, 3), 'from everywhere a way leads on', () => world.acuerdo.status);
}

const acceptsSomething = (world: World, rules: Rules): boolean =>
  everyAttempt(world).some(
    ({ who, command }) =>
      leadsOn(command.type, world) &&
      !isRefusal(decide(command, world.acuerdo, contextOf(actingAs(who), rules, world))),
  );

type Remedy = (world: World) => World | null;

/** What is named as missing: by refusals to those who would go on, and by the progress that the screen shows. */
function named(world: World, rules: Rules): Remedy[] {
  const refusals = everyAttempt(world)
    .filter(({ command }) => leadsOn(command.type, world))
    .map(({ who, command }) => decide(command, world.acuerdo, contextOf(actingAs(who), rules, world)))
    .filter(isRefusal);
  const says = (code: string, fact: string, value: string) =>
    refusals.some(({ refused, facts }) => refused === code && facts[fact] === value);
  const remedies: Remedy[] = [];
  if (says('NOT_THE_SECRETARIAT', 'post', 'secretariat')) remedies.push((at) => followed('secretariat', at));
  if (says('BODY_TERM_ENDED', 'missing', 'reinstallation')) remedies.push(installedAgain);
  const nobody = ['NO_VOTING_SEAT_IN_FORCE', 'SECTOR_NOT_REPRESENTED'];
  if (nobody.some((code) => says(code, 'missing', 'appointment'))) remedies.push((at) => followed('government', at));
  return [
    ...remedies,
    ...vacantSeats(world, rules).map(
      (seatId): Remedy =>
        (at) =>
          followed(titularOf(seatId), at),
    ),
  ];
}

function vacantSeats(world: World, rules: Rules): string[] {
  const { acuerdo, now } = world;
  const body = bodyUnder(rules, world);
  const awaited =
    acuerdo.status === 'member_review'
      ? voteProgress(acuerdo, body, now).awaited
      : acuerdo.status === 'civil_society_signoff'
        ? signoffProgress(acuerdo, body, now).awaited
        : [];
  return awaited.filter(({ vacant }) => vacant).map(({ seatId }) => seatId);
}

const titularOf = (seatId: string) =>
  POSTS.find((post) => post !== 'secretariat' && seatOf(post) === seatId) ?? 'second';
