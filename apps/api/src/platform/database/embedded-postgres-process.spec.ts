import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

describe('a process that has ended and whose parent does not collect it', () => {
  it('has neither, although a signal still finds it', async () => {
    const parent = spawn('sh', ['-c', 'sh -c "echo ended" & echo $!; exec sleep 30'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let written = '';
    while (!(written.includes('ended') && /\d+\n/.test(written))) {
      written += String((await once(parent.stdout, 'data'))[0]);
    }
    const pid = Number(/\d+/.exec(written)?.[0]);
    while (processStart(pid) !== undefined) await new Promise(setImmediate);
    expect(() => process.kill(pid, 0)).not.toThrow();
    expect(processCommand(pid)).toBeUndefined();
    parent.kill('SIGKILL');
    await once(parent, 'exit');
  });
});
