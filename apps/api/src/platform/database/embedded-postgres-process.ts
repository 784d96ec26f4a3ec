import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');

/** The command line of a running process; undefined when there is none, or only a zombie that nobody has collected. */
export function processCommand(pid: number): string | undefined {
  if (!processStart(pid)) return undefined;
  if (!hasProc) return ps(pid, 'command=');
  // Nothing is left of it in a process that is just ending.
  return readOrNothing(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') || undefined;
}

/** When the process began, as the system tells it: together with the pid it names one process for ever. Undefined as above. */
export function processStart(pid: number): string | undefined {
  if (!hasProc) return ps(pid, 'stat=')?.startsWith('Z') ? undefined : ps(pid, 'lstart=');
  const fields = readOrNothing(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  return fields && !/[ZX]/.test(fields[0] ?? '') ? fields[19] : undefined;
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function ps(pid: number, column: string): string | undefined {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
