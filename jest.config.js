import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));

/** Options that every tier shares. The source is compiled by swc with the very settings of the build. */
const common = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // This one has its source under the same condition as our rooms, where others find what was built from it.
  transformIgnorePatterns: ['/node_modules/(?!(.*/)?eventsource-parser/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '\\.tsx?$': ['@swc/jest', { ...swc, exclude: [], swcrc: false }] },
};

export default {
  testTimeout: 30_000,
  projects: [
    // No database, no network: rules, presenters, the shape of the tree.
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts', '<rootDir>/test/*.spec.ts'],
    },
    // A real PostgreSQL, a database of its own for each file.
    {
      ...common,
      displayName: 'db',
      testMatch: ['<rootDir>/**/*.db-spec.ts', '<rootDir>/test/journeys/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.js',
      globalTeardown: '<rootDir>/test/support/global-teardown.js',
    },
  ],
};
