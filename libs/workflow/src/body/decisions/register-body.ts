import { isRefusal, refuse, type Decision } from '../../decision';
import { defaultRules } from '../../rules/default-rules';
import { isTimeZone } from '../../time/zone';
import { mustBeNamed } from '../checks';
import type { RegisterBody } from '../commands';
import type { BodyContext } from '../context';
import type { BodyEvent } from '../events';
import { actingAsAdministrator } from '../roster-authority';

export function registerBody(command: RegisterBody, ctx: BodyContext): Decision<BodyEvent> {
  const by = actingAsAdministrator(ctx);
  if (isRefusal(by)) return by;
  const { bodyId, slug, name, timeZone, folioPrefix } = command;
  const no = mustBeNamed({ slug, name, folioPrefix });
  if (no) return no;
  if (!isTimeZone(timeZone)) return refuse('TIME_ZONE_UNKNOWN', { timeZone });
  const fact = { bodyId, at: ctx.now, by };
  return {
    events: [
      { type: 'body_registered', ...fact, slug, name, timeZone, folioPrefix },
      { type: 'rule_set_adopted', ...fact, ruleSet: { version: 1, adoptedAt: ctx.now, rules: defaultRules() } },
    ],
  };
}
