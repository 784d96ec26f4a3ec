import { isRefusal, refuse, type Decision } from '../../decision';
import { isLocalDate } from '../../time/calendar';
import type { Holiday } from '../../time/business-days';
import type { Refusal } from '../../vocabulary';
import { mustBeOntoTheLast } from '../checks';
import type { AdoptCalendar } from '../commands';
import type { BodyContext } from '../context';
import type { BodyEvent } from '../events';
import { actingAsAdministrator } from '../roster-authority';
import type { BodyState } from '../state';

/** A new version, for what is submitted from now on. */
export function adoptCalendar(
  { onto, holidays, citation }: AdoptCalendar,
  body: BodyState,
  ctx: BodyContext,
): Decision<BodyEvent> {
  const by = actingAsAdministrator(ctx);
  if (isRefusal(by)) return by;
  const no =
    mustBeOntoTheLast(onto, body.calendars) ??
    holidaysMustBeDated(holidays) ??
    holidaysMustBeNamed(holidays) ??
    eachDayOnce(holidays);
  if (no) return no;
  const inOrder = holidays.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const calendar = { version: body.calendars.length + 1, adoptedAt: ctx.now, holidays: inOrder, citation };
  return { events: [{ type: 'calendar_adopted', bodyId: body.id, at: ctx.now, by, calendar }] };
}

function holidaysMustBeDated(holidays: Holiday[]): Refusal | null {
  const invalid = holidays.map(({ date }) => date).filter((date) => !isLocalDate(date));
  return invalid.length > 0 ? refuse('DATE_INVALID', { invalid }) : null;
}

function holidaysMustBeNamed(holidays: Holiday[]): Refusal | null {
  const missing = holidays.filter(({ name }) => name.trim() === '').map(({ date }) => date);
  return missing.length > 0 ? refuse('NAME_REQUIRED', { missing }) : null;
}

function eachDayOnce(holidays: Holiday[]): Refusal | null {
  const dates = holidays.map(({ date }) => date);
  const repeated = dates.filter((date, i) => dates.indexOf(date) < i);
  return repeated.length > 0 ? refuse('HOLIDAY_REPEATED', { repeated }) : null;
}
