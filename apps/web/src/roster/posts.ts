import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { RosterQuery } from '../gql/graphql';
import { daysBetween } from '../dates/local-date';

export type RosterBody = NonNullable<RosterQuery['body']>;
export type Seat = RosterBody['seats'][number];
export type Appointment = Seat['appointments'][number];

/** A seat or the technical secretariat, with everybody who was appointed to it. */
export interface Post {
  id: string;
  name: string;
  seat: Seat | null;
  appointments: Appointment[];
  /** The titular in force, or else the alternate in force. */
  current: Appointment | null;
}

/** The id that stands for the technical secretariat among the posts. */
export const SECRETARIAT = 'secretariat';

export function postsOf(body: Pick<RosterBody, 'seats' | 'secretariat'>, secretariatName: string): Post[] {
  const seats = [...body.seats].sort((a, b) => a.order - b.order);
  return [
    ...seats.map((seat) => post(seat.id, seat.name, seat, seat.appointments)),
    post(SECRETARIAT, secretariatName, null, body.secretariat),
  ];
}

function post(id: string, name: string, seat: Seat | null, appointments: Appointment[]): Post {
  const inForce = appointments.filter(({ standing }) => standing === 'in_force');
  const current = inForce.find(({ capacity }) => capacity === 'titular') ?? inForce[0] ?? null;
  return { id, name, seat, appointments, current };
}

export type PostState =
  | { kind: 'ending'; days: number }
  | { kind: 'prolonged' }
  | { kind: 'in_force' }
  | { kind: 'not_stated' }
  | { kind: 'vacant'; since: LocalDate | null };

const SOON_DAYS = 60;

/** How a post stands today: soon to lapse, prolonged by an act, without a stated end, or vacant. */
export function stateOf({ current, appointments }: Post, today: LocalDate): PostState {
  if (!current) {
    const ends = appointments.flatMap(({ lastDay }) => (lastDay && lastDay < today ? [lastDay] : []));
    return { kind: 'vacant', since: ends.sort().at(-1) ?? null };
  }
  if (current.lastDay === null) return { kind: current.prolongations.length > 0 ? 'prolonged' : 'not_stated' };
  const days = daysBetween(today, current.lastDay);
  if (days <= SOON_DAYS) return { kind: 'ending', days };
  return { kind: current.prolongations.length > 0 ? 'prolonged' : 'in_force' };
}
