const { posix, relative, sep } = require('node:path');

/** Calls `visit(specifier, node)` for every import, re-export, `import()` and `require()` of a file. */
function onEveryImport(visit) {
  const visitSource = (node) => {
    if (typeof node.source?.value === 'string') visit(node.source.value, node);
  };
  return {
    ImportDeclaration: visitSource,
    ExportNamedDeclaration: visitSource,
    ExportAllDeclaration: visitSource,
    ImportExpression: visitSource,
    TSImportType: visitSource,
    CallExpression: (node) => {
      const [argument] = node.arguments;
      const required = node.callee.name === 'require' || node.callee.object?.name === 'require';
      if (required && typeof argument?.value === 'string') visit(argument.value, node);
    },
  };
}

/** The file's path from the root of the repository, with forward slashes. */
const pathOf = (context) => relative(context.options[0].root, context.filename).split(sep).join('/');

/** Where a relative import leads, from the root of the repository; undefined for the name of a package. */
const targetOf = (file, specifier) =>
  specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : undefined;

const isTest = (file) => /\.spec\.tsx?$|\/testing\/|\/src\/proof\//.test(file);

const meta = (messages) => ({
  type: 'problem',
  messages,
  schema: [{ type: 'object', properties: { root: { type: 'string' } }, required: ['root'] }],
});

module.exports = { onEveryImport, pathOf, targetOf, isTest, meta };
