import { isRefusal, refuse, type Decision } from '../decision';
import type { Refusal } from '../vocabulary';
import type { AcuerdoCommand } from './commands';
import type { DecisionContext } from './context';
import { advance } from './decisions/advance';
import { answerObjection } from './decisions/answer-objection';
import { closeVoteEarly } from './decisions/close-vote';
import { create } from './decisions/create';
import { extendVote } from './decisions/extend-vote';
import { maintainObjection } from './decisions/maintain-objection';
import { objectTo } from './decisions/object';
import { endInvitation, inviteReviewer } from './decisions/invite';
import { nameDrafters } from './decisions/people';
import { publish } from './decisions/publish';
import { recordStatement, type VoteClosed } from './decisions/record-statement';
import { returnToDraft } from './decisions/return';
import { signOff } from './decisions/sign-off';
import { submit } from './decisions/submit';
import { vote } from './decisions/vote';
import { withdraw } from './decisions/withdraw';
import { withdrawObjection } from './decisions/withdraw-objection';
import type { AcuerdoEvent } from './events';
import { after, settle } from './settle';
import type { AcuerdoState, Draft, InMemberReview, InSignoff, ReadyToPublish, UnderDecision } from './state';

/**
 * May the acuerdo change so? What fell due by itself before the command's instant comes first, and what the command
 * brings about at once comes with it: a late vote finds the vote closed, the last vote closes it.
 */
export function decide(
  command: AcuerdoCommand,
  state: AcuerdoState | null,
  ctx: DecisionContext,
): Decision<AcuerdoEvent> {
  if (command.type === 'create') {
    return state ? refuse('ACUERDO_EXISTS', { acuerdoId: state.id }) : create(command, ctx);
  }
  if (!state) return refuse('ACUERDO_UNKNOWN');
  if (state.bodyId !== ctx.body.id) return refuse('ACUERDO_OF_ANOTHER_BODY', { bodyId: state.bodyId });

  const caughtUp = settle(state, ctx.body, ctx.now);
  const decision = decideIn(caughtUp.state, command, ctx);
  if (isRefusal(decision)) return decision;
  const decided = after(caughtUp.state, decision.events);
  const events = [...caughtUp.events, ...decision.events, ...settle(decided, ctx.body, ctx.now).events];
  return events.length > 0 ? { events } : refuse('NOTHING_DUE');
}

type LivingCommand = Exclude<AcuerdoCommand, { type: 'create' }>;

function decideIn(state: AcuerdoState, command: LivingCommand, ctx: DecisionContext): Decision<AcuerdoEvent> {
  if (command.type === 'advance') return advance(state, ctx);
  switch (state.status) {
    case 'draft':
      return inDraft(state, command, ctx);
    case 'member_review':
      return inMemberReview(state, command, ctx);
    case 'civil_society_signoff':
      return inSignoff(state, command, ctx);
    case 'ready_to_publish':
      return readyToPublish(state, command, ctx);
    case 'published':
    case 'withdrawn':
    case 'rejected':
      return notInThisStatus(state, command);
  }
}

function inDraft(state: Draft, command: LivingCommand, ctx: DecisionContext): Decision<AcuerdoEvent> {
  return command.type === 'submit' ? submit(command, state, ctx) : beforeTheEnd(state, command, ctx);
}

function inMemberReview(state: InMemberReview, command: LivingCommand, ctx: DecisionContext): Decision<AcuerdoEvent> {
  switch (command.type) {
    case 'vote':
      return vote(command, state, ctx);
    case 'close_vote':
      return closeVoteEarly(command, state, ctx);
    case 'extend_vote':
      return extendVote(command, state, ctx);
    default:
      return underDecision(state, command, ctx);
  }
}

function inSignoff(state: InSignoff, command: LivingCommand, ctx: DecisionContext): Decision<AcuerdoEvent> {
  switch (command.type) {
    case 'sign_off':
      return signOff(command, state, ctx);
    case 'object':
      return objectTo(command, state, ctx);
    case 'answer_objection':
      return answerObjection(command, state, ctx);
    case 'withdraw_objection':
      return withdrawObjection(command, state, ctx);
    case 'maintain_objection':
      return maintainObjection(command, state, ctx);
    default:
      return afterTheVote(state, command, ctx);
  }
}

function readyToPublish(state: ReadyToPublish, command: LivingCommand, ctx: DecisionContext): Decision<AcuerdoEvent> {
  return command.type === 'publish' ? publish(command, state, ctx) : afterTheVote(state, command, ctx);
}

function afterTheVote(state: VoteClosed, command: LivingCommand, ctx: DecisionContext): Decision<AcuerdoEvent> {
  return command.type === 'record_statement'
    ? recordStatement(command, state, ctx)
    : underDecision(state, command, ctx);
}

function underDecision(state: UnderDecision, command: LivingCommand, ctx: DecisionContext): Decision<AcuerdoEvent> {
  return command.type === 'return' ? returnToDraft(command, state, ctx) : beforeTheEnd(state, command, ctx);
}

function beforeTheEnd(
  state: Draft | UnderDecision,
  command: LivingCommand,
  ctx: DecisionContext,
): Decision<AcuerdoEvent> {
  switch (command.type) {
    case 'withdraw':
      return withdraw(command, state, ctx);
    case 'name_drafters':
      return nameDrafters(command, state, ctx);
    case 'invite_reviewer':
      return inviteReviewer(command, state, ctx);
    case 'end_invitation':
      return endInvitation(command, state, ctx);
    default:
      return notInThisStatus(state, command);
  }
}

function notInThisStatus(state: AcuerdoState, command: LivingCommand): Refusal {
  const facts = { command: command.type, status: state.status };
  if (state.status === 'published') return refuse('ALREADY_PUBLISHED', { ...facts, folio: state.publication.folio });
  const closure = state.closures.at(-1);
  const voteIsOver = state.status !== 'draft' && closure !== undefined;
  return command.type === 'vote' && voteIsOver
    ? refuse('VOTE_CLOSED', { ...facts, closedAt: closure.closedAt })
    : refuse('WRONG_STATUS', facts);
}
