import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { DeskSite } from '../../support/desk-site.js';

let site: DeskSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([DeskSite.open(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('Signing in', () => {
  it('leads to the screen that was asked for, by keyboard alone', async () => {
    const page = await browser.newPage({ baseURL: site.url });
    await page.goto('/desks/demo/queue');
    await page.getByRole('heading', { name: 'Counterclaim' }).waitFor();
    await page.keyboard.type('checker@demo.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('counterclaim-demo');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Queue', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/desks/demo/queue');
    await page.context().close();
  });

  it('says what is wrong, and keeps the email', async () => {
    const page = await browser.newPage({ baseURL: site.url });
    await page.goto('/sign-in');
    await page.getByRole('textbox', { name: 'Email' }).fill('checker@demo.example');
    await page.getByLabel('Password', { exact: true }).fill('not this one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(await page.getByRole('alert').textContent()).toMatch(/email|password/i);
    expect(await page.getByRole('textbox', { name: 'Email' }).inputValue()).toBe('checker@demo.example');
    await page.context().close();
  });

  it('ends with signing out, in this tab and for what is asked after', async () => {
    const checker = await site.person(browser, 'checker');
    const page = await checker.open('/queue');
    await page.getByRole('button', { name: 'Chidi Okafor' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByLabel('Email').waitFor();
    await page.goBack();
    await page.getByLabel('Email').waitFor();
    expect(checker.faults).toEqual([]);
    await checker.context.close();
  });
});
