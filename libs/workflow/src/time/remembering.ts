/**
 * A pure function that keeps its answers: what ends, ends on few days in few zones, and is asked for once a person. When
 * it has kept `most`, it begins anew. What it throws is not kept.
 */
export function remembering<Args extends readonly (string | number | boolean)[], Answer>(
  work: (...args: Args) => Answer,
  most = 1_000,
): (...args: Args) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (...args) => {
    const asked = JSON.stringify(args);
    const known = answers.get(asked);
    if (known) return known.answer;
    const answer = work(...args);
    if (answers.size >= most) answers.clear();
    answers.set(asked, { answer });
    return answer;
  };
}
