const { dirname, relative, resolve, sep } = require('node:path');
const circus = require('jest-circus');
const { expect } = require('expect');
const { loadAnew, specsIn } = require('./load.cjs');

/**
 * Runs Jest specs for Stryker, in one process. A spec file is the unit: what it tells while it is loaded (the stories
 * that `describe` builds) counts for its coverage, and a file that can't be loaded any more has noticed the mutant.
 * Stryker's own runner for Jest calls such a mutant an error, leaves it out of the score, and takes ten times as long.
 */
class SpecRunner {
  constructor(options) {
    const { library, exclude } = options.specs;
    this.library = resolve(library);
    this.specs = specsIn(this.library, (path) => exclude.some((pattern) => new RegExp(pattern).test(path)));
    this.stryker = globalThis.__stryker__ ??= {};
    Object.assign(globalThis, { expect, describe: circus.describe, it: circus.it, test: circus.test });
    for (const hook of ['beforeAll', 'beforeEach', 'afterEach', 'afterAll']) globalThis[hook] = circus[hook];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const tests = [];
    for (const spec of this.specs) {
      this.stryker.currentTestId = this.idOf(spec);
      const began = performance.now();
      const failureMessage = await this.complaintOf(spec);
      const timeSpentMs = performance.now() - began;
      const test = { id: this.idOf(spec), name: this.idOf(spec), fileName: spec, timeSpentMs };
      tests.push(failureMessage ? { ...test, status: 2, failureMessage } : { ...test, status: 0 });
    }
    this.stryker.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    Object.assign(this.stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    const asked = this.specs.filter((spec) => testFilter?.includes(this.idOf(spec)) ?? true);
    let nrOfTests = 0;
    for (const spec of nearestFirst(asked, sandboxFileName)) {
      nrOfTests += 1;
      const failureMessage = await this.complaintOf(spec);
      if (this.stryker.hitCount > hitLimit) return { status: 'timeout', reason: `More than ${hitLimit} times there` };
      if (failureMessage) return { status: 'killed', killedBy: [this.idOf(spec)], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  idOf(spec) {
    return relative(this.library, spec);
  }

  /** What the spec file has to say against the code as it is now; null: nothing. */
  async complaintOf(spec) {
    circus.resetState();
    try {
      loadAnew(spec, this.library);
      const { testResults, unhandledErrors } = await circus.run();
      if (testResults.length === 0) return `${this.idOf(spec)} has no test`;
      return [...unhandledErrors, ...testResults.flatMap(({ errors }) => errors)].map(String)[0] ?? null;
    } catch (error) {
      return String(error);
    }
  }
}

/** The specs beside the mutant are the likeliest to notice it. */
function nearestFirst(specs, file) {
  const folders = dirname(file).split(sep);
  const shared = (spec) => spec.split(sep).findIndex((folder, i) => folder !== folders[i]);
  return specs.toSorted((a, b) => shared(b) - shared(a));
}

const create = (options) => new SpecRunner(options);
create.inject = ['options'];

exports.strykerPlugins = [{ kind: 'TestRunner', name: 'specs', factory: create }];

exports.strykerValidationSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: {
    specs: {
      type: 'object',
      required: ['library', 'exclude'],
      properties: {
        library: { type: 'string', description: 'The folder whose spec files are run.' },
        exclude: { type: 'array', items: { type: 'string' }, description: 'Patterns of spec files that are not.' },
      },
    },
  },
};
