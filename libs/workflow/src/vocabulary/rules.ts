/** The rules of a set, in the order in which they are read. */
export const RULE_NAMES = [
  'quorum',
  'quorumSectors',
  'majority',
  'abstentions',
  'castingSeat',
  'voteDays',
  'secondThoughtsMinutes',
  'notAdopted',
  'signoff',
  'objectionWindowDays',
  'objectionSilence',
  'maintainedObjection',
  'dayCount',
  'erratumSignoff',
  'reminderOffsets',
  'reminderDays',
  'reminderTime',
  'reminderAudience',
  'reminderEscalation',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

export const QUORUM_KINDS = ['more_than', 'at_least', 'all'] as const;
export const MAJORITY_KINDS = ['simple', 'absolute', 'at_least', 'at_least_of_electorate'] as const;
export const ABSTENTION_RULES = ['quorum_only', 'quorum_and_majority'] as const;
export const NOT_ADOPTED_RULES = ['rejected', 'draft'] as const;
export const SIGNOFF_RULES = ['all', 'any', 'majority'] as const;
export const SILENCE_RULES = ['withdrawn', 'maintained'] as const;
export const MAINTAINED_RULES = ['blocks', 'published_beside'] as const;
export const DAY_COUNTS = ['natural', 'business'] as const;
export const ERRATUM_SIGNOFFS = ['required', 'not_required'] as const;

/** Who hears that a term ends. `reviewers`: those invited to an acuerdo that is under way. */
export const REMINDER_AUDIENCES = ['secretariat', 'titulars', 'alternates', 'reviewers'] as const;
export type ReminderAudience = (typeof REMINDER_AUDIENCES)[number];

/** A year: nobody waits longer for a vote or an answer, and a day beyond the calendar could not be named. */
export const MOST_DAYS = 366;
/** A week. */
export const MOST_MINUTES = 10_080;
/** Reminders of one last day. */
export const MOST_OFFSETS = 20;
/** Institutions that an escalation writes to. */
export const MOST_INSTITUTIONS = 10;
