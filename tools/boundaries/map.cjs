/** Who may import whom: for each package of ours, the modules of ours that it may name. */
const MAY_IMPORT = {
  'libs/workflow': [],
  'libs/document': ['@acuerda/workflow/vocabulary'],
  'libs/contracts': ['@acuerda/workflow/vocabulary'],
  'libs/notifications': ['@acuerda/workflow', '@acuerda/workflow/vocabulary'],
  'apps/api': [
    '@acuerda/workflow',
    '@acuerda/workflow/vocabulary',
    '@acuerda/document',
    '@acuerda/document/import',
    '@acuerda/contracts',
    '@acuerda/notifications',
  ],
  'apps/web': ['@acuerda/contracts', '@acuerda/document', '@acuerda/workflow/vocabulary'],
};

/** Sources that run in any JavaScript engine: nothing of Node in them. `document/import` reads files and may. */
const PURE = ['libs/workflow/src/', 'libs/document/src/', 'libs/contracts/src/'];
const MAY_USE_NODE = /^libs\/document\/src\/import(\/|\.ts$|$)/;

/** A feature's own files: its tables, and the code that reads and writes them. */
const PRIVATE_FILE = /\.(entity|entities|store)$/;

module.exports = { MAY_IMPORT, PURE, MAY_USE_NODE, PRIVATE_FILE };
