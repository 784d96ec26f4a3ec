import { authorityOf } from '../../authority/acting';
import { isTitularInOffice } from '../../authority/titular';
import type { Appointment } from '../../body/state';
import { isRefusal, refuse, type Decision } from '../../decision';
import type { ObjectionId, Refusal } from '../../vocabulary';
import type { WithdrawObjection } from '../commands';
import type { DecisionContext } from '../context';
import type { AcuerdoEvent } from '../events';
import { revisionFactOf } from '../facts';
import { mustHaveSeenTheRevision } from '../revision';
import { objectorAppointment, unsettledObjection } from '../signoff/objections';
import type { InSignoff, Objection } from '../state';

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
  if (isRefusal(objection)) return objection;
  const appointment = objectorAppointment(objection, state, ctx);
  if (isRefusal(appointment)) return appointment;
  return alternateMustLeaveTheTitularsObjection(objection, appointment, ctx) ?? appointment;
}

const alternateMustLeaveTheTitularsObjection = (
  objection: Objection,
  { capacity }: Appointment,
  { body, now }: DecisionContext,
): Refusal | null =>
  capacity === 'alternate' && isTitularInOffice(objection, body, now)
    ? refuse('TITULAR_HAS_OBJECTED', { objectionId: objection.id })
    : null;
