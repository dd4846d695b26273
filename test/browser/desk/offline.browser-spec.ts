import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { DeskSite } from '../../support/desk-site.js';
import { reviewOf } from '../../support/review-in-browser.js';

let site: DeskSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([DeskSite.open(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const draft = (page: Page) => page.getByRole('region', { name: 'Draft', exact: true });
const summary = (page: Page) => draft(page).getByRole('textbox', { name: 'Summary' });
const saved = (page: Page) => draft(page).getByRole('status').getByText('Saved', { exact: true });

describe('A draft without a connection', () => {
  it('is kept as it is typed, is sent when it is back, and outlives a reload', async () => {
    const checker = await site.person(browser, 'checker');
    const { id } = await reviewOf(checker, 'Kim Jong Un');
    const page = await checker.open(`/reviews/${id}`);
    await summary(page).fill('Before.');
    await saved(page).waitFor();

    await checker.context.setOffline(true);
    await summary(page).pressSequentially(' Typed without a connection.');
    await draft(page).getByText('No connection: kept in this browser').waitFor();
    expect(await summary(page).inputValue()).toBe('Before. Typed without a connection.');

    await checker.context.setOffline(false);
    await saved(page).waitFor();
    expect(await checker.get(`/reviews/${id}`)).toMatchObject({
      draft: { summary: 'Before. Typed without a connection.' },
    });

    // Lost again, and this time the tab goes with it.
    await checker.context.setOffline(true);
    await summary(page).fill('Typed before the tab was closed.');
    await draft(page).getByText('No connection: kept in this browser').waitFor();
    await page.close();
    await checker.context.setOffline(false);
    expect(await checker.get(`/reviews/${id}`)).toMatchObject({
      draft: { summary: 'Before. Typed without a connection.' },
    });
    const sent = checker.context.waitForEvent('response', {
      predicate: (response) => response.request().method() === 'PATCH' && response.url().endsWith('/draft'),
    });
    const again = await checker.open(`/reviews/${id}`);
    expect((await sent).status()).toBe(200);
    await saved(again).waitFor();
    expect(await summary(again).inputValue()).toBe('Typed before the tab was closed.');
    expect(await checker.get(`/reviews/${id}`)).toMatchObject({
      draft: { summary: 'Typed before the tab was closed.' },
    });
    await checker.context.close();
  }, 60_000);

  it('is compared with what was saved elsewhere meanwhile', async () => {
    const checker = await site.person(browser, 'checker');
    const elsewhere = await site.person(browser, 'checker');
    const { id } = await reviewOf(checker, 'Kim Jong Un');
    const page = await checker.open(`/reviews/${id}`);
    await summary(page).focus();
    await summary(page).fill('Known to both.');
    await saved(page).waitFor();
    await checker.context.setOffline(true);
    await summary(page).fill('Typed here, and left.');
    await draft(page).getByText('No connection').waitFor();
    await page.close();

    const { fence } = await elsewhere.send<{ fence: number }>('POST', `/reviews/${id}/lease`, {});
    await elsewhere.send('PATCH', `/reviews/${id}/draft`, { fence, summary: 'Typed elsewhere.' });
    await checker.context.setOffline(false);
    const again = await checker.open(`/reviews/${id}`);
    const alert = draft(again).getByRole('alert').filter({ hasText: 'Two texts' });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Typed here, and left.');
    await alert.getByRole('button', { name: 'Go on with what is saved' }).click();
    expect(await summary(again).inputValue()).toBe('Typed elsewhere.');

    await again.reload();
    await summary(again).waitFor();
    expect(await draft(again).getByRole('alert').count()).toBe(0);
    expect(await summary(again).inputValue()).toBe('Typed elsewhere.');
    expect(checker.faults).toEqual([]);
    await checker.context.close();
    await elsewhere.context.close();
  }, 60_000);
});
