/** Why the words on an entry into force can't be followed. */
export const UNREADABLE_ENTRIES = [
  /** Counted in business days, of which the text does not say whose. */
  'BUSINESS_DAYS',
  /** From a publication elsewhere, whose day is not known here. */
  'OFFICIAL_GAZETTE',
  'DATE_IMPOSSIBLE',
  /** From a signature, an approval, a condition, or in words that are not known. */
  'NOT_UNDERSTOOD',
  /** Two statements that differ. */
  'REPEATED',
] as const;

export type UnreadableEntry = (typeof UNREADABLE_ENTRIES)[number];

export interface UnreadableEntryIntoForce {
  kind: 'unreadable';
  because: UnreadableEntry;
  written: string;
}
