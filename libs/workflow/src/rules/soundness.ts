import { refuse } from '../decision';
import type { Refusal, SeatId } from '../vocabulary';
import type { Fraction, Rules } from './rule-set';

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

const isFraction = ({ numerator, denominator }: Fraction): boolean =>
  Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && 0 < numerator && numerator <= denominator;

const isQuorumReachable = (quorum: Rules['quorum']['value']): boolean => {
  if (quorum.kind === 'all') return true;
  const wholeIsNotEnough = quorum.kind === 'more_than' && quorum.fraction.numerator === quorum.fraction.denominator;
  return isFraction(quorum.fraction) && !wholeIsNotEnough;
};

/** Rules that could never be met, or name what the body doesn't have, are not adopted. */
export function rulesMustBeSound(rules: Rules, votingSeats: SeatId[]): Refusal | null {
  const { majority, castingSeat, voteDays, secondThoughtsMinutes, objectionWindowDays, objectionSilence } = rules;
  const sound: Partial<Record<keyof Rules, boolean>> = {
    quorum: isQuorumReachable(rules.quorum.value),
    majority: majority.value.kind !== 'at_least' || isFraction(majority.value.fraction),
    castingSeat: castingSeat.value === null || votingSeats.includes(castingSeat.value),
    voteDays: isCount(voteDays.value),
    secondThoughtsMinutes: isCount(secondThoughtsMinutes.value),
    objectionWindowDays: isCount(objectionWindowDays.value),
    objectionSilence: isCount(objectionSilence.value.days),
  };
  const unsound = Object.entries(sound).filter(([, isSound]) => !isSound);
  return unsound.length > 0 ? refuse('RULE_INVALID', { rules: unsound.map(([name]) => name) }) : null;
}
