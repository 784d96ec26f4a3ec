import type { TextKey } from '../i18n/texts';
import type { Values } from '../i18n/use-text';
import type { RuleNames } from './rule-names';

/** What a rule of reminders says; null where it is none, or not of a shape that is known. */
export function reminderText(key: string, value: unknown, names: RuleNames): [TextKey, Values] | null {
  switch (key) {
    case 'reminderOffsets':
      return Array.isArray(value) ? offsets(value.map(Number), names) : null;
    case 'reminderDays':
      return [`rules:reminderDays.${String(value)}` as TextKey, {}];
    case 'reminderTime':
      return ['rules:reminderTime', { time: String(value) }];
    case 'reminderAudience':
      return Array.isArray(value) ? audience(value.map(String), names) : null;
    case 'reminderEscalation':
      return value === null || value === undefined ? ['rules:reminderEscalation.none', {}] : escalation(value, names);
    default:
      return null;
  }
}

function offsets(days: number[], names: RuleNames): [TextKey, Values] {
  const before = days.filter((day) => day > 0);
  const withLast = before.length < days.length;
  if (before.length === 0) return [withLast ? 'rules:reminderOffsets.last' : 'rules:reminderOffsets.none', {}];
  const values = {
    days: names.list(before.map(String)),
    count: before.length === 1 ? (before[0] ?? 0) : before.length,
  };
  return [withLast ? 'rules:reminderOffsets.before_and_last' : 'rules:reminderOffsets.before', values];
}

const audience = (codes: string[], names: RuleNames): [TextKey, Values] =>
  codes.length === 0
    ? ['rules:reminderAudience.none', {}]
    : ['rules:reminderAudience.some', { who: names.audience(codes) }];

function escalation(value: unknown, names: RuleNames): [TextKey, Values] | null {
  if (typeof value !== 'object' || value === null || !('daysBefore' in value) || !('to' in value)) return null;
  const { daysBefore, to } = value as { daysBefore: number; to: { name: string; email: string }[] };
  const who = names.list(to.map(({ name, email }) => `${name} (${email})`));
  return daysBefore === 0
    ? ['rules:reminderEscalation.last', { who }]
    : ['rules:reminderEscalation.before', { who, count: daysBefore }];
}
