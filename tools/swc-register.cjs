const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const swc = JSON.parse(readFileSync(join(__dirname, '../.swcrc'), 'utf8'));

/** `node -r tools/swc-register.cjs file.ts` runs TypeScript from source: for the child processes of specs and benches. */
const compileWith = (jsc) => (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    ...swc,
    jsc: { ...swc.jsc, ...jsc },
    swcrc: false,
    filename,
    sourceMaps: 'inline',
  });
  module._compile(code, filename);
};

Module._extensions['.ts'] = compileWith({});
Module._extensions['.tsx'] = compileWith({
  parser: { syntax: 'typescript', tsx: true },
  transform: { react: { runtime: 'automatic' } },
});
