import { availableParallelism } from 'node:os';

export default {
  testEnvironment: 'node',
  clearMocks: true,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      },
    ],
  },
  // Jest's own default leaves one core to watch mode; most of our tests wait half of their time.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  testSequencer: '<rootDir>/scripts/scenarios-first.mjs',
  // Generous, because a busy machine is slow and a test that hangs is red all the same.
  testTimeout: 120_000,
};
