import { isRefusal, type Decision } from '../../decision';
import type { Withdraw } from '../commands';
import type { DecisionContext } from '../context';
import type { AcuerdoEvent } from '../events';
import { factOf } from '../facts';
import { mustGiveReason } from '../reason';
import { secretariatActs } from '../secretariat';
import type { Draft, UnderDecision } from '../state';

export function withdraw(
  { reason }: Withdraw,
  state: Draft | UnderDecision,
  ctx: DecisionContext,
): Decision<AcuerdoEvent> {
  const by = secretariatActs(ctx);
  if (isRefusal(by)) return by;
  const no = mustGiveReason(reason);
  if (no) return no;
  return { events: [{ type: 'acuerdo_withdrawn', ...factOf(state, ctx.now, by), reason }] };
}
