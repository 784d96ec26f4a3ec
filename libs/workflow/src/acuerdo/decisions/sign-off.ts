import type { Appointment } from '../../body/state';
import { isRefusal, refuse, type Decision } from '../../decision';
import type { Refusal, SeatId } from '../../vocabulary';
import type { SignOff } from '../commands';
import type { DecisionContext } from '../context';
import type { AcuerdoEvent } from '../events';
import { seatFactOf } from '../facts';
import { mustHaveSeenTheRevision } from '../revision';
import { civilSocietyAppointment } from '../signoff/seats';
import { countedSignoffs, isUnsettled } from '../signoff/standing';
import type { InSignoff } from '../state';

export function signOff({ seatId, seen }: SignOff, state: InSignoff, ctx: DecisionContext): Decision<AcuerdoEvent> {
  const appointment = signingAppointment(seatId, state, ctx);
  if (isRefusal(appointment)) return appointment;
  const no = mustHaveSeenTheRevision(seen, state);
  if (no) return no;
  return { events: [{ type: 'signed_off', ...seatFactOf(state, ctx.now, seatId, appointment) }] };
}

/** The appointment by which the actor may sign off for the seat now. */
export function signingAppointment(seatId: SeatId, state: InSignoff, ctx: DecisionContext): Appointment | Refusal {
  const appointment = civilSocietyAppointment(seatId, state, ctx);
  if (isRefusal(appointment)) return appointment;
  return (
    seatSignsOnce(seatId, state) ??
    nobodySignsForTwoSeats(seatId, appointment, state) ??
    seatMustNotObject(seatId, state) ??
    appointment
  );
}

function seatSignsOnce(seatId: SeatId, state: InSignoff): Refusal | null {
  const given = countedSignoffs(state, state.revision).find((signoff) => signoff.seatId === seatId);
  return given ? refuse('ALREADY_SIGNED_OFF', { seatId, signedAt: given.at }) : null;
}

function nobodySignsForTwoSeats(seatId: SeatId, { personId }: Appointment, state: InSignoff): Refusal | null {
  const elsewhere = countedSignoffs(state, state.revision).find((signoff) => signoff.personId === personId);
  return elsewhere ? refuse('SIGNED_FOR_ANOTHER_SEAT', { seatId, signedFor: elsewhere.seatId }) : null;
}

/** A seat has one answer: who objects signs off after withdrawing the objection. */
function seatMustNotObject(seatId: SeatId, { objections }: InSignoff): Refusal | null {
  const own = objections.find((objection) => objection.seatId === seatId && isUnsettled(objection));
  return own ? refuse('OWN_OBJECTION_STANDS', { seatId, objectionId: own.id, status: own.status }) : null;
}
