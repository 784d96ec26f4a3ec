module.exports = require('../tools/jest-preset.cjs')(__dirname, 'e2e', {
  globalSetup: '<rootDir>/support/unpack-chromium.ts',
  setupFilesAfterEnv: ['<rootDir>/support/patience.ts'],
  // Playwright is CommonJS already, and large.
  transformIgnorePatterns: ['/node_modules/'],
});
