import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { screensOf } from '../../support/desk-screens.js';
import { DeskSite } from '../../support/desk-site.js';
import { SIDEWAYS, ask } from '../../support/in-page.js';

let site: DeskSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([DeskSite.open(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Pixels: as wide as 1280 at 400 %, which WCAG 1.4.10 asks for. */
const NARROW = { width: 320, height: 800 };

describe.each(['light', 'dark'] as const)('Every screen, %s', (colorScheme) => {
  it('is open to everybody: axe finds nothing', async () => {
    const editor = await site.person(browser, 'editor', { colorScheme });
    for (const { name, path } of await screensOf(editor)) {
      const page = await editor.open(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('main[aria-busy=false]').waitFor();
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect([name, found]).toEqual([name, []]);
      await page.close();
    }
    expect(editor.faults).toEqual([]);
    await editor.context.close();
  });
});

it('every screen can be read at 320 pixels without scrolling sideways', async () => {
  const editor = await site.person(browser, 'editor', { viewport: NARROW });
  for (const { name, path } of await screensOf(editor)) {
    const page = await editor.open(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('main[aria-busy=false]').waitFor();
    expect([name, await ask(page, SIDEWAYS)]).toEqual([name, 0]);
    await page.close();
  }
  await editor.context.close();
});
