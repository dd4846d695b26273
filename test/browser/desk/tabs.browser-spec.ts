import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { DeskSite } from '../../support/desk-site.js';
import { type ReviewSeen, reviewOf } from '../../support/review-in-browser.js';

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

describe('One draft in two tabs', () => {
  it('is written in one of them, and moves to the other with all that was typed', async () => {
    const checker = await site.person(browser, 'checker');
    const { id } = await reviewOf(checker, 'Kim Jong Un');
    const first = await checker.open(`/reviews/${id}`);
    await summary(first).fill('Begun in the first tab.');
    await saved(first).waitFor();

    const second = await checker.open(`/reviews/${id}`);
    await draft(second).getByText('You write this in another tab.').waitFor();
    expect(await summary(second).isEditable()).toBe(false);
    expect(await summary(second).inputValue()).toBe('Begun in the first tab.');

    // What was typed just now is not saved yet: the first tab saves it before it lets go.
    await summary(first).pressSequentially(' And gone on.');
    await second.getByRole('button', { name: 'Edit here' }).click();
    await second.getByText('You write this in another tab.').waitFor({ state: 'detached' });
    await draft(first).getByText('You write this in another tab.').waitFor();
    expect(await summary(first).isEditable()).toBe(false);
    expect(await summary(second).inputValue()).toBe('Begun in the first tab. And gone on.');
    await summary(second).fill('Ended in the second tab.');
    await saved(second).waitFor();
    expect(await checker.get(`/reviews/${id}`)).toMatchObject({
      draft: { summary: 'Ended in the second tab.' },
    });

    // A tab that is closed lets go: the other one is free to write.
    await second.close();
    await draft(first).getByText('You write this in another tab.').waitFor({ state: 'detached' });
    expect(await summary(first).isEditable()).toBe(true);
    expect(await summary(first).inputValue()).toBe('Ended in the second tab.');
    expect(checker.faults).toEqual([]);
    await checker.context.close();
  }, 60_000);

  it('is written on another device: what was typed here meanwhile is shown beside it, and nothing is lost', async () => {
    const here = await site.person(browser, 'checker');
    const there = await site.person(browser, 'checker');
    const { id } = await reviewOf(here, 'Kim Jong Un');
    const page = await here.open(`/reviews/${id}`);
    await summary(page).fill('The text that both know.');
    await saved(page).waitFor();

    // The other device writes while this one does not hear of it.
    await page.context().route('**/draft', (route) => route.abort('internetdisconnected'));
    await summary(page).fill('What I typed here.');
    await draft(page).getByText('No connection').waitFor();
    const { fence } = await there.send<{ fence: number }>('POST', `/reviews/${id}/lease`, {});
    await there.send('PATCH', `/reviews/${id}/draft`, { fence, summary: 'What I typed there.' });
    await page.context().unroute('**/draft');

    const alert = draft(page).getByRole('alert').filter({ hasText: 'Two texts' });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('What I typed here.');
    expect(await alert.textContent()).toContain('What I typed there.');
    expect(await here.get<ReviewSeen>(`/reviews/${id}`)).toMatchObject({
      draft: { summary: 'What I typed there.' },
      lateDraft: { summary: 'What I typed here.' },
    });

    // The other device sees both as well.
    const other = await there.open(`/reviews/${id}`);
    await draft(other).getByText('You sent this when another tab or browser was writing already').waitFor();

    await alert.getByRole('button', { name: 'Go on with yours' }).click();
    await saved(page).waitFor();
    expect(await summary(page).inputValue()).toBe('What I typed here.');
    expect(await here.get<ReviewSeen>(`/reviews/${id}`)).toMatchObject({
      draft: { summary: 'What I typed here.' },
    });
    expect(here.faults).toEqual([]);
    await here.context.close();
    await there.context.close();
  }, 60_000);
});
