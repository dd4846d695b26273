import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { DeskSite } from '../../support/desk-site.js';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly claim: { readonly wording: string };
}

let site: DeskSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([DeskSite.open(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('Audit', () => {
  it('tells a review in sentences, shows an event as it was written, and leads to the review', async () => {
    const editor = await site.person(browser, 'editor');
    const { data } = await editor.get<{ data: Row[] }>('/reviews?state=published&limit=1');
    const review = data[0]?.id ?? '';
    const page = await editor.open(`/audit?of=reviews&id=${review}`);
    const feed = page.getByRole('feed', { name: 'Events' });
    const published = feed.getByRole('article', { name: /published the verdict\./ });
    await published.waitFor();
    await published.getByRole('button', { name: /^Details/ }).click();
    await published
      .getByRole('region', { name: /^Raw event/ })
      .getByText('"review.published"')
      .waitFor();
    await published.getByRole('link', { name: 'Review', exact: true }).click();
    await page.waitForURL(`**/desks/demo/reviews/${review}**`);
    expect(editor.faults).toEqual([]);
    await editor.context.close();
  });

  it('has the whole desk newest first, by what happened and by whom, in the address', async () => {
    const editor = await site.person(browser, 'editor');
    const page = await editor.open('/audit');
    const feed = page.getByRole('feed', { name: 'Events' });
    await feed.getByRole('article').first().waitFor();
    await page.getByRole('combobox', { name: 'What happened' }).fill('review: published');
    await page.getByRole('option', { name: 'Review: published' }).click();
    await page.getByRole('combobox', { name: 'Who did it' }).fill('Edith');
    await page.getByRole('option', { name: 'Edith Lang' }).click();
    await page.waitForURL(/type=review\.published&actor=|actor=.*&type=review\.published/);
    await feed
      .getByRole('article', { name: /^Edith Lang published the verdict\./ })
      .first()
      .waitFor();
    expect(await feed.getByRole('article').filter({ hasNotText: 'published the verdict' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.waitForURL(/\/audit$/);

    // What happens meanwhile moves nothing: it is told of, and shown when asked for.
    const before = await feed.getByRole('article').first().textContent();
    const other = await site.person(browser, 'editor2');
    await other.send('POST', '/disputes', { question: 'Who closed the bridge?', language: 'en' });
    const newer = page.getByRole('button', { name: /new events?$/ });
    await newer.waitFor();
    expect(await feed.getByRole('article').first().textContent()).toBe(before);
    await newer.click();
    await feed
      .getByRole('article', { name: /Emil Novak opened the dispute «Who closed the bridge\?»/ })
      .waitFor();
    expect(editor.faults).toEqual([]);
    await Promise.all([editor.context.close(), other.context.close()]);
  });
});

describe('Notifications', () => {
  it('come while one looks, lead to the review, and are read one by one or all at once', async () => {
    const editor = await site.person(browser, 'editor');
    const checker = await site.person(browser, 'checker');
    const { data } = await editor.get<{ data: Row[] }>('/reviews?limit=100');
    await editor.send('POST', '/notifications/read', {});
    const page = await editor.open('/notifications?unread=true');
    await page.getByRole('heading', { name: 'You have read everything' }).waitFor();

    const { memberId } = (
      (await (await editor.context.request.get('/api/v1/session')).json()) as {
        desks: { memberId: string }[];
      }
    ).desks[0] ?? { memberId: '' };
    const review = data[0]?.id ?? '';
    for (const text of ['Look at this first.', 'And at this.'])
      await checker.send('POST', `/reviews/${review}/comments`, { text, mentions: [memberId] });
    const list = page.getByRole('list', { name: 'Notifications, newest first' });
    await list.getByRole('listitem').nth(1).waitFor();
    await list
      .getByRole('button', { name: /^Mark as read/ })
      .first()
      .click();
    await list.getByRole('listitem').nth(1).waitFor({ state: 'detached' });
    await list.getByRole('link').first().click();
    await page.waitForURL(`**/reviews/${review}**`);
    await page.goBack();
    await page.getByRole('heading', { name: 'You have read everything' }).waitFor();
    expect([...editor.faults, ...checker.faults]).toEqual([]);
    await Promise.all([editor.context.close(), checker.context.close()]);
  });
});
