import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { findChromium } from './test/support/chromium.js';

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

/** On a machine without a browser its tests are left out, and that is said; in CI they are run, and so fail. */
const browser = findChromium() !== undefined || process.env.CI === 'true';
if (!browser)
  console.warn(
    'NO CHROMIUM: the tests of the project «browser» ARE NOT RUN. Install it (apt-get install chromium), or set CHROMIUM to its path.',
  );

const onDatabase = {
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
};

export default {
  testTimeout: 30_000,
  // Two even on two cores: a test waits for PostgreSQL and for the browser most of the time.
  maxWorkers: Math.max(2, availableParallelism() - 1),
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
      ...onDatabase,
    },
    // The public pages and the desk in Chromium, on a database of their own.
    ...(browser
      ? [
          {
            ...common,
            displayName: 'browser',
            testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'],
            ...onDatabase,
            globalSetup: '<rootDir>/test/support/browser-setup.js',
          },
        ]
      : []),
  ],
};
