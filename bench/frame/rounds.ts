/** Fewer rounds tell nothing about spread. */
export const LEAST_ROUNDS = 5;

/** What is measured in one round: seconds on the wall clock, and seconds of processor time of the whole process tree. */
export interface Sample {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

export interface Contestant {
  readonly name: string;
  measure(): Promise<Sample>;
}

/** The order of a round: turned by one place each time, so that nobody always runs on the machine that another warmed up. */
export const orderOf = <T>(contestants: readonly T[], round: number): T[] =>
  contestants.map((_, place) => contestants[(place + round) % contestants.length] as T);

/** Runs everybody in every round; answers each one's samples by name, in the order of the rounds. */
export async function runRounds<Name extends string>(
  contestants: readonly (Contestant & { readonly name: Name })[],
  rounds: number,
): Promise<Record<Name, Sample[]>> {
  if (rounds < LEAST_ROUNDS) throw new Error(`At least ${LEAST_ROUNDS} rounds, not ${rounds}.`);
  const samples = Object.fromEntries(contestants.map(({ name }) => [name, []])) as unknown as Record<Name, Sample[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of orderOf(contestants, round)) samples[contestant.name].push(await contestant.measure());
  }
  return samples;
}
