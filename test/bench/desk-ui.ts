import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { seedWorklist } from '../support/seed-worklist.js';
import { bigCase } from './big-case.js';
import { serveBuild } from './desk-build.js';
import { WatchedPage } from './desk-ui-page.js';
import { seedClaims } from './seed.js';
import { openStage } from './stage.js';

/**
 * How quickly the desk answers to people in Chromium, with 100,000 claims, 10,000 open reviews and a dispute of 60
 * claims × 40 parties × 2,000 statements. `COMPARE_WITH=<folder of another build>` measures that one in the same run:
 * times of a noisy machine are no promises, while the ratio of two, the time of the processor and requests say more.
 */
const CLAIMS = Number(process.env['CLAIMS'] ?? 90_000);
const OPEN = Number(process.env['OPEN'] ?? 10_000);
const VISITS = 50;
/** Of the big case. */
const QUESTION = 'Which of these is so?';
const OTHER = process.env['COMPARE_WITH'];
const ONLY = process.env['ONLY']?.split(',');
const OURS = join(import.meta.dirname, '../../dist/desk');

/** What the browser has fetched of script, packed. */
const SCRIPT_BYTES = `performance.getEntriesByType('resource')
  .filter(({ name }) => name.endsWith('.js')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`;

const table: Record<string, Record<string, number | string>> = {};
const keyed = (page: Page, ...keys: readonly string[]) => {
  return (index: number): Promise<void> => page.keyboard.press(keys[index % keys.length] ?? '');
};

interface Seen {
  readonly name: string;
  readonly url: string;
  readonly browser: Browser;
  readonly disputeId: string;
}

const personAt = async (
  { browser, url }: Pick<Seen, 'browser' | 'url'>,
  who = 'editor',
): Promise<BrowserContext> => {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(120_000);
  const answer = await context.request.post('/api/v1/session', {
    data: { email: `${who}@demo.example`, password: 'counterclaim-demo' },
  });
  if (!answer.ok()) throw new Error(await answer.text());
  return context;
};

const opened = async (context: BrowserContext, path: string): Promise<WatchedPage> => {
  const page = await context.newPage();
  const watched = await WatchedPage.of(page);
  await page.goto(`/desks/demo${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await watched.settled();
  return watched;
};

const scenes: Readonly<Record<string, (seen: Seen, context: BrowserContext) => Promise<void>>> = {
  today: async ({ name }, context) => {
    const watched = await opened(context, '');
    const script = await watched.page.evaluate<number>(SCRIPT_BYTES);
    table[`first view (${name})`] = {
      ...(await watched.whole()),
      'script (kB gz)': Math.round(script / 1e3),
    };
    await watched.page.close();
  },
  queue: async ({ name }, context) => {
    const watched = await opened(context, '/queue');
    const { page } = watched;
    table[`queue, opened (${name})`] = await watched.whole();
    await page.keyboard.press('j');
    for (const key of ['j', 'x', 'PageDown', 'PageUp', 'ArrowDown'])
      table[`queue, ${key} (${name})`] = { ...(await watched.cost(20, keyed(page, key))), goal: 'p95 < 100' };
    await page.mouse.move(700, 500);
    table[`queue, wheel (${name})`] = {
      ...(await watched.cost(30, () => page.mouse.wheel(0, 600))),
      goal: 'p95 < 100',
    };
    await page.close();
  },
  board: async ({ name }, context) => {
    const watched = await opened(context, '/board');
    const { page } = watched;
    table[`board, opened (${name})`] = await watched.whole();
    await page.locator('[data-card]').first().focus();
    table[`board, arrows (${name})`] = {
      ...(await watched.cost(20, keyed(page, 'ArrowDown'))),
      goal: 'p95 < 100',
    };
    await page.close();
  },
  claims: async ({ name }, context) => {
    const watched = await opened(context, '/claims');
    const { page } = watched;
    table[`claims, opened (${name})`] = await watched.whole();
    await page.mouse.move(700, 500);
    table[`claims, wheel (${name})`] = {
      ...(await watched.cost(20, () => page.mouse.wheel(0, 600))),
      goal: 'p95 < 100',
    };
    await page.close();
  },
  dispute: async ({ name, disputeId }, context) => {
    const watched = await opened(context, `/disputes/${disputeId}`);
    const { page } = watched;
    const clock = page.getByRole('slider').first();
    await clock.waitFor();
    table[`dispute, opened (${name})`] = await watched.whole();
    await clock.focus();
    table[`dispute, a clock’s step (${name})`] = {
      ...(await watched.cost(10, keyed(page, 'ArrowLeft'))),
      goal: 'p95 < 100',
    };
    table[`dispute, a clock’s day (${name})`] = {
      ...(await watched.cost(10, keyed(page, 'PageUp'))),
      goal: 'p95 < 100',
    };
    await page.locator('[data-place="1 1"]').focus();
    table[`dispute, from cell to cell (${name})`] = {
      ...(await watched.cost(20, keyed(page, 'ArrowRight', 'ArrowDown'))),
      goal: 'p95 < 100',
    };
    const cells = page.locator('[data-claim]');
    table[`dispute, a cell’s words (${name})`] = {
      ...(await watched.cost(8, async (index) => {
        if (index % 2 === 0) await cells.nth(index).press('Enter');
        else await page.keyboard.press('Escape');
      })),
      goal: 'p95 < 100',
    };
    await page.close();
  },
  live: async ({ name, ...seen }, context) => {
    const watched = await opened(context, '/queue');
    const { page } = watched;
    const other = await personAt(seen, 'editor2');
    const took: number[] = [];
    const before = await watched.whole();
    for (let round = 0; round < 5; round += 1) {
      const rows = await other.request.get('/api/v1/desks/demo/worklist?state=queued&limit=1');
      const { data } = (await rows.json()) as {
        data: { id: string; version: number; priority: string; wording: string }[];
      };
      const [row] = data;
      if (row === undefined) throw new Error('Nothing waits in the queue');
      const priority = row.priority === 'urgent' ? 'High' : 'Urgent';
      const shown = page.getByRole('row').filter({ hasText: row.wording }).filter({ hasText: priority });
      await other.request.patch(`/api/v1/desks/demo/reviews/${row.id}`, {
        headers: { 'if-match': `"${row.version}"` },
        data: { priority: priority.toLowerCase() },
      });
      const begun = performance.now();
      await shown.waitFor();
      took.push(performance.now() - begun);
      await watched.settled();
    }
    took.sort((a, b) => a - b);
    const after = await watched.whole();
    table[`another’s change in the queue (${name})`] = {
      p50: Math.round(took[2] ?? 0),
      p95: Math.round(took[4] ?? 0),
      processor: Math.round((after.processor - before.processor) / 5),
      requests: (after.requests - before.requests) / 5,
      kB: Math.round((after.kB - before.kB) / 5),
      goal: '< 1000',
    };
    await other.close();
    await page.close();
  },
  memory: async ({ name }, context) => {
    const watched = await opened(context, '');
    const { page } = watched;
    const menu = page.getByRole('navigation').first();
    const visit = async (): Promise<void> => {
      for (const place of ['Queue', 'Board', 'Claims', 'Disputes']) {
        await menu.getByRole('link', { name: place }).click();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await watched.settled();
      }
      await page.getByRole('link', { name: QUESTION }).click();
      await page.getByRole('slider').first().waitFor();
      await watched.settled();
    };
    // What is kept on purpose is there after the first rounds.
    for (let round = 0; round < 2; round += 1) await visit();
    await watched.collectGarbage();
    const before = await watched.metrics();
    for (let round = 0; round < VISITS / 5; round += 1) await visit();
    await menu.getByRole('link', { name: 'Claims' }).click();
    await watched.settled();
    await watched.collectGarbage();
    const after = await watched.metrics();
    table[`${VISITS} visits of heavy screens (${name})`] = {
      'heap before (MB)': Math.round(before.heapMB),
      'heap after (MB)': Math.round(after.heapMB),
      'nodes before': before.nodes,
      'nodes after': after.nodes,
      'listeners before': before.listeners,
      'listeners after': after.listeners,
    };
    await page.close();
  },
};

const importBig = async (context: BrowserContext): Promise<string> => {
  const answer = await context.request.post('/api/v1/desks/demo/imports', {
    data: { kind: 'case', content: bigCase() },
    timeout: 300_000,
  });
  return ((await answer.json()) as { disputeId: string }).disputeId;
};

const stage = await openStage();
const browser = await openBrowser();
const builds: { readonly name: string; readonly url: string; close(): void }[] = [];
try {
  const { url: product } = await stage.launchProduct();
  const seeding = await personAt({ browser, url: product }, 'checker');
  const disputeId = await importBig(seeding);
  await seeding.close();
  if (CLAIMS > 0) await seedClaims(stage.adminUrl, 1, CLAIMS);
  await seedWorklist(stage.ownerUrl, OPEN);
  if (OTHER !== undefined) builds.push({ name: 'other', ...(await serveBuild(OTHER, product)) });
  builds.push({ name: 'ours', ...(await serveBuild(OURS, product)) });
  for (const [scene, play] of Object.entries(scenes)) {
    if (ONLY !== undefined && !ONLY.includes(scene)) continue;
    for (const { name, url } of builds) {
      const context = await personAt({ browser, url });
      console.log(`${scene} (${name})`);
      await play({ name, url, browser, disputeId }, context);
      await context.close();
    }
  }
} finally {
  console.table(table);
  console.log(
    'load average',
    loadavg()
      .map((one) => one.toFixed(1))
      .join(' '),
  );
  for (const build of builds) build.close();
  await browser.close();
  await stage.close();
}
