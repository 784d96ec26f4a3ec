const { PRIVATE_FILE } = require('../map.cjs');
const { meta, onEveryImport, pathOf, targetOf } = require('./imports.cjs');

const folderOf = (path) => /^apps\/api\/src\/([^/]+)\//.exec(path)?.[1];

/**
 * In the api the platform knows no feature, and a feature leaves its siblings' tables alone. Specs may use the harness,
 * which is the whole api.
 */
module.exports = {
  meta: meta({
    platform: 'platform knows no feature: it may not import {{specifier}}.',
    tables:
      '{{own}} may not reach into the tables of {{other}} ({{specifier}}): use a function that it exports, or its events.',
  }),
  create(context) {
    const file = pathOf(context);
    const own = folderOf(file);
    if (!own) return {};
    return onEveryImport((specifier, node) => {
      const target = targetOf(file, specifier);
      const other = target && folderOf(target);
      if (!other || other === own || (other === 'testing' && file.endsWith('.spec.ts'))) return;
      if (own === 'platform') context.report({ node, messageId: 'platform', data: { specifier } });
      else if (other !== 'platform' && PRIVATE_FILE.test(target)) {
        context.report({ node, messageId: 'tables', data: { own, other, specifier } });
      }
    });
  },
};
