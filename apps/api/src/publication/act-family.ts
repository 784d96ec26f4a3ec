import type { PublicationRecord } from './publication-record';

/** What was published about one act. It changes with time, unlike the acts. */
export interface ActFamily {
  /** The oldest first. */
  errata: PublicationRecord[];
  /** Acts that changed it, the oldest first. */
  amendments: PublicationRecord[];
}

/** Whose family is shown beside an act: its own; beside an erratum, that of the act whose words it corrects. */
export const headOfFamily = ({ kind, acuerdoId, original }: PublicationRecord): string =>
  kind === 'erratum' && original ? original.acuerdoId : acuerdoId;

/** @param about what was published about that act, the oldest first */
export const familyOf = (about: readonly PublicationRecord[]): ActFamily => ({
  errata: about.filter(({ kind }) => kind === 'erratum'),
  amendments: about.filter(({ kind }) => kind === 'amendment'),
});
