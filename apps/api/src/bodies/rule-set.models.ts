import type { ReminderConsequences as ReminderConsequencesOf } from '@acuerda/notifications';
import type { LocalDate, RuleName, Sector } from '@acuerda/workflow/vocabulary';
import { TIE_OUTCOMES, type Consequences } from '@acuerda/workflow';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { enumOf } from '../platform/graphql/enum';
import { LocalDateScalar } from '../platform/graphql/scalars';
import { SectorEnum } from './body.models';
import { RuleNameEnum } from './rule-set.inputs';

const TieOutcomeEnum = enumOf('TieOutcome', TIE_OUTCOMES);

@ObjectType({ description: 'A sector of which a seat must have voted.' })
export class SectorPresence {
  @Field(() => SectorEnum) sector!: Sector;
  @Field({ description: 'Somebody holds a voting seat of it.' }) held!: boolean;
}

@ObjectType()
export class CastingSeat {
  @Field(() => ID) seatId!: string;
  @Field({ description: 'Somebody holds it.' }) held!: boolean;
}

@ObjectType({ description: "What rules of reminders come to for the body's term in force." })
export class ReminderConsequences implements ReminderConsequencesOf {
  @Field(() => LocalDateScalar, { nullable: true, description: 'Its last day; null: no term is in force.' })
  endsOn!: LocalDate | null;
  @Field(() => [LocalDateScalar], { description: 'Days of reminders of it that are still to come.' })
  next!: LocalDate[];
  @Field(() => Int, { description: 'Holders of posts who would hear of it today.' }) people!: number;
}

@ObjectType({ description: 'What a set of rules comes to with the seats that are held now.' })
export class RuleConsequences implements Consequences {
  @Field(() => Int, { description: 'Voting seats that somebody holds.' }) electorate!: number;
  @Field(() => Int) votesForQuorum!: number;
  @Field(() => [SectorPresence]) sectors!: SectorPresence[];
  @Field(() => Int, { nullable: true, description: 'Approvals that adopt if every seat votes; null: none could.' })
  approvalsIfAllVote!: number | null;
  @Field(() => Int, { nullable: true, description: 'The same if only the quorum votes.' })
  approvalsIfQuorumVotes!: number | null;
  @Field(() => TieOutcomeEnum, { nullable: true, description: 'Null: no two seats could vote against each other.' })
  tie!: Consequences['tie'];
  @Field(() => CastingSeat, { nullable: true }) castingSeat!: CastingSeat | null;
  @Field(() => Int) signoffSeats!: number;
  @Field(() => Int) signoffsNeeded!: number;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day of a vote that opened now; null while the body is not in force.',
  })
  lastVotingDay!: LocalDate | null;
  @Field({ description: "The rule's days reach further than the body's term." }) votingEndsWithTerm!: boolean;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day of waiting for objections to a sign-off that opened now; null: no wait.',
  })
  objectionsUntil!: LocalDate | null;
  @Field(() => LocalDateScalar, { description: 'Last day of silence on an objection that were declined now.' })
  silenceUntil!: LocalDate;
  @Field(() => ReminderConsequences) reminders!: ReminderConsequences;
}

@ObjectType({ description: 'What would change if the rules were adopted now. Nothing was.' })
export class RulesPreview {
  bodyId!: string;
  @Field(() => Int, { description: 'The version that they would be.' }) version!: number;
  @Field(() => [RuleNameEnum], { description: 'Rules that differ, in value or in citation, from those in force.' })
  changed!: RuleName[];
  @Field(() => RuleConsequences, { nullable: true, description: 'Of the rules in force.' })
  before!: RuleConsequences | null;
  @Field(() => RuleConsequences) after!: RuleConsequences;
}

export const RulesPreviewResult = createUnionType({
  name: 'RulesPreviewResult',
  types: () => [RulesPreview, ActionRefused] as const,
  resolveType: (value: object) => ('after' in value ? RulesPreview : ActionRefused),
});
