import { isRefusal, refuse, type Decision } from '../../decision';
import type { Refusal } from '../../vocabulary';
import { mustBeDates, mustBeNamed, mustBeNewId, mustHaveAct, mustNotBeReversed } from '../checks';
import type { RegisterTerm } from '../commands';
import type { BodyContext } from '../context';
import type { BodyEvent } from '../events';
import { actingAsAdministrator } from '../roster-authority';
import type { BodyState } from '../state';
import { bodyTerms } from '../terms';

/** A term by its act: the first one, another exercise's, or a reinstallation's after a visible gap. */
export function registerTerm(command: RegisterTerm, body: BodyState, ctx: BodyContext): Decision<BodyEvent> {
  const by = actingAsAdministrator(ctx);
  if (isRefusal(by)) return by;
  const { termId, kind, name, startsOn, endsOn, act } = command;
  const no =
    mustBeNewId(termId, body.terms) ??
    mustBeNamed({ name }) ??
    mustBeDates({ startsOn, endsOn }) ??
    mustNotBeReversed(startsOn, endsOn) ??
    mustHaveAct(act) ??
    bodyHasOneTermAtATime(command, body);
  if (no) return no;
  return {
    events: [{ type: 'term_registered', bodyId: body.id, at: ctx.now, by, termId, kind, name, startsOn, endsOn, act }],
  };
}

function bodyHasOneTermAtATime({ kind, startsOn, endsOn }: RegisterTerm, body: BodyState): Refusal | null {
  if (kind !== 'body') return null;
  const overlapped = bodyTerms(body).find((term) => term.startsOn <= endsOn && startsOn <= term.endsOn);
  return overlapped ? refuse('TERM_OVERLAPS', { termId: overlapped.id, term: overlapped.name }) : null;
}
