import type { Appointment, BodyState } from '@acuerda/workflow';
import type { Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { daysAfter, instantOf } from './local-time';
import { workingDaysBefore } from './working-days';

export interface NaiveEnding {
  kind: 'term' | 'appointment';
  id: string;
  endsOn: LocalDate;
}

/** Null: it lasts until an act ends it, or it has no body's term to go with. */
export function lastDay(appointment: Appointment, body: BodyState): LocalDate | null {
  if (appointment.ended) return appointment.ended.on;
  let ends = appointment.ends;
  for (const prolongation of appointment.prolongations) ends = prolongation.ends;
  if (ends.kind === 'on') return ends.date;
  if (ends.kind === 'not_stated') return null;
  let first: { startsOn: LocalDate; endsOn: LocalDate } | null = null;
  for (const term of body.terms) {
    if (term.kind !== 'body' || term.endsOn < appointment.startsOn) continue;
    if (!first || term.startsOn < first.startsOn) first = term;
  }
  return first ? first.endsOn : daysAfter(appointment.startsOn, -1);
}

/** Everything that ends by itself. */
export function endingsIn(body: BodyState): NaiveEnding[] {
  const endings: NaiveEnding[] = [];
  for (const { id, endsOn } of body.terms) endings.push({ kind: 'term', id, endsOn });
  for (const appointment of body.appointments) {
    const endsOn = lastDay(appointment, body);
    if (appointment.ended || endsOn === null || endsOn < appointment.startsOn) continue;
    endings.push({ kind: 'appointment', id: appointment.id, endsOn });
  }
  return endings;
}

/** The instant at which the last day is over. */
export const overAt = (endsOn: LocalDate, body: BodyState): Instant =>
  instantOf(daysAfter(endsOn, 1), '00:00', body.timeZone);

/** When a reminder of that day falls due at each offset, by the rules that stand. */
export function instantsFor(endsOn: LocalDate, body: BodyState): Map<number, Instant> {
  const rules = body.ruleSets.at(-1)?.rules;
  const holidays = (body.calendars.at(-1)?.holidays ?? []).map(({ date }) => date);
  const instants = new Map<number, Instant>();
  if (!rules) return instants;
  for (const days of rules.reminderOffsets.value) {
    const working = rules.reminderDays.value === 'business';
    const date = working ? workingDaysBefore(endsOn, days, holidays) : daysAfter(endsOn, -days);
    instants.set(days, instantOf(date, rules.reminderTime.value, body.timeZone));
  }
  return instants;
}
