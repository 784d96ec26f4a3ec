import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { Post } from './posts';

export interface StandingAppointment {
  id: string;
  postName: string;
  personName: string;
  startsOn: LocalDate;
  lastDay: LocalDate | null;
}

/** Appointments that have not ended: what an act may still prolong or end. */
export function standingAppointments(posts: Post[]): StandingAppointment[] {
  return posts.flatMap((post) =>
    post.appointments
      .filter(({ standing }) => standing !== 'ended')
      .map(({ id, person, startsOn, lastDay }) => ({
        id,
        postName: post.name,
        personName: person.name,
        startsOn,
        lastDay,
      })),
  );
}
