import { authorityOf } from '../../authority/acting';
import type { Appointment } from '../../body/state';
import { isRefusal, type Decision } from '../../decision';
import type { ObjectionId, Refusal } from '../../vocabulary';
import type { WithdrawObjection } from '../commands';
import type { DecisionContext } from '../context';
import type { AcuerdoEvent } from '../events';
import { revisionFactOf } from '../facts';
import { mustHaveSeenTheRevision } from '../revision';
import { objectorAppointment, unsettledObjection } from '../signoff/objections';
import type { InSignoff } from '../state';

export function withdrawObjection(
  { objectionId, seen }: WithdrawObjection,
  state: InSignoff,
  ctx: DecisionContext,
): Decision<AcuerdoEvent> {
  const appointment = mayWithdrawObjection(objectionId, state, ctx);
  if (isRefusal(appointment)) return appointment;
  const no = mustHaveSeenTheRevision(seen, state);
  if (no) return no;
  const fact = revisionFactOf(state, ctx.now, authorityOf(appointment));
  return { events: [{ type: 'objection_withdrawn', ...fact, objectionId, bySilence: false }] };
}

export function mayWithdrawObjection(
  objectionId: ObjectionId,
  state: InSignoff,
  ctx: DecisionContext,
): Appointment | Refusal {
  const objection = unsettledObjection(objectionId, state);
  return isRefusal(objection) ? objection : objectorAppointment(objection, state, ctx);
}
