import type { LocalDate } from './primitives';

/** When an act begins to have its effects, as its transitorio says; on the day of its publication where it says nothing. */
export type EntryIntoForce =
  | { kind: 'on_publication' }
  /** So many natural days after the day of publication. */
  | { kind: 'after_publication'; days: number }
  | { kind: 'on'; date: LocalDate };
