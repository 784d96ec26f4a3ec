import type { Authority } from '../authority/actor';
import { actingAsSecretariat } from '../authority/acting';
import { bodyMustBeInForce, bodyTermMustStillRun } from '../body/terms';
import type { Refusal } from '../vocabulary';
import type { DecisionContext } from './context';
import type { UnderDecision } from './state';

/** The secretariat, whether or not the body's term still runs: drafting, returning and withdrawing go on. */
export const secretariatActs = (ctx: DecisionContext): Authority | Refusal => actingAsSecretariat(ctx);

/** The secretariat of a body in force. */
export const secretariatOfBodyInForce = (ctx: DecisionContext): Authority | Refusal =>
  bodyMustBeInForce(ctx.body, ctx.now) ?? actingAsSecretariat(ctx);

/** The secretariat, while the body's term in which the revision was submitted still runs. */
export const secretariatInTermOf = ({ revision }: UnderDecision, ctx: DecisionContext): Authority | Refusal =>
  bodyTermMustStillRun(ctx.body, revision.bodyTermId, ctx.now) ?? actingAsSecretariat(ctx);
