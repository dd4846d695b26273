import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publicDocument } from '../../apps/public/src/index.js';
import { openDesk } from '../support/desk-client.js';
import { makeClaim, makeStatement, reviewIn, staffOf } from '../support/factories.js';
import { PublicReader } from '../support/public-reader.js';
import { compile, readmeProgram, run, typesOf } from '../support/readme-program.js';

let reader: PublicReader;
let types: string;
let program: string;

beforeAll(async () => {
  reader = await PublicReader.start();
  types = await typesOf(await publicDocument());
  program = await readmeProgram();
}, 60_000);
afterAll(() => reader.close());

it('what is described without a database is what the running API says of itself', async () => {
  const { servers, ...served } = (await reader.ask('/openapi.json')).body;
  expect(servers).toHaveLength(1);
  expect(JSON.parse(JSON.stringify(await publicDocument()))).toEqual(served);
});

it('every field has a type that says what is in it', () => {
  const [schemas = ''] = /^export interface components \{[^]*?^\}/m.exec(types) ?? [];
  expect(schemas).toContain('FactCheck: {');
  expect(schemas).not.toMatch(/unknown|Record<string, never>|: object|: any\b/);
});

it('the program of the README type-checks, runs, and says what is published', async () => {
  // With pages of two, so that it has some to turn.
  const { code, faults } = compile(program.replace('limit: 50', 'limit: 2'), types);
  expect(faults).toEqual([]);
  expect(code).toContain('limit: 2');

  const desk = await openDesk(reader.api);
  const people = await staffOf(desk);
  const { checker } = people;
  const claim = await makeClaim(checker, 'The bridge was hit.');
  const counter = await checker.post('/claims', { wording: 'The bridge is whole.', language: 'en' });
  await checker.post(`/claims/${claim.id}/links`, { kind: 'contradicts', toId: counter.id });
  await makeStatement(checker, counter.id, 'asserts');
  await reviewIn('published', people, { claim });
  for (let n = 1; n <= 4; n += 1) await reader.publish(desk, people, `Pier ${n} of the bridge stood.`);

  const said = (await run(code, { BASE: await reader.listen() })).trim().split('\n');
  const claims = said.filter((line) => !line.startsWith(' '));
  expect(claims).toHaveLength(5);
  expect(claims).toContain('Pier 4 of the bridge stood. — True (Uncontested)');
  const whole = said.slice(said.indexOf('The bridge was hit. — True (Contested)') + 1).slice(0, 3);
  expect(whole.sort()).toEqual([
    '  A state that asserts asserts',
    '  A state that asserts counters',
    '  against: The bridge is whole. (contested)',
  ]);
}, 60_000);

it.each([
  ['a field of an answer', 'verdict.label', 'verdict.lable'],
  ['the kind of a value', 'limit: 50', "limit: 'all'"],
  ['a path', "'/api/public/v1/claims'", "'/api/public/v1/clams'"],
  ['a parameter', '{ path: { slug } }', '{ path: { slag: slug } }'],
])('a program that mistakes %s does not type-check', (_case, right, wrong) => {
  expect(program).toContain(right);
  expect(compile(program.replace(right, wrong), types).faults).not.toEqual([]);
});

it('what others import is made by the build, and so in no commit', async () => {
  const read = (name: string) => readFile(join(import.meta.dirname, '../..', name), 'utf8');
  const { exports } = JSON.parse(await read('package.json')) as { exports: Record<string, unknown> };
  expect(exports).toEqual({
    './public-api': { types: './dist/client/public-api.d.ts' },
    './public-api.json': './dist/client/openapi.json',
  });
  expect((await read('.gitignore')).split('\n')).toContain('dist/');
});
