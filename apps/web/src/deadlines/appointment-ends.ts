import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { daysBetween } from '../dates/local-date';
import type { DeadlinesBody } from './term-story';

export interface EndingAppointment {
  id: string;
  /** Null: the technical secretariat. */
  seat: string | null;
  person: { id: string; name: string };
}

export interface AppointmentGroup {
  endsOn: LocalDate;
  daysLeft: number;
  appointments: EndingAppointment[];
}

/** The appointments in force that have an end, by their last day, the soonest first. */
export function appointmentGroups({ seats, secretariat, today }: DeadlinesBody): AppointmentGroup[] {
  const posts = [...seats, { name: null, appointments: secretariat }];
  const groups = new Map<LocalDate, AppointmentGroup>();
  for (const { name: seat, appointments } of posts) {
    for (const { id, lastDay, standing, person } of appointments) {
      if (standing !== 'in_force' || !lastDay) continue;
      const group = groups.get(lastDay) ?? { endsOn: lastDay, daysLeft: daysBetween(today, lastDay), appointments: [] };
      group.appointments.push({ id, seat, person });
      groups.set(lastDay, group);
    }
  }
  return [...groups.values()].sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
}
