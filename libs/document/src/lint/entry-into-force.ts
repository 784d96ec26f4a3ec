import { sameEntry } from '../entry-into-force/read-entry-into-force';
import { finding, type Rule } from './context';
import type { Finding } from './findings';

/** An act that can't be followed on this point would take effect on another day than it says. */
export const entryRules: Rule[] = [unreadableEntries, repeatedEntries];

function unreadableEntries({ entries }: Parameters<Rule>[0]): Finding[] {
  return entries.flatMap(({ partId, range, written, says }) =>
    says.kind === 'unreadable'
      ? [finding('ENTRY_INTO_FORCE_UNREADABLE', { partId, range, facts: { written, because: says.because } })]
      : [],
  );
}

function repeatedEntries({ entries }: Parameters<Rule>[0]): Finding[] {
  const [first, ...rest] = entries.filter(({ says }) => says.kind !== 'unreadable');
  const other = first && rest.find(({ says }) => !sameEntry(says, first.says));
  if (!other) return [];
  const facts = { written: [first.written, other.written] };
  return [finding('ENTRY_INTO_FORCE_REPEATED', { partId: other.partId, range: other.range, facts })];
}
