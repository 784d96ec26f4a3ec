import type { deadlines as original } from '../es/deadlines';
import type { Same } from '../texts';

export const deadlines: Same<typeof original> = {
  intro: 'What ends, when, and by which act it came to end then.',
  none: 'No terms are recorded',
  none_detail: 'The administrator records them with the act that opens them.',
  ends_on_one: 'Ends on',
  ends_on_other: 'End on',
  ended_on_one: 'Ended on',
  ended_on_other: 'Ended on',
  days_left_one: '1 natural day',
  days_left_other: '{{count}} natural days',
  last_day: 'Today is the last day',
  ended_ago_one: '1 day ago',
  ended_ago_other: '{{count}} days ago',
  not_started: 'Not started yet',
  history: 'End dates of {{name}}',
  chapter: { registration: 'Registered', extension: 'Extended', renewal: 'Renewed' },
  to: 'until',
  after_gap_one: 'after 1 day without a term',
  after_gap_other: 'after {{count}} days without a term',
  before: 'Earlier terms of the body',
  recorded: 'recorded on',
  appointments: 'Appointments that end',
  no_appointments: 'No appointment in force has an end date',
};
