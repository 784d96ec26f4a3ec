module.exports = require('../../tools/jest-preset.cjs')(__dirname, 'api', {
  globalSetup: '<rootDir>/../../tools/jest/test-database.setup.ts',
  globalTeardown: '<rootDir>/../../tools/jest/test-database.teardown.ts',
});
