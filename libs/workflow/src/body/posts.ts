import { refuse } from '../decision';
import type { LocalDate, Refusal } from '../vocabulary';
import { appointmentsTo, lastDayOf } from './appointments';
import type { Appointment, AppointmentEnd, BodyState, Post } from './state';
import { bodyTerms } from './terms';

interface Holding {
  id: string;
  post: Post;
  capacity: Appointment['capacity'];
  startsOn: LocalDate;
  lastDay: LocalDate | null;
}

export function postMustExist(post: Post, body: BodyState): Refusal | null {
  if (post.kind === 'secretariat' || body.seats.some((seat) => seat.id === post.seatId)) return null;
  return refuse('SEAT_UNKNOWN', { seatId: post.seatId });
}

/** One titular a post at a time. Alternates act each by an act of their own. */
export function postMustBeFree(holding: Holding, body: BodyState): Refusal | null {
  if (holding.capacity !== 'titular') return null;
  const holder = appointmentsTo(holding.post, body).find(
    (other) => other.id !== holding.id && other.capacity === 'titular' && overlaps(holding, other, body),
  );
  if (!holder) return null;
  return refuse('POST_ALREADY_HELD', { appointmentId: holder.id, endsOn: lastDayOf(holder, body) });
}

function overlaps({ startsOn, lastDay }: Holding, other: Appointment, body: BodyState): boolean {
  const otherLastDay = lastDayOf(other, body);
  return (lastDay === null || other.startsOn <= lastDay) && (otherLastDay === null || startsOn <= otherLastDay);
}

/** An appointment that ends with the body needs a term of the body to end with. */
export function mustHaveTermToFollow(ends: AppointmentEnd, startsOn: LocalDate, body: BodyState): Refusal | null {
  if (ends.kind !== 'with_body' || bodyTerms(body).some((term) => term.endsOn >= startsOn)) return null;
  return refuse('BODY_WITHOUT_TERM', { missing: 'body_term', startsOn });
}
