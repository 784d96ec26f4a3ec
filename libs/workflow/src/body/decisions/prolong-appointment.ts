import { isRefusal, refuse, type Decision } from '../../decision';
import type { Refusal } from '../../vocabulary';
import { lastDayOf, lastDayOfEnd } from '../appointments';
import { mustBeDates, mustHaveAct } from '../checks';
import type { ProlongAppointment } from '../commands';
import type { BodyContext } from '../context';
import type { BodyEvent } from '../events';
import { postMustBeFree } from '../posts';
import { actingOnRoster } from '../roster-authority';
import { standingAppointment } from '../standing-appointment';
import type { Appointment, BodyState } from '../state';

export function prolongAppointment(
  command: ProlongAppointment,
  body: BodyState,
  ctx: BodyContext,
): Decision<BodyEvent> {
  const by = actingOnRoster(body, ctx);
  if (isRefusal(by)) return by;
  const { appointmentId, ends, act } = command;
  const appointment = standingAppointment(appointmentId, body, ctx.now);
  if (isRefusal(appointment)) return appointment;
  const no =
    mustBeDates(ends.kind === 'on' ? { ends: ends.date } : {}) ??
    mustHaveAct(act) ??
    prolongationMustNotShorten(appointment, command, body) ??
    postMustBeFree({ ...appointment, lastDay: lastDayOfEnd(ends, appointment.startsOn, body) }, body);
  if (no) return no;
  return { events: [{ type: 'appointment_prolonged', bodyId: body.id, at: ctx.now, by, appointmentId, ends, act }] };
}

function prolongationMustNotShorten(
  appointment: Appointment,
  { ends }: ProlongAppointment,
  body: BodyState,
): Refusal | null {
  const standing = lastDayOf(appointment, body);
  const proposed = lastDayOfEnd(ends, appointment.startsOn, body);
  const shortens = proposed !== null && (standing === null || proposed < standing);
  return shortens ? refuse('PROLONGATION_SHORTENS', { standing, proposed }) : null;
}
