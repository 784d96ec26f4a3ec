const { existsSync, readFileSync } = require('node:fs');
const { isBuiltin } = require('node:module');
const { join } = require('node:path');
const { preProcessFile } = require('typescript');
const { MAY_USE_NODE, PURE } = require('../map.cjs');
const { isTest, meta, onEveryImport, pathOf, targetOf } = require('./imports.cjs');

/** Whether the source at `path` (from the root, without its extension) imports a module of Node, itself or through others. */
function reachesNode(root, path, seen = new Set()) {
  const file = [`${path}.ts`, `${path}/index.ts`].find((candidate) => existsSync(join(root, candidate)));
  if (!file || seen.has(file)) return false;
  seen.add(file);
  const { importedFiles } = preProcessFile(readFileSync(join(root, file), 'utf8'));
  return importedFiles.some(({ fileName }) => {
    const target = targetOf(file, fileName);
    return target ? reachesNode(root, target, seen) : isBuiltin(fileName);
  });
}

/** The rules and the act as data run anywhere: their sources import nothing of Node, nor what does. */
module.exports = {
  meta: meta({
    node: 'A pure library imports nothing of Node: {{specifier}}.',
    reaches: '{{specifier}} reaches Node, and this file is part of a library that does not.',
  }),
  create(context) {
    const file = pathOf(context);
    if (isTest(file) || MAY_USE_NODE.test(file) || !PURE.some((folder) => file.startsWith(folder))) return {};
    return onEveryImport((specifier, node) => {
      const target = targetOf(file, specifier);
      if (isBuiltin(specifier)) context.report({ node, messageId: 'node', data: { specifier } });
      if (target && MAY_USE_NODE.test(target) && reachesNode(context.options[0].root, target)) {
        context.report({ node, messageId: 'reaches', data: { specifier } });
      }
    });
  },
};
