import { RULE_NAMES } from '@acuerda/workflow/vocabulary';

/** The default rules as a client sends them, with the values given in their place. Nothing is cited. */
export const theRules = (values: object = {}, citations: { rule: string; text: string }[] = []) => ({
  values: {
    quorum: { kind: 'more_than', fraction: { numerator: 1, denominator: 2 } },
    quorumSectors: [],
    majority: { kind: 'simple' },
    abstentions: 'quorum_only',
    castingSeat: null,
    voteDays: 5,
    secondThoughtsMinutes: 0,
    notAdopted: 'rejected',
    signoff: 'all',
    objectionWindowDays: 0,
    objectionSilence: { days: 5, countsAs: 'maintained' },
    maintainedObjection: 'blocks',
    dayCount: 'natural',
    erratumSignoff: 'required',
    reminderOffsets: [60, 30, 15, 7, 3, 1, 0],
    reminderDays: 'natural',
    reminderTime: '09:00',
    reminderAudience: ['secretariat', 'titulars', 'alternates', 'reviewers'],
    reminderEscalation: null,
    ...values,
  },
  citations,
});

const words = new Set<unknown>(['kind', 'countsAs', 'rule', ...RULE_NAMES.filter((name) => name !== 'reminderTime')]);

/** A value as it stands in the text of a question; the words of rules are of an enum, and bare. */
export function inGraphql(value: unknown, key = ''): string {
  if (Array.isArray(value)) return `[${value.map((one) => inGraphql(one, key)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${inGraphql(inner, name)}`)
      .join(', ')} }`;
  }
  return typeof value === 'string' && words.has(key) ? value : JSON.stringify(value);
}
