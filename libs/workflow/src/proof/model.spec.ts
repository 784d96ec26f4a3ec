import * as fc from 'fast-check';
import { Model } from './model';
import { aRealAcuerdo, commands, modelRules, opening } from './model-commands';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);
const runs = Number(process.env['MODEL_RUNS'] ?? 20_000);
jest.setTimeout(600_000);
console.info(`an acuerdo beside its model: SEED=${seed} MODEL_RUNS=${runs}`);

const courses = fc.commands(commands, { maxCommands: 40, size: 'max' });

describe('an acuerdo beside a simple model of it', () => {
  const reached: Record<string, number> = {};

  it('answers every command as the model does, and stands where it stands', () => {
    fc.assert(
      fc.property(modelRules, fc.constantFrom(0, 4), courses, (rules, opened, played) => {
        const [model, real] = [new Model(rules), aRealAcuerdo(rules)];
        for (const command of opening.slice(0, opened)) command.run(model, real);
        fc.modelRun(() => ({ model, real }), played);
        reached[model.status] = (reached[model.status] ?? 0) + 1;
      }),
      { seed, numRuns: runs },
    );
  });

  it('was taken everywhere', () => {
    console.info(`where the runs ended: ${JSON.stringify(reached)}`);
    const statuses = ['draft', 'member_review', 'civil_society_signoff', 'ready_to_publish', 'published', 'rejected'];
    expect(Object.keys(reached).sort()).toEqual(statuses.sort());
  });
});
