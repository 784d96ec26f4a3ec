const { testTimeout } = require('./tools/jest/patience.cjs');

module.exports = {
  testTimeout,
  testSequencer: require.resolve('./tools/jest/longest-first.cjs'),
  projects: [
    '<rootDir>/libs/*/jest.config.cjs',
    '<rootDir>/apps/*/jest.config.cjs',
    '<rootDir>/e2e/jest.config.cjs',
    '<rootDir>/bench/jest.config.cjs',
    '<rootDir>/scripts/jest.config.cjs',
    '<rootDir>/tools/jest.config.cjs',
  ],
};
