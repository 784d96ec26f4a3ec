const { readdirSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, sep } = require('node:path');
const { Script } = require('node:vm');
const { transformSync } = require('@swc/core');

const swc = JSON.parse(readFileSync(join(__dirname, '../../.swcrc'), 'utf8'));

/** A file is transformed and compiled once, and evaluated as often as it is loaded anew. */
const compiled = new Map();

function compile(filename) {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swc, swcrc: false, sourceMaps: false, filename });
  return new Script(Module.wrap(code), { filename }).runInThisContext();
}

Module._extensions['.ts'] = (module, filename) => {
  if (!compiled.has(filename)) compiled.set(filename, compile(filename));
  const requireFrom = Object.assign((id) => module.require(id), { cache: require.cache });
  compiled.get(filename).call(module.exports, module.exports, requireFrom, module, filename, dirname(filename));
};

/** Loads the file and everything of its library anew, so that what is computed while loading is computed again. */
exports.loadAnew = (filename, library) => {
  for (const loaded of Object.keys(require.cache)) {
    if (loaded.startsWith(library + sep)) delete require.cache[loaded];
  }
  require(filename);
};

exports.specsIn = (library, isExcluded) =>
  readdirSync(library, { recursive: true })
    .filter((path) => path.endsWith('.spec.ts') && !isExcluded(path))
    .map((path) => join(library, path))
    .sort();
