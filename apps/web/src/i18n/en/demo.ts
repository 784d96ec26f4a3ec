import type { demo as original } from '../es/demo';
import type { Same } from '../texts';

export const demo: Same<typeof original> = {
  clock: 'Legal clock of the demonstration',
  forward_one: '+1 day',
  forward_other: '+{{count}} days',
  not_moved: 'The clock did not move.',
};
