import { isRefusal, refuse, type Decision } from '../../decision';
import type { LocalDate, Refusal } from '../../vocabulary';
import { lastDayOf } from '../appointments';
import { mustBeDates, mustHaveAct, mustNotBeReversed } from '../checks';
import type { EndAppointment } from '../commands';
import type { BodyContext } from '../context';
import type { BodyEvent } from '../events';
import { actingOnRoster } from '../roster-authority';
import { appointmentNotEndedByAct } from '../standing-appointment';
import type { BodyState } from '../state';

/**
 * What was done under the appointment before this was recorded stays valid, and is questioned where it was done later
 * than the last day now recorded.
 */
export function endAppointment(command: EndAppointment, body: BodyState, ctx: BodyContext): Decision<BodyEvent> {
  const by = actingOnRoster(body, ctx);
  if (isRefusal(by)) return by;
  const { appointmentId, on, act } = command;
  const appointment = appointmentNotEndedByAct(appointmentId, body);
  if (isRefusal(appointment)) return appointment;
  const no =
    mustBeDates({ on }) ??
    mustHaveAct(act) ??
    mustNotBeReversed(appointment.startsOn, on) ??
    endMustNotProlong(lastDayOf(appointment, body), on);
  if (no) return no;
  return { events: [{ type: 'appointment_ended', bodyId: body.id, at: ctx.now, by, appointmentId, on, act }] };
}

const endMustNotProlong = (standing: LocalDate | null, on: LocalDate): Refusal | null =>
  standing !== null && on > standing ? refuse('APPOINTMENT_ENDED', { endedOn: standing, on }) : null;
