import type { PartKind, PartLevel } from '../model/act-document';

/**
 * Levels without gaps: a section that begins deep is raised to its kind's first level, and no part is more than one
 * level below the part before it. Considerandos may begin at 2, because 1.1 is how they are often numbered.
 */
export function settleLevels<T extends { kind: PartKind; level: PartLevel }>(parts: readonly T[]): T[] {
  const reached = new Map<PartKind, number>();
  const raised = new Map<PartKind, number>();
  for (const { kind, level } of parts) raised.set(kind, Math.min(raised.get(kind) ?? 3, level));

  return parts.map((part) => {
    const floor = part.kind === 'considerando' ? 2 : 1;
    const surplus = Math.max(0, (raised.get(part.kind) ?? 1) - floor);
    const deepest = (reached.get(part.kind) ?? floor - 1) + 1;
    const level = Math.min(part.level - surplus, deepest, 3) as PartLevel;
    reached.set(part.kind, level);
    return { ...part, level };
  });
}
