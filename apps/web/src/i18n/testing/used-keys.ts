import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LITERAL = /['"`]([a-z]+):([A-Za-z0-9_.]+)['"`]/g;
const WITH_SUFFIX = /`([a-z]+):([A-Za-z0-9_.]*)\$\{/g;
const SAID = /say\('([a-z]+)', (?:`([A-Za-z0-9_.]*)\$\{|event\.type)/g;

export interface UsedKeys {
  /** Keys written out in full, with a file that has them. */
  whole: Map<string, string>;
  /** Beginnings of keys whose end is a code. */
  beginnings: Set<string>;
}

/** The texts that the source asks for. */
export function usedKeys(root: string): UsedKeys {
  const whole = new Map<string, string>();
  const beginnings = new Set<string>();
  for (const file of sourceFiles(root)) {
    const source = readFileSync(file, 'utf8');
    for (const [, namespace, key] of source.matchAll(LITERAL)) whole.set(`${namespace}:${key}`, file);
    for (const [, namespace, key] of source.matchAll(WITH_SUFFIX)) beginnings.add(`${namespace}:${key}`);
    for (const [, namespace, key] of source.matchAll(SAID)) beginnings.add(`${namespace}:${key ?? ''}`);
  }
  return { whole, beginnings };
}

function sourceFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.|^gql|^i18n[\\/](es|en|testing)/.test(file))
    .map((file) => join(root, file));
}
