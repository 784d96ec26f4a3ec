import { isRefusal, type Decision } from '../../decision';
import type { Return } from '../commands';
import type { DecisionContext } from '../context';
import type { AcuerdoEvent } from '../events';
import { revisionFactOf } from '../facts';
import { mustGiveReason } from '../reason';
import { mustHaveSeenTheRevision } from '../revision';
import { secretariatActs } from '../secretariat';
import type { UnderDecision } from '../state';

/** Back to draft. Votes and sign-offs stay in the record and no longer count. */
export function returnToDraft(command: Return, state: UnderDecision, ctx: DecisionContext): Decision<AcuerdoEvent> {
  const by = secretariatActs(ctx);
  if (isRefusal(by)) return by;
  const { seen, reason } = command;
  const no = mustHaveSeenTheRevision(seen, state) ?? mustGiveReason(reason);
  if (no) return no;
  const fact = revisionFactOf(state, ctx.now, by);
  return {
    events: [{ type: 'acuerdo_returned', ...fact, cause: 'secretariat', reason, objectionId: null, reopenedParts: [] }],
  };
}
