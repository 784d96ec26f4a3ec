import type { Rule, Rules } from './rule-set';

const withoutCitation = <T>(value: T): Rule<T> => ({ value, citation: { kind: 'not_supplied' } });

/** What a body starts with. No law's text is at hand for it, and each rule says so. */
export const defaultRules = (): Rules => ({
  quorum: withoutCitation({ kind: 'more_than', fraction: { numerator: 1, denominator: 2 } }),
  quorumSectors: withoutCitation([]),
  majority: withoutCitation({ kind: 'simple' }),
  abstentions: withoutCitation('quorum_only'),
  castingSeat: withoutCitation(null),
  voteDays: withoutCitation(5),
  secondThoughtsMinutes: withoutCitation(0),
  notAdopted: withoutCitation('rejected'),
  signoff: withoutCitation('all'),
  objectionWindowDays: withoutCitation(0),
  objectionSilence: withoutCitation({ days: 5, countsAs: 'maintained' }),
  maintainedObjection: withoutCitation('blocks'),
  dayCount: withoutCitation('natural'),
  erratumSignoff: withoutCitation('required'),
  reminderOffsets: withoutCitation([60, 30, 15, 7, 3, 1, 0]),
  reminderDays: withoutCitation('natural'),
  reminderTime: withoutCitation('09:00'),
  reminderAudience: withoutCitation(['secretariat', 'titulars', 'alternates', 'reviewers']),
  reminderEscalation: withoutCitation(null),
});
