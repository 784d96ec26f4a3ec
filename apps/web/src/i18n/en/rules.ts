import type { rules as original } from '../es/rules';
import type { Same } from '../texts';

export const rules: Same<typeof original> = {
  intro: 'By which rules the body decides, and where each one is written.',
  version: 'Rules, version {{version}}',
  adopted: 'in force since',
  versions: 'Versions',
  pinned:
    'A new version does not change what is under way: each revision is decided by the rules in force when it was submitted.',
  none: 'The body has adopted no rules',
  none_detail: 'The administrator records them when registering the body.',
  citation: 'Citation: {{text}}.',
  not_supplied: 'text not supplied',
  name: {
    quorum: 'Quorum',
    majority: 'Majority',
    abstentions: 'Abstentions',
    castingSeat: 'Casting vote',
    voteDays: 'Time to vote',
    secondThoughtsMinutes: 'Time for second thoughts',
    notAdopted: 'If it is not adopted',
    signoff: 'Civil society sign-off',
    objectionWindowDays: 'Wait for objections',
    objectionSilence: 'Silence of the objector',
    maintainedObjection: 'Maintained objection',
    other: 'Another rule',
  },
  quorum: {
    more_than: 'More than {{fraction}} of the voting seats.',
    at_least: 'At least {{fraction}} of the voting seats.',
    all: 'All the voting seats.',
  },
  majority: {
    simple: 'More votes in favour than against.',
    absolute: 'In favour more than half of the voting seats.',
    at_least: 'In favour at least {{fraction}} of the votes.',
  },
  abstentions: {
    quorum_only: 'They count for quorum, not for majority.',
    quorum_and_majority: 'They count for quorum and for majority.',
  },
  castingSeat: { none: 'None: a tie is not adopted.', some: 'One seat breaks a tie, if it voted.' },
  voteDays_one: '1 natural day from submission.',
  voteDays_other: '{{count}} natural days from submission.',
  secondThoughtsMinutes_one: '1 minute after the last vote.',
  secondThoughtsMinutes_other: '{{count}} minutes after the last vote.',
  objectionWindowDays_one: 'At least 1 natural day.',
  objectionWindowDays_other: 'At least {{count}} natural days.',
  notAdopted: { rejected: 'The acuerdo ends as not adopted.', draft: 'The acuerdo goes back to draft.' },
  signoff: {
    all: 'Every civil society seat gives it.',
    any: 'One civil society seat is enough.',
    majority: 'The majority of the civil society seats give it.',
  },
  objectionSilence: {
    withdrawn_one: 'After 1 day, silence withdraws the objection.',
    withdrawn_other: 'After {{count}} days, silence withdraws the objection.',
    maintained_one: 'After 1 day, silence maintains the objection.',
    maintained_other: 'After {{count}} days, silence maintains the objection.',
  },
  maintainedObjection: { blocks: 'It blocks publication.', published_beside: 'It is published beside the acuerdo.' },
  none_value: {
    voteDays: 'The same day.',
    secondThoughtsMinutes: 'None: it closes with the last vote.',
    objectionWindowDays: 'None.',
  },
  unknown: 'Rule “{{key}}”.',
};
