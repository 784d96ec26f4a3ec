import { cpus } from 'node:os';
import { liveBench } from './benches/live';
import { remindersBench } from './benches/reminders';
import { startBench } from './benches/start';
import { aimLine, isMet } from './frame/aims';
import { type Bench, chosenBenches } from './frame/bench';

const BENCHES: readonly Bench[] = [startBench, remindersBench, liveBench];

async function runBenches(argv: readonly string[]): Promise<boolean> {
  const benches = chosenBenches(BENCHES, argv);
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  let allMet = true;
  for (const bench of benches) {
    console.log(`\n${bench.name}`);
    const aims = await bench.run((line) => console.log(line));
    for (const aim of aims) console.log(aimLine(aim));
    allMet &&= aims.every(isMet);
  }
  return allMet;
}

runBenches(process.argv.slice(2)).then(
  (allMet) => {
    process.exitCode = allMet ? 0 : 1;
  },
  (failure: unknown) => {
    console.error(failure instanceof Error ? failure.message : failure);
    process.exitCode = 2;
  },
);
