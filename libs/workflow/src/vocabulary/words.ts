export const ACUERDO_STATUSES = [
  'draft',
  'member_review',
  'civil_society_signoff',
  'ready_to_publish',
  'published',
  'withdrawn',
  'rejected',
] as const;
export type AcuerdoStatus = (typeof ACUERDO_STATUSES)[number];

/**
 * What an acuerdo is to others. `erratum` (*fe de erratas*): corrects the words of a published act, and none of its
 * effects. `amendment` (*acuerdo modificatorio*): changes what a published act decided.
 */
export const ACUERDO_KINDS = ['acuerdo', 'erratum', 'amendment'] as const;
export type AcuerdoKind = (typeof ACUERDO_KINDS)[number];

export const VOTE_CHOICES = ['approve', 'reject', 'abstain'] as const;
export type VoteChoice = (typeof VOTE_CHOICES)[number];

export const SECTORS = [
  'government',
  'transparency_authority',
  'civil_society',
  'academia',
  'municipal',
  'facilitation',
] as const;
export type Sector = (typeof SECTORS)[number];

export const CAPACITIES = ['titular', 'alternate'] as const;
export type Capacity = (typeof CAPACITIES)[number];

export const TERM_KINDS = ['body', 'exercise'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/**
 * Whether a vote or a sign-off counts.
 * `replaced`: the same seat decided again. `superseded`: the revision went back to draft.
 */
export const STANDINGS = ['counted', 'replaced', 'superseded'] as const;
export type Standing = (typeof STANDINGS)[number];

export const OBJECTION_STATUSES = ['open', 'accepted', 'declined', 'withdrawn', 'maintained'] as const;
export type ObjectionStatus = (typeof OBJECTION_STATUSES)[number];

export const VOTE_OUTCOMES = ['adopted', 'not_adopted'] as const;
export type VoteOutcome = (typeof VOTE_OUTCOMES)[number];

export const CLOSING_CAUSES = ['all_voted', 'deadline', 'secretariat'] as const;
export type ClosingCause = (typeof CLOSING_CAUSES)[number];

export const RETURN_CAUSES = ['secretariat', 'not_adopted', 'objection_accepted', 'effect_stale'] as const;
export type ReturnCause = (typeof RETURN_CAUSES)[number];
