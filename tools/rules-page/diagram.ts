import { type AcuerdoStatus, ACUERDO_STATUSES } from '../../libs/workflow/src/vocabulary';
import type { Way } from './ways';

/** The ways between statuses as a Mermaid diagram: one arrow for each two statuses, with every command that leads along it. */
export function diagramOf(ways: readonly Way[]): string {
  const arrows = ACUERDO_STATUSES.flatMap((from) =>
    ACUERDO_STATUSES.flatMap((to) => {
      const commands = commandsBetween(ways, from, to);
      return commands.length > 0 ? [`  ${from} --> ${to}: ${commands.join(', ')}`] : [];
    }),
  );
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> draft: create', ...arrows, '```'].join('\n');
}

export const commandsBetween = (ways: readonly Way[], from: AcuerdoStatus, to: AcuerdoStatus): string[] =>
  ways
    .filter((way) => way.from === from && way.to === to)
    .map(({ command }) => command)
    .sort();
