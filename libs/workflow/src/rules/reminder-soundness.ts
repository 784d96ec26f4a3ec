import { MOST_DAYS, MOST_INSTITUTIONS, MOST_OFFSETS } from '../vocabulary';
import type { Escalation, Institution, ReminderRules } from './rule-set';

const isOffset = (days: number): boolean => Number.isSafeInteger(days) && 0 <= days && days <= MOST_DAYS;

const isWithin = (count: number, most: number): boolean => 1 <= count && count <= most;

function areOffsets(offsets: readonly number[]): boolean {
  const descends = offsets.every((days, i) => i === 0 || days < (offsets[i - 1] ?? 0));
  return isWithin(offsets.length, MOST_OFFSETS) && offsets.every(isOffset) && descends;
}

const isTimeOfDay = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);

/** What would end a line of a mail's head, or turn what stands beside it around. */
const unprintable = /[\p{Control}\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/u;

/** Plausible, no more: whether anybody reads it, only a mail can tell. */
const isAddress = (email: string): boolean =>
  email.length <= 254 &&
  !unprintable.test(email) &&
  /^[^\s@<>(),;:"\\]{1,64}@[^\s@<>(),;:"\\.]+(\.[^\s@<>(),;:"\\.]+)+$/.test(email);

const isInstitution = ({ name, email }: Institution): boolean =>
  isWithin(name.trim().length, 200) && !unprintable.test(name) && isAddress(email);

function isEscalation({ daysBefore, to }: Escalation): boolean {
  const addresses = new Set(to.map(({ email }) => email.toLowerCase()));
  return (
    isOffset(daysBefore) &&
    isWithin(to.length, MOST_INSTITUTIONS) &&
    to.every(isInstitution) &&
    addresses.size === to.length
  );
}

/** Which of the reminder rules could be kept. */
export const soundReminders = (rules: ReminderRules): Record<keyof ReminderRules, boolean> => ({
  reminderOffsets: areOffsets(rules.reminderOffsets.value),
  reminderDays: true,
  reminderTime: isTimeOfDay(rules.reminderTime.value),
  reminderAudience: rules.reminderAudience.value.length > 0,
  reminderEscalation: rules.reminderEscalation.value === null || isEscalation(rules.reminderEscalation.value),
});
