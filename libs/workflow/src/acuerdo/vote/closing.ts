import type { Authority } from '../../authority/actor';
import type { BodyState } from '../../body/state';
import type { Rules } from '../../rules/rule-set';
import { addMinutes } from '../../time/zone';
import { latest } from '../../time/latest';
import type { ClosingCause, Instant } from '../../vocabulary';
import type { AcuerdoEvent } from '../events';
import { revisionFactOf } from '../facts';
import { needsSignoff } from '../path';
import type { CastVote, InMemberReview } from '../state';
import { count, countedVotes, haveAllVoted } from './counting';
import { isQuorum, quorumStanding } from './quorum';

export interface Closing {
  cause: ClosingCause;
  closedAt: Instant;
}

/**
 * When the vote as it stands closes by itself: once the seats' second thoughts are over after the last of them voted,
 * or at the deadline; whichever is first, and neither without quorum. Null: it stays open.
 */
export function closingOf(state: InMemberReview, rules: Rules, body: BodyState): Closing | null {
  const votes = countedVotes(state, state.revision);
  if (!isQuorum(quorumStanding(votes, state.revision, rules, body))) return null;
  const settled = addMinutes(lastVoteOf(votes, state), rules.secondThoughtsMinutes.value);
  if (haveAllVoted(votes, state.revision) && (settled < state.vote.deadlineAt || isOverdue(votes, state))) {
    return { cause: 'all_voted', closedAt: settled };
  }
  return { cause: 'deadline', closedAt: isOverdue(votes, state) ? settled : state.vote.deadlineAt };
}

const lastVoteOf = (votes: CastVote[], state: InMemberReview): Instant =>
  latest(state.vote.openedAt, ...votes.map((vote) => vote.at));

/** The deadline found no quorum; what was missing came afterwards. */
const isOverdue = (votes: CastVote[], state: InMemberReview): boolean =>
  lastVoteOf(votes, state) >= state.vote.deadlineAt;

/** The close, and where it leads: adopted, on to civil society; not adopted, the end or the draft, by rule. */
export function closeVote(
  state: InMemberReview,
  rules: Rules,
  { cause, closedAt }: Closing,
  at: Instant,
  by: Authority,
): AcuerdoEvent[] {
  const fact = revisionFactOf(state, at, by);
  const { outcome, tally } = count(countedVotes(state, state.revision), state.revision, rules);
  const closed: AcuerdoEvent = { type: 'vote_closed', ...fact, outcome, cause, tally, closedAt };
  if (outcome === 'adopted')
    return needsSignoff(state, rules) ? [closed] : [closed, { type: 'signoff_waived', ...fact }];
  if (rules.notAdopted.value === 'rejected') return [closed, { type: 'acuerdo_rejected', ...fact }];
  const nothingMore = { reason: null, objectionId: null, reopenedParts: [] };
  return [closed, { type: 'acuerdo_returned', ...fact, cause: 'not_adopted', ...nothingMore }];
}
