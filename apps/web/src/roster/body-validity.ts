import type { LocalDate } from '@acuerda/workflow/vocabulary';
import type { TermFieldsFragment } from '../gql/graphql';
import type { Appointment } from './posts';

type Term = Pick<TermFieldsFragment, 'kind' | 'standing' | 'name' | 'startsOn' | 'endsOn'>;

/** Whether the body is in force; else what it waits for: its first term, a reinstallation, or the day of one. */
export type BodyValidity<T extends Term> =
  | { kind: 'in_force'; term: T }
  | { kind: 'ended'; term: T }
  | { kind: 'coming'; term: T; before: T | null }
  | { kind: 'none' };

/** The body's own terms, oldest first. */
export const bodyTermsOf = <T extends Term>(terms: readonly T[]): T[] =>
  terms.filter(({ kind }) => kind === 'body').sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));

export function bodyValidity<T extends Term>(terms: readonly T[]): BodyValidity<T> {
  const own = bodyTermsOf(terms);
  const inForce = own.find(({ standing }) => standing === 'in_force');
  if (inForce) return { kind: 'in_force', term: inForce };
  const before = own.findLast(({ standing }) => standing === 'ended') ?? null;
  const coming = own.find(({ standing }) => standing === 'not_started');
  if (coming) return { kind: 'coming', term: coming, before };
  return before ? { kind: 'ended', term: before } : { kind: 'none' };
}

/** The first day of the body's present term, or of the one to come; empty without such a term. */
export function startOfValidity(terms: readonly Term[]): LocalDate {
  const validity = bodyValidity(terms);
  return validity.kind === 'in_force' || validity.kind === 'coming' ? validity.term.startsOn : '';
}

/** The titular whose appointment ended with a term of the body, where nobody has followed: it must be recorded again. */
export function endedWithBody(appointments: readonly Appointment[], terms: readonly Term[]): Appointment | null {
  const titulars = appointments.filter(({ capacity }) => capacity === 'titular');
  if (titulars.some(({ standing }) => standing !== 'ended')) return null;
  const last = titulars.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1)).at(-1);
  if (!last || last.ended) return null;
  const withBody = bodyTermsOf(terms).some(({ standing, endsOn }) => standing === 'ended' && endsOn === last.lastDay);
  return withBody ? last : null;
}
