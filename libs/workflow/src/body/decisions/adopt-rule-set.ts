import { isRefusal, type Decision } from '../../decision';
import { rulesMustBeSound } from '../../rules/soundness';
import { mustBeOntoTheLast } from '../checks';
import type { AdoptRuleSet } from '../commands';
import type { BodyContext } from '../context';
import type { BodyEvent } from '../events';
import { actingAsAdministrator } from '../roster-authority';
import type { BodyState } from '../state';

/** A new version, for what is submitted from now on. */
export function adoptRuleSet({ onto, rules }: AdoptRuleSet, body: BodyState, ctx: BodyContext): Decision<BodyEvent> {
  const by = actingAsAdministrator(ctx);
  if (isRefusal(by)) return by;
  const no = mustBeOntoTheLast(onto, body.ruleSets) ?? rulesMustBeSound(rules, body.seats);
  if (no) return no;
  const version = body.ruleSets.length + 1;
  const ruleSet = { version, adoptedAt: ctx.now, rules };
  return { events: [{ type: 'rule_set_adopted', bodyId: body.id, at: ctx.now, by, ruleSet }] };
}
