import { isRefusal, type Decision } from '../../decision';
import { lastDayOfEnd } from '../appointments';
import { mustBeDates, mustBeNamed, mustBeNewId, mustHaveAct, mustNotBeReversed } from '../checks';
import type { RecordAppointment } from '../commands';
import type { BodyContext } from '../context';
import type { BodyEvent } from '../events';
import { mustHaveTermToFollow, postMustBeFree, postMustExist } from '../posts';
import { actingOnAppointment } from '../roster-authority';
import type { BodyState } from '../state';

export function recordAppointment(command: RecordAppointment, body: BodyState, ctx: BodyContext): Decision<BodyEvent> {
  const by = actingOnAppointment(command.post, body, ctx);
  if (isRefusal(by)) return by;
  const { appointmentId: id, post, personId, capacity, startsOn, ends, act } = command;
  const badDates = mustBeDates({ startsOn, ...(ends.kind === 'on' && { ends: ends.date }) });
  if (badDates) return badDates;
  const lastDay = lastDayOfEnd(ends, startsOn, body);
  const no =
    mustBeNewId(id, body.appointments) ??
    mustBeNamed({ personId }) ??
    postMustExist(post, body) ??
    mustHaveAct(act) ??
    mustHaveTermToFollow(ends, startsOn, body) ??
    mustNotBeReversed(startsOn, lastDay) ??
    postMustBeFree({ id, post, capacity, startsOn, lastDay }, body);
  if (no) return no;
  const appointment = { id, post, personId, capacity, startsOn, ends, act };
  return { events: [{ type: 'appointment_recorded', bodyId: body.id, at: ctx.now, by, appointment }] };
}
