import type { Call, History, Interval } from '../history';
import { groupBy } from './search';
import type { Decision, Timeline } from './timeline';

/** A decision, and who asked for it. */
export interface Asked {
  decision: Decision;
  /** Every call that may have brought it about; none for the system's and for what was there before. */
  calls: Call[];
  /** From the first time that it was asked for to the first time that it was answered with yes. */
  span: Interval;
}

/** Whether it is the same attempt, as the api has it. */
export const isSameAttempt = (call: Call, { commandId, commandType, actorId, acuerdoId }: Decision): boolean =>
  call.commandId === commandId &&
  call.command.type === commandType &&
  call.by.personId === actorId &&
  call.acuerdoId === acuerdoId;

/** Joins the journal's decisions with the calls of the history. */
export function join(timeline: Timeline, { calls, since }: History): Asked[] {
  const byId = groupBy(calls, ({ commandId }) => commandId);
  return timeline.decisions
    .filter(({ first }) => first > since)
    .map((decision) => {
      const asking = (byId.get(decision.commandId) ?? []).filter((call) => isSameAttempt(call, decision));
      return { decision, calls: asking, span: spanOf(asking) };
    });
}

/** What nobody asked for may have happened at any time. */
const spanOf = (calls: Call[]): Interval => ({
  asked: calls.length === 0 ? -Infinity : Math.min(...calls.map(({ asked }) => asked)),
  answered: Math.min(...calls.filter(({ answer }) => answer.kind === 'accepted').map(({ answered }) => answered)),
});
