const { isBuiltin } = require('node:module');
const { IMPURE_ENTRIES, PURE } = require('../map.cjs');
const { isTest, meta, onEveryImport, pathOf, targetOf } = require('./imports.cjs');

const isImpure = (path) =>
  IMPURE_ENTRIES.some((entry) =>
    entry.endsWith('/') ? path.startsWith(entry) : `${path}.ts` === entry || path === entry,
  );

/** The rules and the act as data run anywhere: their sources import nothing of Node, nor what does. */
module.exports = {
  meta: meta({
    node: 'A pure library imports nothing of Node: {{specifier}}.',
    impure: 'The main entry may not import {{specifier}}, which may use Node.',
  }),
  create(context) {
    const file = pathOf(context);
    if (isTest(file) || isImpure(file) || !PURE.some((folder) => file.startsWith(folder))) return {};
    return onEveryImport((specifier, node) => {
      const target = targetOf(file, specifier);
      if (isBuiltin(specifier)) context.report({ node, messageId: 'node', data: { specifier } });
      if (target && isImpure(target)) context.report({ node, messageId: 'impure', data: { specifier } });
    });
  },
};
