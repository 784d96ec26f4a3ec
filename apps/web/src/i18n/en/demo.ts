import type { demo as original } from '../es/demo';
import type { Same } from '../texts';

export const demo: Same<typeof original> = {
  clock: 'Legal clock of the demonstration',
  forward_one: '+1 day',
  forward_other: '+{{count}} days',
  next_reminder: 'Go to the next reminder',
  next_step: 'Go to what comes next',
  by_itself: 'Something happens by rule',
  mails_one: '1 reminder was mailed.',
  mails_other: '{{count}} reminders were mailed.',
  no_mails: 'No reminder was mailed.',
  see_mails: 'See the mailbox',
  not_moved: 'The clock did not move.',
};
