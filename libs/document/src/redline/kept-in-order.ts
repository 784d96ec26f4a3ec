/**
 * The largest set of ids that stand in the same relative order in both lists (which hold the same ids): whatever is
 * not in it has moved. Longest increasing subsequence of positions.
 */
export function keptInOrder(before: readonly string[], after: readonly string[]): Set<string> {
  const position = new Map(after.map((id, i) => [id, i]));
  const best: { length: number; previous: number }[] = [];
  let last = -1;
  before.forEach((id, i) => {
    const here = position.get(id) ?? -1;
    let longest = { length: 1, previous: -1 };
    for (let j = 0; j < i; j += 1) {
      const earlier = best[j];
      const isBefore = (position.get(before[j] ?? '') ?? -1) < here;
      if (earlier && isBefore && earlier.length >= longest.length)
        longest = { length: earlier.length + 1, previous: j };
    }
    best.push(longest);
    if (longest.length > (best[last]?.length ?? 0)) last = i;
  });

  const kept = new Set<string>();
  for (let i = last; i >= 0; i = best[i]?.previous ?? -1) kept.add(before[i] ?? '');
  return kept;
}
