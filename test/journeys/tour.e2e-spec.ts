import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Product } from '../support/product.js';

it('the tour of the README really runs', async () => {
  const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
  const tour = /## A tour[\s\S]*?```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const product = await Product.prepare();
  const folder = await mkdtemp(join(tmpdir(), 'counterclaim-tour-'));
  try {
    await product.start();
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', tour], {
      cwd: folder,
      env: { PATH: `${dirname(process.execPath)}:${process.env['PATH']}`, BASE: product.url },
    });
    const lines = stdout.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'unanswered',
        'denied',
        'published',
        'True',
        'The bridge was hit.',
        'Conceded',
      ]),
    );
    expect(stdout).toMatch(/2023-09-09T12:00:00.000Z (hardens|concedes)/);
  } finally {
    await product.remove();
    await rm(folder, { recursive: true, force: true });
  }
}, 90_000);
