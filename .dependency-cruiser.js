// The direction of the rooms, from the ground up. A room may import those that stand before it, and no other.
const ORDER = [
  'kernel',
  'settings',
  'persistence',
  'jobs',
  'outbound',
  'http',
  'identity',
  'sources',
  'claims',
  'captures',
  'disputes',
  'reviews',
  'publishing',
];
/** Rooms that nobody imports but the apps, and what they may import themselves. */
const LEAVES = {
  intake: ['sources', 'claims', 'disputes'],
  audit: ['reviews'],
  notifications: [],
  insight: ['disputes', 'reviews'],
  matching: ['claims', 'disputes', 'publishing'],
  webhooks: ['publishing'],
  caches: ['publishing'],
};
const GROUND = ['kernel', 'settings', 'persistence', 'jobs', 'outbound', 'http', 'identity'];

const room = (name) => `^libs/${name}/`;
const anyOf = (names) => `^libs/(${names.join('|')})/`;
const DOORS = '^libs/[^/]+/src/(index|http/index|db/index)\\.ts$';
const TESTS = '\\.((db-|e2e-)?spec|spec-support)\\.ts$';

const upwards = ORDER.slice(0, -1).map((name, index) => ({
  name: `direction-${name}`,
  comment: `${name} stands below ${ORDER.slice(index + 1).join(', ')}: it may not import them.`,
  severity: 'error',
  from: { path: room(name), pathNot: TESTS },
  to: { path: anyOf([...ORDER.slice(index + 1), ...Object.keys(LEAVES), 'schema']) },
}));

const leaves = Object.entries(LEAVES).map(([name, may]) => ({
  name: `direction-${name}`,
  comment: `${name} imports ${may.join(', ') || 'the ground'} alone.`,
  severity: 'error',
  from: { path: room(name), pathNot: TESTS },
  to: { path: '^libs/', pathNot: anyOf([name, ...may, ...GROUND]) },
}));

/** Of the desk in the browser, from the ground up; screens never import each other. */
const DESK_ROOMS = ['lib', 'messages', 'ui', 'data', 'actions', 'parts', 'screens', 'app'];
const MAY = {
  lib: [],
  messages: [],
  ui: ['lib', 'messages'],
  data: ['lib', 'messages'],
  actions: ['data', 'ui', 'lib', 'messages'],
  parts: ['actions', 'data', 'ui', 'lib', 'messages'],
  screens: ['parts', 'actions', 'data', 'ui', 'lib', 'messages'],
};
const deskRooms = [
  ...Object.entries(MAY).map(([name, may]) => ({
    name: `desk-${name}`,
    comment: `In the desk, ${name} imports ${may.join(', ') || 'nothing'} of the other rooms.`,
    severity: 'error',
    from: { path: `^apps/desk/src/${name}/` },
    to: {
      path: `^apps/desk/src/(${DESK_ROOMS.filter((other) => other !== name && !may.includes(other)).join('|')})/`,
    },
  })),
  {
    name: 'desk-screens-apart',
    comment: 'Screens never import screens; only what the address of one holds is known to the router.',
    severity: 'error',
    from: { path: '^apps/desk/src/screens/([^/]+)/' },
    to: { path: '^apps/desk/src/screens/', pathNot: '^apps/desk/src/screens/$1/' },
  },
];

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    // Of type-fest there are types alone, which is not looked for.
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^type-fest$' },
    },
    ...upwards,
    ...leaves,
    {
      name: 'front-doors',
      comment: 'Rooms meet at the front door: index.ts, http/index.ts, db/index.ts.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', DOORS] },
    },
    {
      name: 'front-doors-of-apps',
      comment: 'Apps come in by the front doors as well, and to each other by index.ts.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/desk/' },
      to: { path: '^(libs|apps)/', pathNot: ['^apps/$1/', DOORS, '^apps/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'pure-domain',
      comment:
        'The domain knows the kernel, other domains and their words: no framework, no database, no Node.',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/domain/', pathNot: [TESTS, '^libs/intake/'] },
      to: {
        path: '.',
        pathNot: [
          '^libs/[^/]+/src/domain/',
          '^libs/kernel/',
          '^libs/[^/]+/src/index\\.ts$',
          '^(node:)?crypto$',
          // A calendar: it knows time zones, and no clock.
          '^node_modules/luxon/',
          // A table of letters.
          '^node_modules/any-ascii/',
        ],
      },
    },
    {
      name: 'http-for-apps',
      comment: 'Controllers are for apps; of identity also the guard’s decorators, for other controllers.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: TESTS },
      to: { path: '^libs/[^/]+/src/http/', pathNot: ['^libs/$1/', '^libs/identity/src/http/index\\.ts$'] },
    },
    {
      name: 'identity-http-for-controllers',
      severity: 'error',
      from: { path: '^libs/', pathNot: ['^libs/[^/]+/src/http/', TESTS] },
      to: { path: '^libs/identity/src/http/' },
    },
    {
      name: 'rows-for-schema',
      comment: 'The list of a room’s tables is for the schema; its stores import their own.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: '^libs/schema/' },
      to: { path: '^libs/[^/]+/src/db/', pathNot: '^libs/$1/' },
    },
    {
      name: 'typeorm-in-its-rooms',
      comment: 'TypeORM lives in db/, persistence and schema.',
      severity: 'error',
      from: { path: '^libs/', pathNot: ['^libs/(persistence|schema)/', '^libs/[^/]+/src/db/', TESTS] },
      to: { path: '^node_modules/typeorm/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: TESTS },
      to: { pathNot: ['^libs/kernel/', '^node_modules/uuid/'] },
    },
    ...deskRooms,
    {
      name: 'desk-knows-words-and-types',
      comment:
        'The desk in the browser shares the words of the domain, which is pure; of all else it knows the types alone.',
      severity: 'error',
      from: { path: '^apps/desk/' },
      to: {
        path: '^(libs|apps)/',
        pathNot: ['^apps/desk/', '^libs/[^/]+/src/domain/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-dev-dependencies',
      comment: 'What the desk in the browser needs is bundled when it is built.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: [TESTS, '^apps/desk/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-the-tests',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: TESTS },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'require', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
