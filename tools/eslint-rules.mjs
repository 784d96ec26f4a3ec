import { defineConfig } from 'eslint/config';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import boundaries from './boundaries/config.cjs';
import { clocks } from './boundaries/clocks.mjs';

const scripts = ['**/*.{js,cjs,mjs}'];
const typescript = ['**/*.{ts,tsx}'];
const tests = ['**/*.spec.{ts,tsx}', '**/testing/**', 'libs/workflow/src/proof/**', 'e2e/**', 'tools/jest/**'];

/** The house's rules for the tree below `root`: this repository, or the fixtures that break each of them once. */
export const houseRules = (root) =>
  defineConfig(
    {
      ignores: [
        '**/dist/',
        '**/coverage/',
        '.nx/',
        '.cache/',
        'data/',
        'apps/web/src/gql/',
        'tools/boundaries/fixtures/',
      ],
    },
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    {
      name: 'scripts',
      files: scripts,
      languageOptions: { globals: globals.node },
      rules: { 'no-undef': 'error', 'no-unused-vars': 'error', eqeqeq: 'error', 'prefer-const': 'error' },
    },
    {
      name: 'typescript',
      files: typescript,
      extends: [tseslint.configs.strictTypeChecked],
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
      rules: {
        eqeqeq: 'error',
        '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
        '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
        '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
        // Initials and the like: a name is taken apart by code points.
        '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
        // Arrow functions that only pass a call on, and Nest's modules, which are classes with nothing in them.
        '@typescript-eslint/no-confusing-void-expression': 'off',
        '@typescript-eslint/no-extraneous-class': 'off',
        // Entities and the types of the schema are classes for their decorators alone: any object of their shape will do.
        '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
        // A hook or a resolver is asynchronous because its interface is.
        '@typescript-eslint/require-await': 'off',
      },
    },
    {
      name: 'types are imported as types, where no decorator needs them at run time',
      files: ['libs/**/*.{ts,tsx}', 'apps/web/**/*.{ts,tsx}'],
      rules: { '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }] },
    },
    {
      name: 'imports',
      files: typescript,
      plugins: { 'import-x': importX },
      settings: {
        'import-x/resolver-next': [
          importX.createNodeResolver({
            extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
            conditionNames: ['@acuerda/source', 'types', 'import', 'node', 'default'],
          }),
        ],
        'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      },
      rules: {
        'import-x/no-cycle': ['error', { ignoreExternal: true }],
        'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
        'import-x/no-self-import': 'error',
      },
    },
    { ...boundaries(root), files: typescript },
    { ...clocks, files: ['libs/*/src/**/*.{ts,tsx}'], ignores: tests },
    {
      name: 'react',
      files: ['apps/web/**/*.{ts,tsx}'],
      extends: [reactHooks.configs.flat['recommended-latest']],
    },
    {
      name: 'tests may be loose where the product may not',
      files: tests,
      rules: {
        '@typescript-eslint/no-non-null-assertion': 'off',
        '@typescript-eslint/no-unsafe-assignment': 'off',
        '@typescript-eslint/no-empty-function': 'off',
        '@typescript-eslint/no-unsafe-member-access': 'off',
        '@typescript-eslint/no-unsafe-return': 'off',
        '@typescript-eslint/no-unsafe-call': 'off',
        '@typescript-eslint/no-unsafe-argument': 'off',
        '@typescript-eslint/no-unsafe-enum-assignment': 'off',
        '@typescript-eslint/unbound-method': 'off',
      },
    },
  );
