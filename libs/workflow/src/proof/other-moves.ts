import { nextStepAt } from '../acuerdo/next-step';
import { evolveBody } from '../body/evolve';
import type { Post } from '../body/state';
import type { PersonId } from '../vocabulary';
import { act, AS_PUBLISHED, AGAIN_LAST_DAY, appoint, PEOPLE, record, TERM, TERM_OVER, termOfBody } from './cast';
import { NEXT, POSTS, seatOf, sitter, type PostName } from './offices';
import { underEveryRule } from './rules-by-choice';
import { bodyUnder, isErratum, localDay, runningTerm, type World } from './world';

/** What happens beside the commands: people lapse and are followed, terms end and begin again, time goes by. */
export interface Move {
  name: string;
  /** 1: something that goes wrong from outside. 0: the course of things, or a remedy. */
  cost: 0 | 1;
  worlds: World[];
}

const move = (name: string, cost: 0 | 1, worlds: (World | null)[]): Move => ({
  name,
  cost,
  worlds: worlds.filter((world) => world !== null),
});

export const everyOtherMove = (world: World): Move[] => [
  ...waited(world).map((next) =>
    outlivesTerm(world, next) ? move('wait until the term ends', 1, [next]) : move('wait for the next step', 0, [next]),
  ),
  ...POSTS.map((post) => move(`${post} lapses`, 1, [lapsed(post, world)])),
  ...POSTS.map((post) => move(`${post} is appointed`, 0, [followed(post, world)])),
  move('the term ends', 1, [ended(world)]),
  move('the body is installed again', 0, [installedAgain(world)]),
  move('another act moves the exercise', 1, [overtaken(world)]),
  move('another erratum is published', 1, [correctedMeanwhile(world)]),
];

const outlivesTerm = (world: World, next: World): boolean => world.now < TERM_OVER && TERM_OVER <= next.now;

/** Until the next automatic step, as the code under proof names it. */
function waited(world: World): World[] {
  return underEveryRule(world.chosen, (rules) =>
    nextStepAt(world.acuerdo, { body: bodyUnder(rules, world), now: world.now }),
  ).flatMap(({ chosen, value }) => (value !== null && value > world.now ? [{ ...world, chosen, now: value }] : []));
}

const postOf = (post: PostName): Post =>
  post === 'secretariat' ? { kind: 'secretariat' } : { kind: 'seat', seatId: seatOf(post) };

const yesterday = (world: World): string => localDay(new Date(Date.parse(world.now) - 24 * 3_600_000).toISOString());

function lapsed(post: PostName, world: World): World | null {
  const { offices, body, now } = world;
  const leaving = sitter(post, offices, now);
  const secretary = sitter('secretariat', offices, now);
  if (!leaving || !secretary || leaving === NEXT[post]) return null;
  const appointmentId = `${leaving} to ${post === 'secretariat' ? post : seatOf(post)}`;
  const command = { type: 'end_appointment' as const, appointmentId, on: yesterday(world), act };
  return { ...world, body: record(body, secretary, now, command), offices: { ...offices, [post]: null } };
}

/** By the secretariat; where there is none, the administrator records that one by its act, and nothing else. */
export function followed(post: PostName, world: World): World | null {
  const { offices, body, now } = world;
  const next = NEXT[post];
  if (!next || sitter(post, offices, now)) return null;
  const by: PersonId | null = post === 'secretariat' ? PEOPLE.administrator : sitter('secretariat', offices, now);
  if (!by) return null;
  const command = appoint(postOf(post), next, localDay(now));
  return { ...world, body: record(body, by, now, command), offices: { ...offices, [post]: next } };
}

const ended = (world: World): World | null => (world.now < TERM_OVER ? { ...world, now: TERM_OVER } : null);

export function installedAgain(world: World): World | null {
  if (runningTerm(world) || world.reinstalled) return null;
  const command = termOfBody(TERM.again, localDay(world.now), AGAIN_LAST_DAY);
  return { ...world, reinstalled: true, body: record(world.body, PEOPLE.administrator, world.now, command) };
}

const MOVED_TO = '2022-12-31';

/** The publication of another acuerdo extends the exercise before this one does. */
function overtaken(world: World): World | null {
  const { body, now, exerciseEndsOn } = world;
  if (exerciseEndsOn === MOVED_TO || now >= TERM_OVER || isErratum(world)) return null;
  const id = 'effect of another';
  const effect = { id, kind: 'extend_term' as const, termId: TERM.exercise, from: exerciseEndsOn, to: MOVED_TO };
  const by = { kind: 'system' as const };
  const publication = {
    revision: 1,
    hash: 'another text',
    folio: 'B/ACU/2022/001',
    date: localDay(now),
    inForceFrom: localDay(now),
    place: 'Cancún',
    session: { name: 'First session', date: localDay(now) },
    signatories: [],
    effectsApplied: [effect],
    at: now,
    by,
  };
  const event = { type: 'acuerdo_published' as const, acuerdoId: 'another', bodyId: body.id, at: now, by, publication };
  return { ...world, exerciseEndsOn: MOVED_TO, body: evolveBody(body, event) };
}

const correctedMeanwhile = (world: World): World | null =>
  isErratum(world) && world.standing === AS_PUBLISHED ? { ...world, standing: 'text with another erratum' } : null;
