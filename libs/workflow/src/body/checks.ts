import { refuse } from '../decision';
import { isLocalDate } from '../time/calendar';
import type { LocalDate, Refusal } from '../vocabulary';
import type { Act } from './state';

export function mustBeNamed(names: Record<string, string>): Refusal | null {
  const missing = Object.keys(names).filter((field) => !names[field]?.trim());
  return missing.length > 0 ? refuse('NAME_REQUIRED', { missing }) : null;
}

export function mustBeDates(dates: Record<string, LocalDate>): Refusal | null {
  const invalid = Object.keys(dates).filter((field) => !isLocalDate(dates[field] ?? ''));
  return invalid.length > 0 ? refuse('DATE_INVALID', { invalid }) : null;
}

export const mustNotBeReversed = (first: LocalDate, last: LocalDate | null): Refusal | null =>
  last !== null && last < first ? refuse('DATES_REVERSED', { first, last }) : null;

export const mustHaveAct = (act: Act): Refusal | null =>
  act.title.trim() && isLocalDate(act.date) ? null : refuse('ACT_REQUIRED');

/** Two proposals made from one version would undo each other unseen. */
export const mustBeOntoTheLast = (onto: number, versions: { version: number }[]): Refusal | null =>
  onto === versions.length ? null : refuse('VERSION_STALE', { onto, standing: versions.length });

export const mustBeNewId = (id: string, taken: { id: string }[]): Refusal | null =>
  taken.some((thing) => thing.id === id) ? refuse('ID_TAKEN', { id }) : null;
