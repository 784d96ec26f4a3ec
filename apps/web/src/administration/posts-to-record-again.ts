import { endedWithBody } from '../roster/body-validity';
import { postsOf, SECRETARIAT } from '../roster/posts';
import type { SetupBody } from './setup-body';

export interface PostToRecordAgain {
  id: string;
  name: string;
  personName: string;
  /** Where it is recorded: the secretariat on this page, a seat in the roster, by the secretariat. */
  href: string;
}

/** Posts whose appointment ended with the body and that nobody has taken since. */
export function postsToRecordAgain(body: SetupBody, secretariat: string): PostToRecordAgain[] {
  const seats = body.seats.map((seat) => ({ ...seat, holder: null }));
  return postsOf({ seats, secretariat: body.secretariat }, secretariat).flatMap(({ id, name, appointments }) => {
    const last = endedWithBody(appointments, body.terms);
    const href = id === SECRETARIAT ? '#secretariat' : placeInRoster(id, body.slug);
    return last ? [{ id, name, personName: last.person.name, href }] : [];
  });
}

/** Opens the form of an appointment to a seat, for whoever may record it. */
export const placeInRoster = (seatId: string, slug: string): string => `/${slug}/integracion?designar=${seatId}`;
