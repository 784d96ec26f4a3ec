import { refuse } from '../decision';
import type { Seat } from '../body/state';
import { MOST_DAYS, MOST_MINUTES, type Refusal } from '../vocabulary';
import { soundReminders } from './reminder-soundness';
import type { Fraction, Rules } from './rule-set';

const isCount = (value: number, most: number): boolean => Number.isSafeInteger(value) && 0 <= value && value <= most;

const isFraction = ({ numerator, denominator }: Fraction): boolean =>
  Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && 0 < numerator && numerator <= denominator;

const isQuorumReachable = (quorum: Rules['quorum']['value']): boolean => {
  if (quorum.kind === 'all') return true;
  const wholeIsNotEnough = quorum.kind === 'more_than' && quorum.fraction.numerator === quorum.fraction.denominator;
  return isFraction(quorum.fraction) && !wholeIsNotEnough;
};

/** Rules that could never be met, or name what the body doesn't have, are not adopted. */
export function rulesMustBeSound(rules: Rules, seats: Seat[]): Refusal | null {
  const voting = seats.filter((seat) => seat.voting);
  const { majority, castingSeat, voteDays, secondThoughtsMinutes, objectionWindowDays, objectionSilence } = rules;
  const sound: Partial<Record<keyof Rules, boolean>> = {
    quorum: isQuorumReachable(rules.quorum.value),
    quorumSectors: rules.quorumSectors.value.every((sector) => voting.some((seat) => seat.sector === sector)),
    majority: !('fraction' in majority.value) || isFraction(majority.value.fraction),
    castingSeat: castingSeat.value === null || voting.some((seat) => seat.id === castingSeat.value),
    voteDays: isCount(voteDays.value, MOST_DAYS),
    secondThoughtsMinutes: isCount(secondThoughtsMinutes.value, MOST_MINUTES),
    objectionWindowDays: isCount(objectionWindowDays.value, MOST_DAYS),
    objectionSilence: isCount(objectionSilence.value.days, MOST_DAYS),
    ...soundReminders(rules),
  };
  const unsound = Object.entries(sound).filter(([, isSound]) => !isSound);
  return unsound.length > 0 ? refuse('RULE_INVALID', { rules: unsound.map(([name]) => name) }) : null;
}
