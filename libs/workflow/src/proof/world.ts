import type { DecisionContext, DocumentFacts, OriginalAct } from '../acuerdo/context';
import type { AcuerdoState } from '../acuerdo/state';
import type { Actor } from '../authority/actor';
import type { BodyState } from '../body/state';
import type { Rules } from '../rules/rule-set';
import type { Instant, LocalDate } from '../vocabulary';
import { AGAIN_OVER, ORIGINAL, TERM, TERM_OVER } from './cast';
import type { Ledger } from './ledger';
import type { Offices } from './offices';
import type { Choices } from './rules-by-choice';

/** An acuerdo, its body and the hour, with what the proof has written down of them by itself. */
export interface World {
  acuerdo: AcuerdoState;
  body: BodyState;
  now: Instant;
  /** The rules that have made a difference so far in this status. */
  chosen: Choices;
  /** Those that are fixed for the whole course. */
  given: Choices;
  ledger: Ledger;
  offices: Offices;
  reinstalled: boolean;
  exerciseEndsOn: LocalDate;
  /** Of an erratum: the hash of the text that it corrects, as it stands. */
  standing: string;
}

/** The body's own term in force. */
export function runningTerm({ now, reinstalled }: World): string | null {
  if (now < TERM_OVER) return TERM.body;
  return reinstalled && now < AGAIN_OVER ? TERM.again : null;
}

/** Whether an instant lies within the body's term, its very end included: what falls due there is still done. */
export const isWithinTerm = (instant: Instant, termId: string | undefined): boolean => instant <= endOf(termId);

export const endOf = (termId: string | undefined): Instant => (termId === TERM.again ? AGAIN_OVER : TERM_OVER);

export const hasExerciseEnded = ({ exerciseEndsOn, now }: World): boolean => localDay(now) > exerciseEndsOn;

/** The local day in Cancún. */
export const localDay = (instant: Instant): LocalDate =>
  new Date(Date.parse(instant) - 5 * 3_600_000).toISOString().slice(0, 10);

/** The text as it would be written today: it extends the exercise while there is one to extend, and renews it afterwards. */
export function documentOf(world: World): DocumentFacts {
  const kind = hasExerciseEnded(world) ? ('renew_term' as const) : ('extend_term' as const);
  const effects = [{ id: 'effect', kind, termId: TERM.exercise, from: world.exerciseEndsOn, to: '2023-12-31' }];
  const replacements = [{ partId: 'part-1', before: 'as it reads', after: 'as it has to read' }];
  return {
    hash: 'text',
    lintErrors: [],
    effects,
    partIds: ['part-1', 'part-2'],
    entryIntoForce: { kind: 'on_publication' },
    ...(isErratum(world) && { correction: { replacements, changesEffects: false, changesStructure: false } }),
  };
}

export const isErratum = ({ acuerdo }: World): boolean => acuerdo.kind === 'erratum';

export const bodyUnder = (rules: Rules, { body }: World): BodyState => ({
  ...body,
  ruleSets: [{ version: 1, adoptedAt: body.registeredAt, rules }],
});

export const contextOf = (actor: Actor, rules: Rules, world: World): DecisionContext => ({
  now: world.now,
  actor,
  body: bodyUnder(rules, world),
  document: documentOf(world),
  ...(isErratum(world) && { original: originalOf(world) }),
});

const originalOf = ({ standing: hash }: World): OriginalAct => ({
  acuerdoId: ORIGINAL,
  kind: 'acuerdo',
  status: 'published',
  hash,
});
