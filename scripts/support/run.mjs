import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const say = (sentence) => console.log(sentence);

/** Runs a program to its end and answers its exit code; with `quiet` its output is kept, and shown only if it fails. */
export function run(command, args, { quiet = false, env = {}, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env } });
    const kept = [];
    child.stdout?.on('data', (chunk) => kept.push(chunk));
    child.stderr?.on('data', (chunk) => kept.push(chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const exitCode = exitCodeOf(code, signal);
      if (exitCode !== 0) process.stderr.write(Buffer.concat(kept));
      resolve(exitCode);
    });
  });
}

export const exitCodeOf = (code, signal) => (signal ? 128 + constants.signals[signal] : (code ?? 1));

/** Runs a JavaScript program of an installed package with this Node.js. */
export const runTool = (path, args, options) =>
  run(process.execPath, [join(root, 'node_modules', path), ...args], options);

/** Nx at home: no background process, no network, no questions. */
export const runNx = (args, options = {}) =>
  runTool('nx/dist/bin/nx.js', args, {
    ...options,
    env: { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', ...options.env },
  });
