const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const { testTimeout } = require('./jest/patience.cjs');

const swc = JSON.parse(readFileSync(join(__dirname, '../.swcrc'), 'utf8'));
// Jest's module registry has no import(): it becomes require, as everything else.
swc.module.ignoreDynamic = false;
const toCommonJs = (jsc = {}) => ['@swc/jest', { ...swc, swcrc: false, jsc: { ...swc.jsc, ...jsc } }];

/** One Jest project of this repository: TypeScript from source, ES modules of node_modules turned into CommonJS. */
module.exports = (rootDir, displayName, overrides = {}) => ({
  rootDir,
  displayName,
  testEnvironment: 'node',
  testTimeout,
  testMatch: ['<rootDir>/**/*.spec.{ts,tsx}'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  testEnvironmentOptions: { customExportConditions: ['@acuerda/source', 'node', 'node-addons'] },
  transform: {
    '\\.tsx$': toCommonJs({
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    }),
    '\\.(ts|m?js)$': toCommonJs(),
  },
  transformIgnorePatterns: [],
  ...overrides,
});
