import { isRefusal, refuse, type Decision } from '../../decision';
import type { Refusal } from '../../vocabulary';
import type { ObjectTo } from '../commands';
import type { DecisionContext } from '../context';
import type { AcuerdoEvent } from '../events';
import { seatFactOf } from '../facts';
import { mustGiveReason } from '../reason';
import { mustHaveSeenTheRevision } from '../revision';
import { civilSocietyAppointment } from '../signoff/seats';
import type { InSignoff } from '../state';

/** A reasoned block on one part. It takes back the seat's own sign-off. */
export function objectTo(command: ObjectTo, state: InSignoff, ctx: DecisionContext): Decision<AcuerdoEvent> {
  const { seatId, seen, objectionId, partId, quote = null, reasons } = command;
  const appointment = civilSocietyAppointment(seatId, state, ctx);
  if (isRefusal(appointment)) return appointment;
  const no =
    mustHaveSeenTheRevision(seen, state) ??
    objectionMustBeNew(command, state) ??
    partMustBeInTheText(command, state) ??
    mustGiveReason(reasons);
  if (no) return no;
  const fact = seatFactOf(state, ctx.now, seatId, appointment);
  return { events: [{ type: 'objection_raised', ...fact, objectionId, partId, quote, reasons }] };
}

const objectionMustBeNew = ({ objectionId }: ObjectTo, { objections }: InSignoff): Refusal | null =>
  objections.some((objection) => objection.id === objectionId) ? refuse('OBJECTION_EXISTS', { objectionId }) : null;

const partMustBeInTheText = ({ partId }: ObjectTo, { revision }: InSignoff): Refusal | null =>
  revision.partIds.includes(partId) ? null : refuse('PART_UNKNOWN', { partId });
