import type { Instant, PersonId, SeatId } from '../vocabulary';
import { PEOPLE, SEATS, TERM_OVER } from './cast';

export const POSTS = ['secretariat', 'government', 'first', 'firstAlternate', 'second'] as const;
export type PostName = (typeof POSTS)[number];

/** Who sits where, kept by the proof itself beside the roster of the code under proof. */
export type Offices = Record<PostName, PersonId | null>;

export const AT_FIRST: Offices = {
  secretariat: PEOPLE.secretary,
  government: PEOPLE.government,
  first: PEOPLE.first,
  firstAlternate: PEOPLE.second,
  second: PEOPLE.second,
};

export const NEXT: Partial<Record<PostName, PersonId>> = {
  secretariat: PEOPLE.nextSecretary,
  government: PEOPLE.nextGovernment,
  first: PEOPLE.nextFirst,
  second: PEOPLE.nextSecond,
};

/** The first government's appointment ends with the body's first term. */
export const sitter = (post: PostName, offices: Offices, now: Instant): PersonId | null =>
  offices[post] === PEOPLE.government && now >= TERM_OVER ? null : offices[post];

export const seatOf = (post: PostName): SeatId =>
  SEATS[post === 'firstAlternate' ? 'first' : post === 'secretariat' ? 'facilitation' : post];

const postsTo = (seatId: SeatId): PostName[] =>
  POSTS.filter((post) => post !== 'secretariat' && seatOf(post) === seatId);

export const holders = (seatId: SeatId, offices: Offices, now: Instant) =>
  postsTo(seatId).flatMap((post) => {
    const personId = sitter(post, offices, now);
    const capacity = post === 'firstAlternate' ? ('alternate' as const) : ('titular' as const);
    return personId ? [{ personId, capacity }] : [];
  });

export const votingSeatsHeld = (offices: Offices, now: Instant): SeatId[] =>
  [SEATS.government, SEATS.first, SEATS.second].filter((seatId) => holders(seatId, offices, now).length > 0);
