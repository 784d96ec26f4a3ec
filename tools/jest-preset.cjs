const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const swc = JSON.parse(readFileSync(join(__dirname, '../.swcrc'), 'utf8'));

/** One Jest project of this repository: TypeScript from source, ES modules of node_modules turned into CommonJS. */
module.exports = (rootDir, displayName, overrides = {}) => ({
  rootDir,
  displayName,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  testEnvironmentOptions: { customExportConditions: ['@acuerda/source', 'node', 'node-addons'] },
  transform: { '\\.(ts|tsx|m?js)$': ['@swc/jest', { ...swc, swcrc: false }] },
  transformIgnorePatterns: [],
  ...overrides,
});
