/** Mutants of the rules. Only the specs told by situation are to notice them: the proofs that walk every course are slow. */
export default {
  plugins: ['./tools/mutants/spec-runner.cjs'],
  testRunner: 'specs',
  specs: { library: 'libs/workflow/src', exclude: ['^proof/', 'properties\\.spec\\.ts$'] },
  coverageAnalysis: 'perTest',
  mutate: [
    'libs/workflow/src/**/*.ts',
    '!libs/workflow/src/**/*.spec.ts',
    '!libs/workflow/src/{testing,proof,vocabulary}/**',
    '!libs/workflow/src/{index,vocabulary}.ts',
  ],
  ignorePatterns: ['/*', '!/libs', '/libs/*', '!/libs/workflow', 'dist', '!/tools', '!/.swcrc', '!/package.json'],
  tempDirName: '.cache/mutants/sandbox',
  reporters: ['clear-text', 'json', 'html'],
  jsonReporter: { fileName: '.cache/mutants/report.json' },
  htmlReporter: { fileName: '.cache/mutants/report.html' },
  clearTextReporter: { allowColor: false, reportTests: false },
  concurrency: 2,
  thresholds: { high: 95, low: 85, break: 85 },
};
