import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { processCommand, processStart } from './embedded-postgres-process';

describe('a running process', () => {
  it('has a command line and a beginning that stays the same', () => {
    expect(processCommand(process.pid)).toContain('node');
    expect(processStart(process.pid)).toBe(processStart(process.pid));
  });
});

describe('a process that nobody ever was', () => {
  it('has neither', () => {
    expect(processCommand(2 ** 22 + 1)).toBeUndefined();
    expect(processStart(2 ** 22 + 1)).toBeUndefined();
  });
});

/** Starts a process, tells its pid, and never gets to hear that it ended. */
const BLOCKED_PARENT = `
  const { pid } = require('node:child_process').spawn('true');
  require('node:fs').writeSync(1, pid + '\\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30_000);`;

describe('a process that has ended and whose parent does not collect it', () => {
  it('has neither, although a signal still finds it', async () => {
    const parent = spawn(process.execPath, ['-e', BLOCKED_PARENT], { stdio: ['ignore', 'pipe', 'ignore'] });
    const pid = Number((await once(createInterface(parent.stdout), 'line'))[0]);
    while (processStart(pid) !== undefined) await new Promise(setImmediate);
    expect(() => process.kill(pid, 0)).not.toThrow();
    expect(processCommand(pid)).toBeUndefined();
    parent.kill('SIGKILL');
    await once(parent, 'exit');
  });
});
