import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..');
/** A folder that no room has, and no other run: what is planted is told apart and taken away again. */
const PLANTED = `planted-by-${process.pid}`;

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

/** What the boundary check complains of, in the files below these folders. */
const complaints = async (): Promise<Violation[]> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.js',
      '--output-type',
      'json',
      'apps',
      'libs',
    ],
    { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
  ).catch((error: { stdout: string }) => error);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
};

/** One bad file for each rule: where it lies, and what it should not import. */
const BAD: readonly [rule: string, folder: string, source: string][] = [
  ['direction-claims', 'libs/claims/src/app', `import '#reviews';`],
  ['direction-kernel', 'libs/kernel/src', `import '#persistence';`],
  ['direction-intake', 'libs/intake/src/app', `import '#reviews';`],
  ['front-doors', 'libs/reviews/src/app', `import '../../../../claims/src/app/claim-steps.js';`],
  ['front-doors-of-apps', 'apps/api/src', `import '../../../../libs/claims/src/app/claim-steps.js';`],
  ['pure-domain', 'libs/claims/src/domain', `import '@nestjs/common';`],
  ['http-for-apps', 'libs/reviews/src/app', `import '#claims/http';`],
  ['identity-http-for-controllers', 'libs/reviews/src/app', `import '#identity/http';`],
  ['rows-for-schema', 'libs/reviews/src/app', `import '#claims/db';`],
  [
    'typeorm-in-its-rooms',
    'libs/reviews/src/app',
    `import { DataSource } from 'typeorm'; export const source = DataSource;`,
  ],
  ['kernel-imports-nothing', 'libs/kernel/src', `import 'pg';`],
  ['no-dev-dependencies', 'apps/api/src', `import fc from 'fast-check'; export const check = fc;`],
  ['no-unresolved', 'apps/api/src', `import './is-not-there.js';`],
  ['not-the-tests', 'apps/api/src', `import '../../../../test/support/api.js';`],
  ['no-cycles', 'libs/audit/src/app', ''],
];

const fileOf = (folder: string, index: number): string => join(ROOT, folder, PLANTED, `${index}.ts`);

describe('the boundaries', () => {
  let found: Violation[];

  beforeAll(async () => {
    for (const [index, [rule, folder, source]] of BAD.entries()) {
      await mkdir(dirname(fileOf(folder, index)), { recursive: true });
      const text = rule === 'no-cycles' ? `import './${index}-back.js'; export const one = 1;` : source;
      await writeFile(fileOf(folder, index), text);
      if (rule === 'no-cycles')
        await writeFile(
          join(ROOT, folder, PLANTED, `${index}-back.ts`),
          `import './${index}.js'; export const two = 2;`,
        );
    }
    found = await complaints();
  }, 60_000);
  afterAll(() =>
    Promise.all(BAD.map(([, folder]) => rm(join(ROOT, folder, PLANTED), { recursive: true, force: true }))),
  );

  it.each(BAD.map(([rule, folder], index): [string, string, number] => [rule, folder, index]))(
    'are guarded by %s, planted in %s',
    (rule, folder, index) => {
      const planted = `${folder}/${PLANTED}/${index}`;
      expect(
        found.filter(({ from }) => from.startsWith(planted)).map(({ rule: { name } }) => name),
      ).toContain(rule);
    },
  );

  it('are kept by everything else', () => {
    expect(found.filter(({ from }) => !from.includes('/planted-by-'))).toEqual([]);
  });
});
