import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * Dependencies point downward only: actions → shared; inside shared, `action` → `plan`, and `aws`, `tools`, `kubernetes`
 * know neither. `errors` and `time` are what all of them stand on. Nothing that users run knows the rehearsal or the tests.
 */
const actionNames = [
  'setup-tools',
  'create-cluster',
  'install-lb-controller',
  'deploy-openremote',
  'configure-dns',
  'teardown',
];
const zones = [
  { target: ['./actions', './shared'], from: ['./rehearsal', './test', './scripts'] },
  { target: './shared', from: './actions' },
  { target: './shared/plan', from: ['./shared/action', './shared/aws', './shared/tools', './shared/kubernetes'] },
  { target: ['./shared/errors', './shared/time'], from: './shared', except: ['./errors', './time'] },
  { target: './shared/aws', from: ['./shared/action', './shared/plan', './shared/tools', './shared/kubernetes'] },
  {
    target: './shared/dns',
    from: ['./shared/action', './shared/plan', './shared/aws', './shared/tools', './shared/kubernetes'],
  },
  { target: './shared/tools', from: ['./shared/action', './shared/plan', './shared/aws', './shared/kubernetes'] },
  { target: './shared/kubernetes', from: ['./shared/action', './shared/plan'] },
  ...actionNames.map((name) => ({
    target: `./actions/${name}`,
    from: actionNames.filter((other) => other !== name).map((other) => `./actions/${other}`),
    message: 'An action never imports another one; what both need belongs in shared/.',
  })),
];

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'coverage/', 'rehearsal-report/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/order': [
        'error',
        {
          groups: [
            ['builtin', 'external'],
            ['parent', 'sibling'],
          ],
          'newlines-between': 'always',
          alphabetize: { order: 'asc' },
        },
      ],
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // Numbers in messages are what they look like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `onLine: (line) => lines.push(line)` reads well and means what it says.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `async` without `await` keeps one shape for functions of which only some have to wait.
      '@typescript-eslint/require-await': 'off',
      // A step may return a remark or nothing.
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    files: ['rehearsal/**/*.ts'],
    // A generic object store edits objects by keys that it is told.
    rules: { '@typescript-eslint/no-dynamic-delete': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Tests are lists of cases, and read answers whose shape is what they assert.
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setInterval: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  prettier,
);
