import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { SCREENS, addressOf } from '../../support/desk-screens.js';
import { DeskSite, type Person } from '../../support/desk-site.js';
import { SIDEWAYS, ask } from '../../support/in-page.js';

let site: DeskSite;
let browser: Browser;
let editor: Person;

beforeAll(async () => {
  [site, browser] = await Promise.all([DeskSite.open(), openBrowser()]);
  editor = await site.person(browser, 'editor', { colorScheme: 'light' });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Pixels: as wide as 1280 at 400 %, which WCAG 1.4.10 asks for. */
const NARROW = { width: 320, height: 800 };

const faultsFound = async (axe: AxeBuilder): Promise<string[]> => {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

it.each(SCREENS)(
  'the screen «%s» is open to everybody: axe finds nothing, light and dark, and 320 pixels are wide enough',
  async (screen) => {
    const page = await editor.open(await addressOf(editor, screen));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('main[aria-busy=false]').waitFor();
    expect(await faultsFound(new AxeBuilder({ page }).withTags(RULES))).toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    // Of what axe looks at, colours alone are others.
    expect(await faultsFound(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);

    await page.setViewportSize(NARROW);
    expect(await ask(page, SIDEWAYS)).toBe(0);
    expect(editor.faults).toEqual([]);
    await page.close();
  },
);
