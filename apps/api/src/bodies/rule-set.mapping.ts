import type { Citation, Escalation, MajorityRule, QuorumRule, Rule, Rules } from '@acuerda/workflow';
import type { RuleName } from '@acuerda/workflow/vocabulary';
import { BadInput } from '../platform/graphql/scalars';
import type { EscalationInput } from './reminder-rules.inputs';
import type { FractionInput, MajorityRuleInput, QuorumRuleInput, RulesInput } from './rule-set.inputs';

/** GraphQL to domain. @throws BadInput where a rule is incomplete, or cited twice */
export function rulesFrom({ values, citations }: RulesInput): Rules {
  const cited = new Map<RuleName, Citation>();
  for (const { rule, text } of citations) {
    if (cited.has(rule)) throw new BadInput(`The rule ${rule} is cited twice.`);
    cited.set(rule, citationFrom(text));
  }
  const rule = <T>(name: RuleName, value: T): Rule<T> => ({
    value,
    citation: cited.get(name) ?? { kind: 'not_supplied' },
  });
  const { days, countsAs } = values.objectionSilence;
  return {
    quorum: rule('quorum', quorumFrom(values.quorum)),
    quorumSectors: rule('quorumSectors', [...new Set(values.quorumSectors)]),
    majority: rule('majority', majorityFrom(values.majority)),
    abstentions: rule('abstentions', values.abstentions),
    castingSeat: rule('castingSeat', values.castingSeat ?? null),
    voteDays: rule('voteDays', values.voteDays),
    secondThoughtsMinutes: rule('secondThoughtsMinutes', values.secondThoughtsMinutes),
    notAdopted: rule('notAdopted', values.notAdopted),
    signoff: rule('signoff', values.signoff),
    objectionWindowDays: rule('objectionWindowDays', values.objectionWindowDays),
    objectionSilence: rule('objectionSilence', { days, countsAs }),
    maintainedObjection: rule('maintainedObjection', values.maintainedObjection),
    dayCount: rule('dayCount', values.dayCount),
    erratumSignoff: rule('erratumSignoff', values.erratumSignoff),
    reminderOffsets: rule('reminderOffsets', inOrder(values.reminderOffsets)),
    reminderDays: rule('reminderDays', values.reminderDays),
    reminderTime: rule('reminderTime', values.reminderTime),
    reminderAudience: rule('reminderAudience', [...new Set(values.reminderAudience)]),
    reminderEscalation: rule('reminderEscalation', escalationFrom(values.reminderEscalation)),
  };
}

/** An empty citation is one that was not supplied. */
export const citationFrom = (text: string | null | undefined): Citation =>
  text ? { kind: 'text', text } : { kind: 'not_supplied' };

/** Said in any order and any number of times, an offset is one. */
const inOrder = (offsets: number[]): number[] => [...new Set(offsets)].sort((a, b) => b - a);

function escalationFrom(input: EscalationInput | null | undefined): Escalation | null {
  if (!input) return null;
  return { daysBefore: input.daysBefore, to: input.to.map(({ name, email }) => ({ name, email })) };
}

function quorumFrom({ kind, fraction }: QuorumRuleInput): QuorumRule {
  return kind === 'all' ? { kind } : { kind, fraction: fractionFrom('quorum', fraction) };
}

function majorityFrom({ kind, fraction }: MajorityRuleInput): MajorityRule {
  return kind === 'simple' || kind === 'absolute' ? { kind } : { kind, fraction: fractionFrom('majority', fraction) };
}

function fractionFrom(rule: RuleName, fraction: FractionInput | undefined) {
  if (!fraction) throw new BadInput(`A ${rule} of this kind names its fraction.`);
  const { numerator, denominator } = fraction;
  return { numerator, denominator };
}
