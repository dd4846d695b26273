import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..');
/** What the check reads. It is copied, so that nothing bad ever lies in the tree itself. */
const READ = ['apps', 'libs', 'test', 'package.json', 'tsconfig.json', '.dependency-cruiser.js'];
const PLANTED = 'planted';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

/** What the boundary check complains of in a copy of the tree. */
const complaints = async (copy: string): Promise<Violation[]> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.js',
      '--preserve-symlinks',
      '--output-type',
      'json',
      'apps',
      'libs',
    ],
    { cwd: copy, maxBuffer: 64 * 1024 * 1024 },
  ).catch((error: { stdout: string }) => error);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
};

/** One bad file for each rule: where it lies, and what it should not import. */
const BAD: readonly [rule: string, folder: string, source: string][] = [
  ['direction-claims', 'libs/claims/src/app', `import '#reviews';`],
  ['direction-kernel', 'libs/kernel/src', `import '#persistence';`],
  ['direction-jobs', 'libs/jobs/src', `import '#http';`],
  ['direction-notifications', 'libs/notifications/src/app', `import '#reviews';`],
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
  ['desk-lib', 'apps/desk/src/lib', `import '../../messages/common.js';`],
  ['desk-ui', 'apps/desk/src/ui', `import '../../data/http.js';`],
  ['desk-data', 'apps/desk/src/data', `import '../../ui/page.js';`],
  ['desk-parts', 'apps/desk/src/parts', `import '../../app/router.js';`],
  ['desk-screens', 'apps/desk/src/screens/queue', `import '../../../app/router.js';`],
  ['desk-screens-apart', 'apps/desk/src/screens/queue', `import '../../board/search.js';`],
  [
    'desk-knows-words-and-types',
    'apps/desk/src/data',
    `import { ReviewsModule } from '../../../../../libs/reviews/src/index.js'; export const rooms = ReviewsModule;`,
  ],
  ['no-cycles', 'libs/audit/src/app', ''],
];

const pathOf = (folder: string, name: number | string): string => join(folder, PLANTED, `${name}.ts`);

describe('the boundaries', () => {
  let found: Violation[];

  beforeAll(async () => {
    const copy = await mkdtemp(join(tmpdir(), 'counterclaim-boundaries-'));
    for (const name of READ) await cp(join(ROOT, name), join(copy, name), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    for (const [index, [rule, folder, source]] of BAD.entries()) {
      await mkdir(join(copy, folder, PLANTED), { recursive: true });
      // Two files that import each other, for the rule against circles.
      if (rule === 'no-cycles')
        await writeFile(join(copy, pathOf(folder, 'back')), `import './${index}.js';`);
      await writeFile(
        join(copy, pathOf(folder, index)),
        rule === 'no-cycles' ? `import './back.js';` : source,
      );
    }
    found = await complaints(copy);
    await rm(copy, { recursive: true, force: true });
  }, 60_000);

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
    expect(found.filter(({ from }) => !from.includes(`/${PLANTED}/`))).toEqual([]);
  });
});
