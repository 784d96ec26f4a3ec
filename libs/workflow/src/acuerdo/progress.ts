import { isHeld, seatPost } from '../body/appointments';
import type { BodyState } from '../body/state';
import type { Instant, ObjectionId, SeatId } from '../vocabulary';
import { rulesOf } from './revision';
import { objectionWindowEnd, silenceEnd } from './signoff/clocks';
import { awaitsObjector, signoffStanding } from './signoff/standing';
import type { InMemberReview, InSignoff, Tally } from './state';
import { closingOf } from './vote/closing';
import { count, countedVotes } from './vote/counting';
import { isQuorum, quorumStanding, type QuorumStanding } from './vote/quorum';

export interface AwaitedSeat {
  seatId: SeatId;
  /** Nobody's appointment to it is in force: an act has to fill it first. */
  vacant: boolean;
}

export interface VoteProgress {
  tally: Tally;
  quorum: QuorumStanding;
  hasQuorum: boolean;
  awaited: AwaitedSeat[];
  /** When it closes by itself as things stand; null without quorum. */
  closesAt: Instant | null;
}

/** How far a vote has come, for those who may see it. */
export function voteProgress(state: InMemberReview, body: BodyState, now: Instant): VoteProgress {
  const { revision } = state;
  const rules = rulesOf(revision, body);
  const votes = countedVotes(state, revision);
  const { tally } = count(votes, revision, rules);
  const quorum = quorumStanding(votes, revision, rules, body);
  const silent = revision.electorate.filter((seatId) => !votes.some((vote) => vote.seatId === seatId));
  return {
    tally,
    quorum,
    hasQuorum: isQuorum(quorum),
    awaited: silent.map((seatId) => awaitedSeat(seatId, body, now)),
    closesAt: closingOf(state, rules, body)?.closedAt ?? null,
  };
}

export interface SignoffProgress {
  answered: SeatId[];
  awaited: AwaitedSeat[];
  /** Seats that must have answered. */
  needed: number;
  blockedBy: ObjectionId[];
  objectionsUntil: Instant;
  /** Objections of which the next word is their seat's, and when its silence counts as one. */
  silences: { objectionId: ObjectionId; countsAt: Instant }[];
}

/** What the sign-off still waits for: seats, vacancies to fill first, objections. */
export function signoffProgress(state: InSignoff, body: BodyState, now: Instant): SignoffProgress {
  const rules = rulesOf(state.revision, body);
  const { answered, awaited, needed, blocking } = signoffStanding(state, state.revision, rules);
  return {
    answered,
    awaited: awaited.map((seatId) => awaitedSeat(seatId, body, now)),
    needed,
    blockedBy: blocking.map((objection) => objection.id),
    objectionsUntil: objectionWindowEnd(state, rules, body),
    silences: state.objections
      .filter((objection) => awaitsObjector(objection, state.revision, rules))
      .map((objection) => ({ objectionId: objection.id, countsAt: silenceEnd(objection, state, rules, body) })),
  };
}

const awaitedSeat = (seatId: SeatId, body: BodyState, now: Instant): AwaitedSeat => ({
  seatId,
  vacant: !isHeld(seatPost(seatId), body, now),
});
