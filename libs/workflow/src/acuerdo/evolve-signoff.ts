import type { ObjectionId } from '../vocabulary';
import type {
  ObjectionAnswered,
  ObjectionMaintained,
  ObjectionRaised,
  ObjectionWithdrawn,
  SignedOff,
  SignoffPassed,
  SignoffWaived,
} from './events';
import { recordOf } from './record';
import { replaceOf } from './standing';
import type { AcuerdoState, GivenSignoff, InSignoff, Objection } from './state';

export function evolveSignoff(
  state: InSignoff,
  event:
    | SignedOff
    | ObjectionRaised
    | ObjectionAnswered
    | ObjectionWithdrawn
    | ObjectionMaintained
    | SignoffWaived
    | SignoffPassed,
): AcuerdoState {
  switch (event.type) {
    case 'signed_off':
      return { ...state, signoffs: [...replaceOf(state.signoffs, event.revision, event.seatId), signoffFrom(event)] };
    case 'objection_raised':
      return {
        ...state,
        signoffs: replaceOf(state.signoffs, event.revision, event.seatId),
        objections: [...state.objections, objectionFrom(event)],
      };
    case 'objection_answered':
      return changeObjection(state, event.objectionId, (objection) => answered(objection, event));
    case 'objection_withdrawn':
      return changeObjection(state, event.objectionId, (objection) => ({
        ...objection,
        status: 'withdrawn',
        statusSince: event.at,
      }));
    case 'objection_maintained':
      return changeObjection(state, event.objectionId, (objection) => ({
        ...objection,
        status: 'maintained',
        statusSince: event.at,
        maintainedOn: event.revision,
        maintainedBecause: event.reasons,
      }));
    case 'signoff_waived':
    case 'signoff_passed':
      return { ...recordOf(state), status: 'ready_to_publish', revision: state.revision, passedAt: event.at };
  }
}

const signoffFrom = (event: SignedOff): GivenSignoff => {
  const { revision, hash, seatId, personId, appointmentId, capacity, at } = event;
  return { revision, hash, seatId, personId, appointmentId, capacity, at, standing: 'counted' };
};

const objectionFrom = (event: ObjectionRaised): Objection => {
  const { objectionId: id, seatId, personId, appointmentId, capacity, partId, quote, reasons, revision, at } = event;
  const raised = { id, seatId, personId, appointmentId, capacity, partId, quote, reasons, raisedOn: revision, at };
  return { ...raised, answers: [], status: 'open', statusSince: at, maintainedOn: null, maintainedBecause: null };
};

function answered(objection: Objection, { answer, reasons, at, by }: ObjectionAnswered): Objection {
  return {
    ...objection,
    answers: [...objection.answers, { kind: answer, reasons, at, by }],
    status: answer === 'accept' ? 'accepted' : 'declined',
    statusSince: at,
  };
}

const changeObjection = (
  state: InSignoff,
  id: ObjectionId,
  change: (objection: Objection) => Objection,
): InSignoff => ({
  ...state,
  objections: state.objections.map((objection) => (objection.id === id ? change(objection) : objection)),
});
