import type { TextKey } from '../i18n/texts';
import type { Values } from '../i18n/use-text';
import { reminderText } from './reminder-text';
import type { RuleNames } from './rule-names';

export interface RuleData {
  key: string;
  value: unknown;
}

export interface CitedRule extends RuleData {
  /** Null: its text was not supplied. */
  citation: { text: string | null };
}

/** What a rule says, as a text and its values. Values come as JSON, so each kind of rule is recognised by its shape. */
export function ruleText({ key, value }: RuleData, names: RuleNames): [TextKey, Values] {
  switch (key) {
    case 'quorum':
    case 'majority':
      return [`rules:${key}.${kindOf(value)}` as TextKey, { fraction: fractionOf(value) }];
    case 'abstentions':
    case 'notAdopted':
    case 'signoff':
    case 'maintainedObjection':
    case 'dayCount':
    case 'erratumSignoff':
      return [`rules:${key}.${String(value)}` as TextKey, {}];
    case 'quorumSectors':
      return Array.isArray(value) && value.length > 0
        ? ['rules:quorumSectors.some', { sectors: names.sectors(value.map(String)) }]
        : ['rules:quorumSectors.none', {}];
    case 'castingSeat':
      return castingSeat(value, names);
    case 'voteDays':
    case 'secondThoughtsMinutes':
    case 'objectionWindowDays':
      return Number(value) === 0
        ? [`rules:none_value.${key}` as TextKey, {}]
        : [`rules:${key}` as TextKey, { count: Number(value) }];
    case 'objectionSilence':
      return [
        `rules:objectionSilence.${String(field(value, 'countsAs'))}` as TextKey,
        { count: Number(field(value, 'days')) },
      ];
    default:
      return reminderText(key, value, names) ?? ['rules:unknown', { key }];
  }
}

function castingSeat(value: unknown, names: RuleNames): [TextKey, Values] {
  if (typeof value !== 'string') return ['rules:castingSeat.none', {}];
  const seat = names.seat(value);
  return seat === null ? ['rules:castingSeat.some', {}] : ['rules:castingSeat.seat', { seat }];
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined;

const kindOf = (value: unknown): string => String(field(value, 'kind'));

const WORDS: Record<string, string> = { '1/2': '½', '1/3': '⅓', '2/3': '⅔', '3/4': '¾' };

function fractionOf(value: unknown): string {
  const fraction = field(value, 'fraction');
  const written = `${String(field(fraction, 'numerator'))}/${String(field(fraction, 'denominator'))}`;
  return WORDS[written] ?? written;
}
