import type { Authority } from '../../authority/actor';
import { isRefusal, refuse, type Decision } from '../../decision';
import { endOfTerm } from '../../time/zone';
import type { Refusal } from '../../vocabulary';
import type { ExtendVote } from '../commands';
import type { DecisionContext } from '../context';
import { deadlineMustBeAhead } from '../deadline';
import type { AcuerdoEvent } from '../events';
import { revisionFactOf } from '../facts';
import { mustGiveReason } from '../reason';
import { mustHaveSeenTheRevision } from '../revision';
import { secretariatInTermOf } from '../secretariat';
import type { InMemberReview } from '../state';

export function extendVote(command: ExtendVote, state: InMemberReview, ctx: DecisionContext): Decision<AcuerdoEvent> {
  const by = mayExtendVote(state, ctx);
  if (isRefusal(by)) return by;
  const { seen, deadline: to, reason } = command;
  const no =
    mustHaveSeenTheRevision(seen, state) ??
    mustGiveReason(reason) ??
    deadlineMustBeAhead(to, ctx.body, state.revision.bodyTermId, ctx.now);
  if (no) return no;
  const fact = revisionFactOf(state, ctx.now, by);
  const deadlineAt = endOfTerm(to, ctx.body.timeZone);
  return { events: [{ type: 'vote_extended', ...fact, from: state.vote.deadline, to, deadlineAt, reason }] };
}

export function mayExtendVote(state: InMemberReview, ctx: DecisionContext): Authority | Refusal {
  const secretariat = secretariatInTermOf(state, ctx);
  if (isRefusal(secretariat)) return secretariat;
  const { deadline, deadlineAt, extended, quorumMissedAt } = state.vote;
  if (extended) return refuse('VOTE_ALREADY_EXTENDED', { deadline });
  return quorumMissedAt ? secretariat : refuse('DEADLINE_NOT_REACHED', { deadline, deadlineAt });
}
