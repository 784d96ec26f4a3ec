import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { RosterQuery } from '../gql/graphql';
import { hurryOf } from '../dates/hurry';
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

/** Who acts where the titular does not, beside whoever holds the post now. */
export const alternatesOf = ({ appointments, current }: Post): Appointment[] =>
  appointments.filter((one) => one.capacity === 'alternate' && one.standing === 'in_force' && one !== current);

export type PostState =
  | { kind: 'ending'; days: number }
  | { kind: 'prolonged' }
  | { kind: 'in_force' }
  | { kind: 'not_stated' }
  | { kind: 'substituted' }
  | { kind: 'vacant'; since: LocalDate | null };

/** How a post stands today: vacant, soon to lapse, in an alternate's hands, prolonged by an act, or without a stated end. */
export function stateOf({ current, appointments }: Post, today: LocalDate): PostState {
  if (!current) {
    const ends = appointments.flatMap(({ lastDay }) => (lastDay && lastDay < today ? [lastDay] : []));
    return { kind: 'vacant', since: ends.sort().at(-1) ?? null };
  }
  const days = current.lastDay === null ? Infinity : daysBetween(today, current.lastDay);
  if (hurryOf(days) !== 'calm') return { kind: 'ending', days };
  if (current.capacity === 'alternate') return { kind: 'substituted' };
  if (current.prolongations.length > 0) return { kind: 'prolonged' };
  return { kind: current.lastDay === null ? 'not_stated' : 'in_force' };
}

const RANK = { in_force: 0, not_started: 1, ended: 2 };

/** Who holds the post first, then alternates, then those to come, then those before, the latest first. */
export const inReadingOrder = (appointments: Appointment[]): Appointment[] =>
  appointments.toSorted(
    (a, b) =>
      RANK[a.standing] - RANK[b.standing] ||
      Number(a.capacity === 'alternate') - Number(b.capacity === 'alternate') ||
      (a.startsOn < b.startsOn ? 1 : -1),
  );
