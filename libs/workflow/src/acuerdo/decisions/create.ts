import { mustBeNamed } from '../../body/checks';
import { isRefusal, refuse, type Decision } from '../../decision';
import type { Create } from '../commands';
import type { DecisionContext } from '../context';
import type { AcuerdoEvent } from '../events';
import { secretariatActs } from '../secretariat';

/** A new draft, from nothing or from the text of another acuerdo. */
export function create(command: Create, ctx: DecisionContext): Decision<AcuerdoEvent> {
  const by = secretariatActs(ctx);
  if (isRefusal(by)) return by;
  const { acuerdoId, title, copiedFrom = null, corrects } = command;
  if (corrects !== undefined) return refuse('ERRATUM_NOT_SUPPORTED', { corrects });
  const no = mustBeNamed({ title });
  if (no) return no;
  const drafters = ctx.actor.kind === 'person' ? [ctx.actor.personId] : [];
  const fact = { acuerdoId, bodyId: ctx.body.id, at: ctx.now, by };
  return { events: [{ type: 'acuerdo_created', ...fact, title, copiedFrom, drafters }] };
}
