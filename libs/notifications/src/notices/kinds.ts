/** What people are told of: each kind can be had by mail or not, and stands in the application either way. */
export const NOTICE_KINDS = [
  'vote_awaited',
  'signoff_awaited',
  'objection_raised',
  'objection_answered',
  'returned',
  'published',
  'invited',
  'overdue',
  'delivery_failed',
  'mentioned',
  'term_ending',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Why somebody is told: what they are to the body or to the acuerdo. */
export const NOTICE_REASONS = [
  'seat',
  'secretariat',
  'drafter',
  'reviewer',
  'signatory',
  'objector',
  'appointed',
  'escalation',
  'administrator',
  'mentioned',
] as const;
export type NoticeReason = (typeof NOTICE_REASONS)[number];

/** Why a vote is waited for: the text was submitted, the vote was given longer, or its deadline passed without quorum. */
export const VOTE_OCCASIONS = ['submitted', 'extended', 'quorum_missed'] as const;
export type VoteOccasion = (typeof VOTE_OCCASIONS)[number];

/** What became of an acuerdo that left the decision without being published. */
export const RETURN_OUTCOMES = ['draft', 'rejected', 'withdrawn'] as const;
export type ReturnOutcome = (typeof RETURN_OUTCOMES)[number];

/** As what somebody was brought in. */
export const INVITED_ROLES = ['drafter', 'reviewer', 'titular', 'alternate'] as const;
export type InvitedRole = (typeof INVITED_ROLES)[number];

/** What the secretariat is to chase. */
export const OVERDUE_MATTERS = [
  'vote_without_quorum',
  'objection_unanswered',
  'signoff_not_given',
  'not_published',
  'seat_vacant',
  'secretariat_missing',
  'mail_failed',
] as const;
export type OverdueMatter = (typeof OVERDUE_MATTERS)[number];
