import { isRefusal, type Decision } from '../../decision';
import type { NameDrafters } from '../commands';
import type { DecisionContext } from '../context';
import type { AcuerdoEvent } from '../events';
import { factOf } from '../facts';
import { secretariatActs } from '../secretariat';
import type { Draft, UnderDecision } from '../state';

/** Who may edit the draft; the list replaces the one before it. */
export function nameDrafters(
  { personIds }: NameDrafters,
  state: Draft | UnderDecision,
  ctx: DecisionContext,
): Decision<AcuerdoEvent> {
  const by = secretariatActs(ctx);
  if (isRefusal(by)) return by;
  return { events: [{ type: 'drafters_named', ...factOf(state, ctx.now, by), personIds: [...new Set(personIds)] }] };
}
