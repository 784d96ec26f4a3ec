import { reminderConsequencesOf } from '@acuerda/notifications';
import { changedRules, consequencesOf, rulesMustBeSound, type Rules } from '@acuerda/workflow';
import { RULE_NAMES } from '@acuerda/workflow/vocabulary';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { BodyAnswers, unknownBody } from './body-answers';
import type { BodyNow } from './bodies';
import { Body, BodyResult } from './body.models';
import { AdoptRuleSetInput, PreviewRulesInput } from './rule-set.inputs';
import { rulesFrom } from './rule-set.mapping';
import { RuleConsequences, RulesPreview, RulesPreviewResult } from './rule-set.models';

/** The rules by which a body decides: what they come to, what would change, and adopting them. */
@Resolver(() => Body)
export class RuleSetResolver extends BodyAnswers {
  @ResolveField(() => RuleConsequences, {
    nullable: true,
    description: 'Of the rules in force, with the seats that are held now.',
  })
  consequences(@Parent() { at }: Body): RuleConsequences | null {
    const inForce = at.body.ruleSets.at(-1);
    return inForce ? comesTo(inForce.rules, at) : null;
  }

  @Query(() => RulesPreviewResult, {
    description: 'What rules would change, or by which of them they can not be adopted.',
  })
  @Access('signed_in')
  async previewRules(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { bodyId, rules: input }: PreviewRulesInput,
  ): Promise<RulesPreview | ActionRefused> {
    const at = (await this.policy.maySee(viewer, bodyId)) ? await this.bodies.read(bodyId) : null;
    if (!at) return unknownBody();
    const { body } = at;
    const rules = rulesFrom(input);
    const no = rulesMustBeSound(rules, body.seats);
    if (no) return ActionRefused.of(no);
    const inForce = body.ruleSets.at(-1) ?? null;
    return {
      bodyId,
      version: body.ruleSets.length + 1,
      changed: inForce ? changedRules(inForce.rules, rules) : [...RULE_NAMES],
      before: inForce && comesTo(inForce.rules, at),
      after: comesTo(rules, at),
    };
  }

  @Mutation(() => BodyResult)
  @Access('signed_in')
  adoptRuleSet(@CurrentViewer() viewer: Viewer, @Args('input') { bodyId, commandId, onto, rules }: AdoptRuleSetInput) {
    return this.change(viewer, commandId, bodyId, { type: 'adopt_rule_set', onto, rules: rulesFrom(rules) });
  }
}

const comesTo = (rules: Rules, { body, now }: BodyNow): RuleConsequences => ({
  ...consequencesOf(rules, body, now),
  reminders: reminderConsequencesOf(rules, body, now),
});
