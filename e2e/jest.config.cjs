module.exports = require('../tools/jest-preset.cjs')(__dirname, 'e2e', {
  globalSetup: '<rootDir>/support/unpack-chromium.ts',
  testTimeout: 60_000,
  // Playwright is CommonJS already, and large.
  transformIgnorePatterns: ['/node_modules/'],
});
