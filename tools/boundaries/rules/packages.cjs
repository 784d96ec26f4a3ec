const { MAY_IMPORT } = require('../map.cjs');
const { isTest, meta, onEveryImport, pathOf, targetOf } = require('./imports.cjs');

const packageOf = (path) => /^(?:libs|apps)\/[^/]+/.exec(path)?.[0];

const BUILDERS = '@acuerda/workflow/testing';

/** The specs of whoever may use the rules may build the states that the rules lead to. */
const maySee = (own, specifier, file) =>
  MAY_IMPORT[own]?.includes(specifier === BUILDERS && isTest(file) ? '@acuerda/workflow' : specifier);

/** A package imports from its siblings only what the map grants, and by name. */
module.exports = {
  meta: meta({
    notGranted: '{{own}} may not import {{specifier}}: see "Who may import whom" in ARCHITECTURE.md.',
    byPath: '{{own}} reaches into {{other}} by path: import what it exports, by name.',
  }),
  create(context) {
    const file = pathOf(context);
    const own = packageOf(file);
    if (!own) return {};
    return onEveryImport((specifier, node) => {
      const target = targetOf(file, specifier);
      const other = target && packageOf(target);
      if (other && other !== own) context.report({ node, messageId: 'byPath', data: { own, other } });
      if (specifier.startsWith('@acuerda/') && !maySee(own, specifier, file)) {
        context.report({ node, messageId: 'notGranted', data: { own, specifier } });
      }
    });
  },
};
