import type { compare as original } from '../es/compare';
import type { Same } from '../texts';

export const compare: Same<typeof original> = {
  title: 'What changed between revisions {{before}} and {{after}}',
  here: 'Compare',
  from: 'From',
  to: 'To',
  parts: 'Parts of the acuerdo',
  changed_one: '1 of {{total}} parts changes',
  changed_other: '{{count}} of {{total}} parts change',
  none: 'Those two revisions do not exist',
  none_detail: 'Choose others in the list of versions of the acuerdo.',
  why: 'Why it changed',
  no_reason: 'No reason is on record between these two revisions.',
  objected: 'objected to {{part}}, and it was accepted:',
  returned: 'returned it',
  the_system: 'The system',
  voided_one: '1 vote no longer counts.',
  voided_other: '{{count}} votes no longer count.',
  voided_detail_one: 'It was on the fingerprint of revision {{before}}. It has to be voted again.',
  voided_detail_other: 'They were on the fingerprint of revision {{before}}. It has to be voted again.',
  go_vote: 'Go and vote on revision {{after}}',
};
