import { tooLongFiles } from './file-length.mjs';
import { missingPackages } from './install.mjs';
import { isSupportedNode } from './node-version.mjs';
import { totalsOf } from './test-totals.mjs';

describe('the version of Node.js', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('%s will do', (version) => {
    expect(isSupportedNode(version)).toBe(true);
  });
  it.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0'])('%s will not', (version) => {
    expect(isSupportedNode(version)).toBe(false);
  });
});

describe('what is installed, held against the lock', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'libs/workflow': { version: '0.1.0' },
      'node_modules/@acuerda/workflow': { link: true },
      'node_modules/pg': { version: '8.23.1' },
      'apps/web/node_modules/vite': { version: '8.3.8' },
      'node_modules/fsevents': { version: '2.3.3', optional: true },
    },
  };
  const installed = { 'node_modules/pg': { version: '8.23.1' }, 'apps/web/node_modules/vite': { version: '8.3.8' } };

  it('lacks nothing when every package has its version, another platform aside', () => {
    expect(missingPackages(lock, { packages: installed })).toEqual([]);
  });
  it('names the package that the lock has moved on', () => {
    const older = { ...installed, 'node_modules/pg': { version: '8.22.0' } };
    expect(missingPackages(lock, { packages: older })).toEqual(['node_modules/pg']);
  });
  it('lacks everything when nothing was installed', () => {
    expect(missingPackages(lock, { packages: {} })).toHaveLength(2);
  });
});

describe('the length of files', () => {
  const read = (file: string) => 'line\n'.repeat(Number(file));

  it('is in order at 400 lines', () => {
    expect(tooLongFiles(['12', '400'], read)).toEqual([]);
  });
  it('names the file of 401 lines', () => {
    expect(tooLongFiles(['401'], read)).toEqual(['401 has 401 lines; more than 400 hold two things.']);
  });
});

describe('the total of a test run', () => {
  const run = {
    success: true,
    numPassedTests: 7,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 1,
    numRuntimeErrorTestSuites: 0,
  };

  it('counts what was skipped and left to do together', () => {
    expect(totalsOf(run)).toEqual({ line: '7 passed, 0 failed, 2 skipped', allPassed: true });
  });
  it('counts a suite that could not run as a failure', () => {
    const broken = totalsOf({ ...run, success: false, numRuntimeErrorTestSuites: 1 });
    expect(broken).toEqual({ line: '7 passed, 1 failed, 2 skipped', allPassed: false });
  });
});
