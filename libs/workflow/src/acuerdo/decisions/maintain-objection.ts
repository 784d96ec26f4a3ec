import { authorityOf } from '../../authority/acting';
import type { Appointment } from '../../body/state';
import { isRefusal, refuse, type Decision } from '../../decision';
import type { ObjectionId, Refusal } from '../../vocabulary';
import type { MaintainObjection } from '../commands';
import type { DecisionContext } from '../context';
import type { AcuerdoEvent } from '../events';
import { revisionFactOf } from '../facts';
import { mustHaveSeenTheRevision } from '../revision';
import { objectorAppointment, unsettledObjection } from '../signoff/objections';
import type { InSignoff, Objection } from '../state';

/** The objector's last word on a declined objection. */
export function maintainObjection(
  { objectionId, seen, reasons }: MaintainObjection,
  state: InSignoff,
  ctx: DecisionContext,
): Decision<AcuerdoEvent> {
  const appointment = mayMaintainObjection(objectionId, state, ctx);
  if (isRefusal(appointment)) return appointment;
  const no = mustHaveSeenTheRevision(seen, state);
  if (no) return no;
  const fact = revisionFactOf(state, ctx.now, authorityOf(appointment));
  return {
    events: [{ type: 'objection_maintained', ...fact, objectionId, reasons: reasons ?? null, bySilence: false }],
  };
}

export function mayMaintainObjection(
  objectionId: ObjectionId,
  state: InSignoff,
  ctx: DecisionContext,
): Appointment | Refusal {
  const objection = unsettledObjection(objectionId, state);
  if (isRefusal(objection)) return objection;
  return objectorMustHaveTheWord(objection, state) ?? objectorAppointment(objection, state, ctx);
}

/** What was maintained on an earlier text may be maintained again on this one. */
function objectorMustHaveTheWord({ id, status, maintainedOn }: Objection, { revision }: InSignoff): Refusal | null {
  if (status === 'open') return refuse('OBJECTION_NOT_ANSWERED', { objectionId: id });
  return status === 'maintained' && maintainedOn === revision.number
    ? refuse('OBJECTION_ALREADY_MAINTAINED', { objectionId: id })
    : null;
}
