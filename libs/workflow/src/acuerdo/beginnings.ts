import { isRefusal } from '../decision';
import type { AcuerdoKind, Refusal } from '../vocabulary';
import type { DecisionContext } from './context';
import { create } from './decisions/create';
import type { AcuerdoState } from './state';

/** An acuerdo about this one that the actor could begin; null: they may. */
export interface Beginning {
  kind: AcuerdoKind;
  refusal: Refusal | null;
}

const ABOUT_AN_ACT = ['erratum', 'amendment'] as const satisfies AcuerdoKind[];

/** What could be begun about an act: the very decision that would create it says whether, or why not. */
export function beginningsAbout(state: AcuerdoState, ctx: DecisionContext): Beginning[] {
  if (state.status !== 'published') return [];
  const { id: acuerdoId, title, status, revision } = state;
  const original = { acuerdoId, kind: state.kind, status, hash: revision.hash };
  return ABOUT_AN_ACT.map((kind) => {
    const answer = create({ type: 'create', acuerdoId, title, kind, original: acuerdoId }, { ...ctx, original });
    return { kind, refusal: isRefusal(answer) ? answer : null };
  });
}
