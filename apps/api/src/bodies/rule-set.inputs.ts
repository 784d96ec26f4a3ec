import {
  ABSTENTION_RULES,
  ERRATUM_SIGNOFFS,
  MAINTAINED_RULES,
  MAJORITY_KINDS,
  NOT_ADOPTED_RULES,
  QUORUM_KINDS,
  RULE_NAMES,
  SIGNOFF_RULES,
  SILENCE_RULES,
  type RuleName,
  type Sector,
} from '@acuerda/workflow/vocabulary';
import type { Fraction, Rules } from '@acuerda/workflow';
import { Field, InputType, Int } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enum';
import { CitationText, UuidScalar } from '../platform/graphql/scalars';
import { BodyCommandInput } from './body.inputs';
import { SectorEnum } from './body.models';
import { DayCountEnum, ReminderRuleValuesInput } from './reminder-rules.inputs';

export const RuleNameEnum = enumOf('RuleName', RULE_NAMES);
const QuorumKindEnum = enumOf('QuorumKind', QUORUM_KINDS);
const MajorityKindEnum = enumOf('MajorityKind', MAJORITY_KINDS);
const AbstentionRuleEnum = enumOf('AbstentionRule', ABSTENTION_RULES);
const NotAdoptedRuleEnum = enumOf('NotAdoptedRule', NOT_ADOPTED_RULES);
const SignoffRuleEnum = enumOf('SignoffRule', SIGNOFF_RULES);
const SilenceRuleEnum = enumOf('SilenceRule', SILENCE_RULES);
const MaintainedRuleEnum = enumOf('MaintainedRule', MAINTAINED_RULES);
const ErratumSignoffEnum = enumOf('ErratumSignoff', ERRATUM_SIGNOFFS);

@InputType()
export class FractionInput implements Fraction {
  @Field(() => Int) numerator!: number;
  @Field(() => Int) denominator!: number;
}

@InputType()
export class QuorumRuleInput {
  @Field(() => QuorumKindEnum) kind!: (typeof QUORUM_KINDS)[number];
  @Field(() => FractionInput, { nullable: true, description: 'With the kinds that take a part of the seats.' })
  fraction?: FractionInput;
}

@InputType()
export class MajorityRuleInput {
  @Field(() => MajorityKindEnum) kind!: (typeof MAJORITY_KINDS)[number];
  @Field(() => FractionInput, { nullable: true, description: 'With the kinds that take a part of votes or seats.' })
  fraction?: FractionInput;
}

@InputType()
export class ObjectionSilenceInput {
  @Field(() => Int) days!: number;
  @Field(() => SilenceRuleEnum) countsAs!: (typeof SILENCE_RULES)[number];
}

@InputType()
export class RuleValuesInput extends ReminderRuleValuesInput {
  @Field(() => QuorumRuleInput) quorum!: QuorumRuleInput;
  @Field(() => [SectorEnum]) quorumSectors!: Sector[];
  @Field(() => MajorityRuleInput) majority!: MajorityRuleInput;
  @Field(() => AbstentionRuleEnum) abstentions!: Rules['abstentions']['value'];
  @Field(() => UuidScalar, { nullable: true, description: 'A seat that votes; null: a tie is not adopted.' })
  castingSeat?: string | null;
  @Field(() => Int) voteDays!: number;
  @Field(() => Int) secondThoughtsMinutes!: number;
  @Field(() => NotAdoptedRuleEnum) notAdopted!: Rules['notAdopted']['value'];
  @Field(() => SignoffRuleEnum) signoff!: Rules['signoff']['value'];
  @Field(() => Int) objectionWindowDays!: number;
  @Field(() => ObjectionSilenceInput) objectionSilence!: ObjectionSilenceInput;
  @Field(() => MaintainedRuleEnum) maintainedObjection!: Rules['maintainedObjection']['value'];
  @Field(() => DayCountEnum) dayCount!: Rules['dayCount']['value'];
  @Field(() => ErratumSignoffEnum) erratumSignoff!: Rules['erratumSignoff']['value'];
}

@InputType({ description: 'Where one rule is written.' })
export class RuleCitationInput {
  @Field(() => RuleNameEnum) rule!: RuleName;
  @Field(() => CitationText) text!: string;
}

@InputType({ description: 'Every rule of a set. A rule without a citation says that its text was not supplied.' })
export class RulesInput {
  @Field(() => RuleValuesInput) values!: RuleValuesInput;
  @Field(() => [RuleCitationInput]) citations!: RuleCitationInput[];
}

@InputType()
export class AdoptRuleSetInput extends BodyCommandInput {
  @Field(() => Int, { description: 'The version that the proposal was made from.' }) onto!: number;
  @Field(() => RulesInput) rules!: RulesInput;
}

@InputType()
export class PreviewRulesInput {
  @Field(() => UuidScalar) bodyId!: string;
  @Field(() => RulesInput) rules!: RulesInput;
}
