/** One line over all projects from Jest's JSON. A suite that could not even run counts as one failed test. */
export function totalsOf(results) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  return {
    line: `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`,
    allPassed: failed === 0 && results.success,
  };
}
