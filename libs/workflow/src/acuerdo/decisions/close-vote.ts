import { isRefusal, refuse, type Decision } from '../../decision';
import type { Refusal } from '../../vocabulary';
import type { Authority } from '../../authority/actor';
import type { CloseVote } from '../commands';
import type { DecisionContext } from '../context';
import type { AcuerdoEvent } from '../events';
import { mustHaveSeenTheRevision, rulesOf } from '../revision';
import { secretariatInTermOf } from '../secretariat';
import type { InMemberReview } from '../state';
import { closeVote } from '../vote/closing';
import { countedVotes } from '../vote/counting';
import { isQuorum, quorumStanding } from '../vote/quorum';

export function closeVoteEarly(
  { seen }: CloseVote,
  state: InMemberReview,
  ctx: DecisionContext,
): Decision<AcuerdoEvent> {
  const by = mayCloseVote(state, ctx);
  if (isRefusal(by)) return by;
  const no = mustHaveSeenTheRevision(seen, state);
  if (no) return no;
  const rules = rulesOf(state.revision, ctx.body);
  return { events: closeVote(state, rules, { cause: 'secretariat', closedAt: ctx.now }, ctx.now, by) };
}

export const mayCloseVote = (state: InMemberReview, ctx: DecisionContext): Authority | Refusal => {
  const secretariat = secretariatInTermOf(state, ctx);
  return isRefusal(secretariat) ? secretariat : (quorumMustHold(state, ctx) ?? secretariat);
};

function quorumMustHold(state: InMemberReview, { body }: DecisionContext): Refusal | null {
  const { revision } = state;
  const rules = rulesOf(revision, body);
  const votes = countedVotes(state, revision);
  const quorum = quorumStanding(votes, revision, rules, body);
  return isQuorum(quorum) ? null : refuse('QUORUM_MISSING', { ...quorum });
}
