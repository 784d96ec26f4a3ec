const GAP = 12;

/** Where notes of given heights stand so that each is at or below its wanted top and none covers another. In pixels. */
export function placeNotes(wanted: readonly { top: number; height: number }[]): { tops: number[]; height: number } {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a]?.top ?? 0) - (wanted[b]?.top ?? 0));
  const tops = wanted.map(() => 0);
  let free = 0;
  for (const index of order) {
    const note = wanted[index];
    if (!note) continue;
    const top = Math.max(free, note.top);
    tops[index] = top;
    free = top + note.height + GAP;
  }
  return { tops, height: free };
}
