import type { AnyRefusal } from '@acuerda/contracts';
import type { Instant } from '@acuerda/workflow/vocabulary';
import type { Call } from '../history';
import { anomaly, type Anomaly } from './anomaly';
import { isSameAttempt } from './asked';
import type { Evidence } from './evidence';
import { isSameRefusal, unseen, judge } from './judge';

const REUSED: AnyRefusal = { refused: 'COMMAND_ID_REUSED', facts: {} };

/** Every refusal was right at some moment between its question and itself, to its facts. */
export const checkRefusals = (evidence: Evidence): Anomaly[] =>
  evidence.history.calls.flatMap((call) =>
    call.answer.kind === 'refused' ? (checkRefusal(evidence, call, call.answer.refusal) ?? []) : [],
  );

function checkRefusal(evidence: Evidence, call: Call, refusal: AnyRefusal): Anomaly | null {
  const { commandId, command } = call;
  const says = `${command.type}: ${JSON.stringify(call)}`;
  const accepted = evidence
    .under(call)
    .find(({ decision, span }) => isSameAttempt(call, decision) && span.answered < call.asked);
  if (accepted) return anomaly('answered_differently', { position: accepted.decision.first, commandId, says });
  const wasRight = evidence.positionsOf(call).some((position) => isRight(evidence, call, refusal, position));
  return wasRight ? null : anomaly('groundless_refusal', { commandId, says });
}

function isRight(evidence: Evidence, call: Call, refusal: AnyRefusal, position: number): boolean {
  const { timeline, drafts } = evidence;
  // Who sees what is asked without the lock: the clock is read apart, and may be ahead of what the journal shows.
  const unlocked = instantsIn(evidence, call.legal);
  const answers = unlocked.map((now) => unseen(timeline, call, { position, now, text: null }));
  if (answers.some((answer) => isSameRefusal(answer, refusal))) return true;

  const used = evidence.under(call).find(({ decision }) => decision.last <= position);
  if (used) return isSameRefusal(refusal, REUSED) && !isSameAttempt(call, used.decision);

  const texts = call.command.type === 'submit' ? drafts.textsIn(call.acuerdoId, call) : [null];
  const locked = instantsIn(evidence, whileAt(evidence, position, call.legal));
  return texts.some((text) =>
    locked.some((now) => isSameRefusal(judge(timeline, call, { position, now, text }), refusal)),
  );
}

/** The part of a span of time in which the journal stood at `position` for whoever held its lock. */
function whileAt({ entries }: Evidence, position: number, { from, to }: Call['legal']): Call['legal'] {
  const [before, after] = [entries[position - 1], entries[position]];
  return {
    from: before && before.instant > from ? before.instant : from,
    to: after && after.instant < to ? after.instant : to,
  };
}

/** The instants of a span that can make a difference: its ends, and where the clock was moved to in between. */
function instantsIn({ history }: Evidence, { from, to }: Call['legal']): Instant[] {
  const between = history.leaps.filter((instant) => from < instant && instant < to);
  return from <= to ? [from, to, ...between] : [];
}
