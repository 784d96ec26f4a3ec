import type { Aim } from './aims';

export interface Bench {
  readonly name: string;
  /** Measures, tells what it finds line by line, and answers how it stands to its aims. */
  run(tell: (line: string) => void): Promise<readonly Aim[]>;
}

/** The benches that `--only name` (several times, or none for all) asks for. @throws on a name that nobody has. */
export function chosenBenches(benches: readonly Bench[], argv: readonly string[]): readonly Bench[] {
  const wanted: string[] = [];
  for (let i = 0; i < argv.length; i += 2) {
    const name = argv[i + 1];
    if (argv[i] !== '--only' || name === undefined) throw new Error(`Not understood: ${argv[i]}. Use --only <name>.`);
    if (!benches.some((bench) => bench.name === name)) {
      throw new Error(`No bench "${name}". There are: ${benches.map((bench) => bench.name).join(', ')}.`);
    }
    wanted.push(name);
  }
  return wanted.length === 0 ? benches : benches.filter(({ name }) => wanted.includes(name));
}
