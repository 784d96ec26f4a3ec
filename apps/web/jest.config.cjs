const { join } = require('node:path');

const jestFiles = join(__dirname, '../../tools/jest');

module.exports = require('../../tools/jest-preset.cjs')(__dirname, 'web', {
  testEnvironment: join(jestFiles, 'browser-environment.cjs'),
  testEnvironmentOptions: { customExportConditions: ['@acuerda/source', 'browser'] },
  setupFiles: [join(jestFiles, 'web.setup.ts')],
  moduleNameMapper: { '\\.(css|svg|woff2?)$': join(jestFiles, 'empty-style.cjs') },
});
