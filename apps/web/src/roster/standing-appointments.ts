import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { Appointment, Post } from './posts';

export interface StandingAppointment {
  id: string;
  postName: string;
  personName: string;
  startsOn: LocalDate;
  lastDay: LocalDate | null;
}

/** Appointments that have not ended: what an act may still prolong. */
export const standingAppointments = (posts: Post[]): StandingAppointment[] =>
  chosen(posts, ({ standing }) => standing !== 'ended');

/** Those that no act has ended yet: one that is over by its own date may turn out to have ended before it. */
export const endableAppointments = (posts: Post[]): StandingAppointment[] => [
  ...standingAppointments(posts),
  ...chosen(posts, ({ standing, ended }) => standing === 'ended' && !ended),
];

const chosen = (posts: Post[], which: (appointment: Appointment) => boolean): StandingAppointment[] =>
  posts.flatMap((post) =>
    post.appointments.filter(which).map(({ id, person, startsOn, lastDay }) => ({
      id,
      postName: post.name,
      personName: person.name,
      startsOn,
      lastDay,
    })),
  );
