import type { DecisionContext } from './context';
import { signingAppointment } from './decisions/sign-off';
import { mayCloseVote } from './decisions/close-vote';
import { mayEndInvitation } from './decisions/invite';
import { mayExtendVote } from './decisions/extend-vote';
import { mayMaintainObjection } from './decisions/maintain-objection';
import { statingAppointment, type VoteClosed } from './decisions/record-statement';
import { mayPublish } from './decisions/publish';
import { maySubmit } from './decisions/submit';
import { votingAppointment } from './decisions/vote';
import { mayWithdrawObjection } from './decisions/withdraw-objection';
import { secretariatActs, secretariatInTermOf } from './secretariat';
import { settle } from './settle';
import { forOwnSeats, offer, type AvailableAction } from './offers';
import { civilSocietyAppointment } from './signoff/seats';
import { isUnsettled } from './signoff/standing';
import type { AcuerdoState, InSignoff } from './state';

/** Every action of the state, with the reason where it is not available to this actor. */
export function availableActions(state: AcuerdoState, ctx: DecisionContext): AvailableAction[] {
  const { state: now } = settle(state, ctx.body, ctx.now);
  switch (now.status) {
    case 'draft':
      return [offer('submit', maySubmit(now, ctx)), ...drafting(now, ctx), offer('withdraw', secretariatActs(ctx))];
    case 'member_review':
      return [
        ...forOwnSeats('vote', now.revision.electorate, ctx, (seatId) => votingAppointment(seatId, now, ctx)),
        offer('close_vote', mayCloseVote(now, ctx)),
        offer('extend_vote', mayExtendVote(now, ctx)),
        ...goingBack(now, ctx),
      ];
    case 'civil_society_signoff':
      return [...signingOff(now, ctx), ...objecting(now, ctx), ...stating(now, ctx), ...goingBack(now, ctx)];
    case 'ready_to_publish':
      return [offer('publish', mayPublish(now, ctx)), ...stating(now, ctx), ...goingBack(now, ctx)];
    case 'published':
    case 'withdrawn':
    case 'rejected':
      return [];
  }
}

const drafting = (state: AcuerdoState, ctx: DecisionContext): AvailableAction[] => [
  offer('name_drafters', secretariatActs(ctx)),
  offer('invite_reviewer', secretariatActs(ctx)),
  offer('end_invitation', mayEndInvitation(state, ctx)),
];

const goingBack = (state: AcuerdoState, ctx: DecisionContext): AvailableAction[] => [
  ...drafting(state, ctx),
  offer('return', secretariatActs(ctx)),
  offer('withdraw', secretariatActs(ctx)),
];

const stating = (state: VoteClosed, ctx: DecisionContext): AvailableAction[] =>
  forOwnSeats('record_statement', state.revision.electorate, ctx, (seatId) => statingAppointment(seatId, state, ctx));

function signingOff(state: InSignoff, ctx: DecisionContext): AvailableAction[] {
  const { signoffSeats } = state.revision;
  return [
    ...forOwnSeats('sign_off', signoffSeats, ctx, (seatId) => signingAppointment(seatId, state, ctx)),
    ...forOwnSeats('object', signoffSeats, ctx, (seatId) => civilSocietyAppointment(seatId, state, ctx)),
  ];
}

const objecting = (state: InSignoff, ctx: DecisionContext): AvailableAction[] =>
  state.objections
    .filter(isUnsettled)
    .flatMap(({ id, seatId }) => [
      offer('answer_objection', secretariatInTermOf(state, ctx), { objectionId: id }),
      offer('withdraw_objection', mayWithdrawObjection(id, state, ctx), { objectionId: id, seatId }),
      offer('maintain_objection', mayMaintainObjection(id, state, ctx), { objectionId: id, seatId }),
    ]);
