import { assertNever } from '../decision';
import type { Rules } from './rule-set';

/** How many of the civil society seats must have answered. Never none. */
export function seatsForSignoff(rule: Rules['signoff']['value'], seats: number): number {
  switch (rule) {
    case 'all':
      return Math.max(1, seats);
    case 'any':
      return 1;
    case 'majority':
      return Math.floor(seats / 2) + 1;
    default:
      return assertNever(rule);
  }
}
