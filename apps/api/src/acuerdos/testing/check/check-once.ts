import { isSameAttempt, type Asked } from './asked';
import { anomaly, type Anomaly } from './anomaly';
import type { Evidence } from './evidence';
import { groupBy } from './search';

/** Every accepted command is in the journal once, and every person's entry was asked for and answered with yes. */
export function checkOnce({ history: { calls, saves }, asked }: Evidence): Anomaly[] {
  const written = groupBy(asked, ({ decision }) => decision.commandId);
  const lost = calls.filter(
    (call) =>
      call.answer.kind === 'accepted' &&
      !(written.get(call.commandId) ?? []).some(({ decision }) => isSameAttempt(call, decision)),
  );
  const doubled = [...written.values()].filter((group) => group.length > 1);
  const failed = [...calls, ...saves].filter(({ answer }) => answer.kind === 'failed');
  return [
    ...lost.map(({ commandId, command }) => anomaly('lost', { commandId, says: `${command.type} was accepted` })),
    ...doubled.map(([, again]) => at('doubled', again)),
    ...asked.filter(isUnasked).map((each) => at('unasked', each)),
    ...asked.filter(isRefused).map((each) => at('refused_and_written', each)),
    ...failed.map((each) =>
      anomaly('failed', { ...('commandId' in each ? each : {}), says: JSON.stringify(each.answer) }),
    ),
  ];
}

const at = (kind: Anomaly['kind'], each: Asked | undefined): Anomaly =>
  anomaly(kind, {
    position: each?.decision.first ?? null,
    commandId: each?.decision.commandId ?? null,
    says: each?.decision.commandType ?? '',
  });

const isUnasked = ({ decision, calls }: Asked): boolean => decision.actorId !== null && calls.length === 0;

const isRefused = ({ calls }: Asked): boolean =>
  calls.length > 0 && calls.every(({ answer }) => answer.kind === 'refused');
