import { isRefusal, refuse, type Decision } from '../../decision';
import type { Refusal } from '../../vocabulary';
import type { AnswerObjection } from '../commands';
import type { DecisionContext } from '../context';
import type { AcuerdoEvent } from '../events';
import { revisionFactOf } from '../facts';
import { mustGiveReason } from '../reason';
import { mustHaveSeenTheRevision } from '../revision';
import { secretariatInTermOf } from '../secretariat';
import { unsettledObjection } from '../signoff/objections';
import type { InSignoff, Objection } from '../state';

/** Accepting returns the acuerdo to draft with that part reopened, and may come as late as one likes. */
export function answerObjection(
  command: AnswerObjection,
  state: InSignoff,
  ctx: DecisionContext,
): Decision<AcuerdoEvent> {
  const { objectionId, seen, answer } = command;
  const objection = unsettledObjection(objectionId, state);
  if (isRefusal(objection)) return objection;
  const by = secretariatInTermOf(state, ctx);
  if (isRefusal(by)) return by;
  const unseen = mustHaveSeenTheRevision(seen, state);
  if (unseen) return unseen;
  const fact = { ...revisionFactOf(state, ctx.now, by), objectionId };
  if (answer.kind === 'accept') {
    const reasons = answer.remark ?? null;
    return {
      events: [
        { type: 'objection_answered', ...fact, answer: 'accept', reasons },
        {
          type: 'acuerdo_returned',
          ...fact,
          cause: 'objection_accepted',
          reason: reasons,
          reopenedParts: [objection.partId],
        },
      ],
    };
  }
  const no = objectionIsDeclinedOnce(objection) ?? mustGiveReason(answer.reasons);
  if (no) return no;
  return { events: [{ type: 'objection_answered', ...fact, answer: 'decline', reasons: answer.reasons }] };
}

const objectionIsDeclinedOnce = ({ id, status }: Objection): Refusal | null =>
  status === 'open' ? null : refuse('OBJECTION_ALREADY_DECLINED', { objectionId: id, status });
