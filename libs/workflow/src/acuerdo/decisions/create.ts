import { mustBeNamed } from '../../body/checks';
import { isRefusal, type Decision } from '../../decision';
import type { Create } from '../commands';
import type { DecisionContext } from '../context';
import type { AcuerdoEvent } from '../events';
import { originalMustBePublished } from '../original';
import { secretariatActs } from '../secretariat';

/** A new draft: from nothing, from the text of another acuerdo, or about a published act. */
export function create(command: Create, ctx: DecisionContext): Decision<AcuerdoEvent> {
  const by = secretariatActs(ctx);
  if (isRefusal(by)) return by;
  const { acuerdoId, title, copiedFrom = null, kind = 'acuerdo', original = null } = command;
  const no = mustBeNamed({ title }) ?? originalMustBePublished(kind, original, ctx.original);
  if (no) return no;
  const drafters = ctx.actor.kind === 'person' ? [ctx.actor.personId] : [];
  const fact = { acuerdoId, bodyId: ctx.body.id, at: ctx.now, by };
  return { events: [{ type: 'acuerdo_created', ...fact, title, kind, original, copiedFrom, drafters }] };
}
