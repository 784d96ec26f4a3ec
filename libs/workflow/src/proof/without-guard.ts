import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';
import { remembering } from './memory';

const SRC = join(__dirname, '..');

/** A guard of the rules, and what it is to answer instead. */
export interface Guard {
  /** Under `src`, without its extension. */
  file: string;
  name: string;
  instead: string;
}

const transformed = new Map<string, string>();

function codeOf(filename: string): string {
  const known = transformed.get(filename);
  if (known !== undefined) return known;
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  });
  transformed.set(filename, code);
  return code;
}

/** The module's code with the guard's name bound to something else. The name has to be there, or nothing was removed. */
export function codeWithout({ file, name, instead }: Guard, code: string): string {
  const asVariable = code.replace(new RegExp(`\\bconst ${name} =`), `let ${name} =`);
  const isThere = asVariable !== code || new RegExp(`\\bfunction ${name}\\(`).test(code);
  if (!isThere) throw new Error(`${file} has no ${name} to remove`);
  return `${asVariable}\n${name} = ${instead};`;
}

type Evaluate = (module: object, exports: object, require: (id: string) => unknown) => void;

const fromOutside = createRequire(__filename);

/** The module at `entry`, with everything under `src` loaded anew and one guard of it removed. */
export function loadWithout(guard: Guard, entry: string): unknown {
  const modules = new Map<string, { exports: unknown }>();
  const load = (filename: string): unknown => {
    const known = modules.get(filename);
    if (known) return known.exports;
    const module = { exports: {} as Record<string, unknown> };
    modules.set(filename, module);
    const code = codeOf(filename);
    const isItsFile = filename === `${join(SRC, guard.file)}.ts`;
    const run = compileFunction(isItsFile ? codeWithout(guard, code) : code, [
      'module',
      'exports',
      'require',
    ]) as Evaluate;
    run(module, module.exports, (id: string) =>
      id.startsWith('.') ? load(resolve(dirname(filename), id)) : fromOutside(id),
    );
    if (filename === join(SRC, 'time/zone.ts') && !isItsFile) module.exports = rememberingInstants(module.exports);
    return module.exports;
  };
  return load(join(SRC, `${entry}.ts`));
}

const resolve = (from: string, id: string): string => {
  const path = join(from, id);
  return existsSync(`${path}.ts`) ? `${path}.ts` : join(path, 'index.ts');
};

const rememberingInstants = (zone: Record<string, unknown>) => ({
  ...zone,
  endOfTerm: remembering(zone['endOfTerm'] as (day: string, zone: string) => string),
  addMinutes: remembering(zone['addMinutes'] as (instant: string, minutes: number) => string),
});
