import { canonicalJson } from '@acuerda/document';
import type { AcuerdoState } from '@acuerda/workflow';
import type { Call, Shown } from '../history';
import { anomaly, type Anomaly } from './anomaly';
import { isSameAttempt } from './asked';
import type { Evidence } from './evidence';

/** What an accepted command showed stood so at some moment between its decision and its answer. */
export function checkShown(evidence: Evidence): Anomaly[] {
  return evidence.history.calls.flatMap((call) => {
    const { answer, command, commandId } = call;
    if (answer.kind !== 'accepted' || answer.shown === null || stoodSo(evidence, call, answer.shown)) return [];
    return [anomaly('never_so', { commandId, says: `${command.type} showed ${JSON.stringify(answer.shown)}` })];
  });
}

function stoodSo(evidence: Evidence, call: Call, shown: Shown): boolean {
  const own = evidence.under(call).find(({ decision }) => isSameAttempt(call, decision));
  const asShown = plainly(shown);
  return evidence
    .positionsOf(call)
    .filter((position) => position >= (own?.decision.last ?? 0))
    .map((position) => evidence.timeline.acuerdoAt(call.acuerdoId ?? '', position))
    .some((state) => state !== null && plainly(shownOf(state)) === asShown);
}

function shownOf({ status, revisions, votes, objections }: AcuerdoState): Shown {
  const last = revisions.at(-1);
  return {
    status,
    revision: last ? { revision: last.number, hash: last.hash } : null,
    votes: last ? votes.filter(({ standing }) => standing !== 'replaced') : [],
    objections,
  };
}

const plainly = ({ status, revision, votes, objections }: Shown): string =>
  canonicalJson({
    status,
    revision,
    votes: votes.map((vote) => [vote.revision, vote.seatId, vote.choice, vote.standing]),
    objections: objections.map((objection) => [objection.id, objection.status]),
  });
