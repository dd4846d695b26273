import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { SCREENS, type Screen, addressOf } from '../../support/desk-screens.js';
import { DeskSite, type Person } from '../../support/desk-site.js';
import { SIDEWAYS } from '../../support/in-page.js';

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
    // Where a list is laid out by script, that comes with the next frame.
    await page.waitForFunction(`${SIDEWAYS.script} === 0`);
    expect(editor.faults).toEqual([]);
    await page.close();
  },
);

/** What opens a dialog, by its name. */
const OPENERS: readonly (readonly [Screen, readonly (string | RegExp)[]])[] = [
  ['today', [/^Search or do something/, 'Keyboard shortcuts', /^Notifications/]],
  ['queue', ['Filter']],
  ['review', ['Correct', 'Reopen']],
  ['disputes', [/^Open a dispute/]],
  ['dispute', ['Edit the question', 'New claim', /^Record a statement/, /^Romania: Qualifies/]],
  ['claims', ['New claim']],
  ['claim', ['Edit', 'Link a claim']],
  ['sources', ['New source']],
  ['source', ['Edit', 'Merge…', 'Add an office']],
  ['profile', ['Record an absence', 'Make a token']],
];

const hasFocus = (page: Page, locator: Locator): Locator => locator.and(page.locator('*:focus'));

it.each(OPENERS)(
  'the dialogs of the screen «%s» are open to everybody, and give the keyboard back',
  async (screen, names) => {
    const page = await editor.open(await addressOf(editor, screen));
    const dialog = page.getByRole('dialog');
    await page.locator('main[aria-busy=false]').waitFor();
    for (const name of names) {
      const opener = page
        .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
        .first();
      await opener.focus();
      await page.keyboard.press('Enter');
      await dialog.locator('*:focus').waitFor();
      await page.emulateMedia({ colorScheme: 'light' });
      expect({ name, faults: await faultsFound(new AxeBuilder({ page }).withTags(RULES)) }).toEqual({
        name,
        faults: [],
      });
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
      const colours = await faultsFound(new AxeBuilder({ page }).withRules('color-contrast'));
      expect({ name, colours }).toEqual({ name, colours: [] });

      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await hasFocus(page, opener).waitFor();
    }
    expect(editor.faults).toEqual([]);
    await page.close();
  },
);

it('keeps the place of the keyboard: on a new screen, after a refusal, and after what had it is gone', async () => {
  const page = await editor.open();
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  await heading('Today').waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await hasFocus(page, heading('Claims')).waitFor();

  // The keys that are listed are those that work: none of this screen, once single keys are turned off.
  await page.keyboard.press('?');
  const shortcuts = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await shortcuts.getByRole('cell', { name: 'Queue' }).waitFor();
  const switched = shortcuts.getByRole('switch', { name: 'Keys without Ctrl or Cmd' });
  await switched.focus();
  await page.keyboard.press('Space');
  await shortcuts.getByRole('cell', { name: 'Queue' }).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await hasFocus(page, heading('Claims')).waitFor();
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search or do something' }).waitFor();
  expect(await shortcuts.count()).toBe(0);
  await page.keyboard.type('keyboard shortcuts');
  await page.keyboard.press('Enter');
  await switched.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'New claim', exact: true }).focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'New claim' });
  const wording = form.getByRole('textbox', { name: 'Wording' });
  await form.getByRole('button', { name: 'Record claim' }).focus();
  await page.keyboard.press('Enter');
  await hasFocus(page, wording).waitFor();
  expect(await wording.getAttribute('aria-invalid')).toBe('true');
  expect(editor.faults).toEqual([]);
  await page.close();
});
