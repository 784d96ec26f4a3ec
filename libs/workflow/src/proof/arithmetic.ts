import type { Rules } from '../rules/rule-set';
import type { Instant, VoteChoice } from '../vocabulary';
import { HOLIDAY, HOURS_BEHIND } from './cast';
import { localDay } from './world';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The fewest seats that make a quorum, found by trying. */
export function fewestFor(quorum: Rules['quorum']['value'], seats: number): number {
  for (let present = 1; present < seats; present += 1) if (isEnough(quorum, present, seats)) return present;
  return Math.max(1, seats);
}

function isEnough(quorum: Rules['quorum']['value'], present: number, seats: number): boolean {
  if (quorum.kind === 'all') return false;
  const { numerator, denominator } = quorum.fraction;
  const share = present * denominator - seats * numerator;
  return quorum.kind === 'more_than' ? share > 0 : share >= 0;
}

/** Whether these votes adopt the text, and whether it took the casting seat's. */
export function isAdopted(
  choices: VoteChoice[],
  casting: VoteChoice | undefined,
  seats: number,
  rules: Rules,
): { adopted: boolean; byCasting: boolean } {
  let [ayes, noes] = [choices.filter((c) => c === 'approve').length, choices.filter((c) => c === 'reject').length];
  const byCasting = ayes === noes && casting !== undefined && casting !== 'abstain';
  if (byCasting && casting === 'approve') ayes += 1;
  if (byCasting && casting === 'reject') noes += 1;
  const abstentions = choices.filter((c) => c === 'abstain').length;
  const votes = ayes + noes + (rules.abstentions.value === 'quorum_and_majority' ? abstentions : 0);
  return { adopted: reaches(rules.majority.value, ayes, votes, seats), byCasting };
}

function reaches(majority: Rules['majority']['value'], ayes: number, votes: number, seats: number): boolean {
  if (ayes === 0) return false;
  switch (majority.kind) {
    case 'simple':
      return ayes > votes - ayes;
    case 'absolute':
      return ayes > seats - ayes;
    case 'at_least':
      return ayes / votes >= majority.fraction.numerator / majority.fraction.denominator - 1e-9;
    case 'at_least_of_electorate':
      return ayes / seats >= majority.fraction.numerator / majority.fraction.denominator - 1e-9;
  }
}

export const minutesAfter = (instant: Instant, minutes: number): Instant =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** When so many days after the instant's own are over, in Cancún in the spring of 2022. */
export function endOfDaysAfter(instant: Instant, days: number, count: Rules['dayCount']['value']): Instant {
  let day = Date.parse(`${localDay(instant)}T00:00:00.000Z`);
  for (let left = days; left > 0;) {
    day += DAY;
    if (count === 'natural' || isWorkingDay(day)) left -= 1;
  }
  return new Date(day + DAY + HOURS_BEHIND * HOUR).toISOString();
}

const isWorkingDay = (day: number): boolean => {
  const date = new Date(day);
  return ![0, 6].includes(date.getUTCDay()) && date.toISOString().slice(0, 10) !== HOLIDAY;
};
