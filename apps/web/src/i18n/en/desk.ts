import type { desk as original } from '../es/desk';
import type { Same } from '../texts';

export const desk: Same<typeof original> = {
  title: 'Your desk',
  term_ends_one: 'The term ends on {{end}}',
  term_ends_other: 'The terms end on {{end}}',
  term_ended_one: 'The term ended on {{end}}',
  term_ended_other: 'The terms ended on {{end}}',
  term_detail: 'After 23:59 of that day the body may read and draft, but neither decide nor publish.',
  term_ended_detail:
    'The body may read and draft, but neither decide nor publish until an act of reinstallation is recorded.',
  continue_draft: 'Go on with the draft',
  import: 'Import a Word file',
  waiting: 'What waits for you',
  nothing_waits: 'Nothing waits for you',
  nothing_waits_detail: 'When your decision is needed it appears here, and you get an e-mail.',
  since: 'since',
  drafts: 'Drafts',
  changed: 'changed',
  recent: 'What has happened',
  see_acuerdo: 'See the acuerdo',
  ends: 'Next deadlines',
  no_ends: 'No term is about to end.',
  see_all: 'See all',
  vacant_one: 'One seat is vacant: {{names}}.',
  vacant_other: '{{count}} seats are vacant: {{names}}.',
  see_roster: 'See the roster',
};
