import type { Browser } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../apps/cli/src/demo/accounts.js';
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

describe('Around the screens', () => {
  it('the command bar goes to a screen, and to what the desk has by the words that are typed', async () => {
    const editor = await site.person(browser, 'editor');
    const page = await editor.open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('audit');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Audit' }).waitFor();

    await page.keyboard.press('Control+k');
    await page.keyboard.type('romanian soil');
    const found = page.getByRole('option', { name: /Did Russian drones land on Romanian soil/ });
    await found.waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/disputes\/[0-9a-f-]{36}/);
    expect(editor.faults).toEqual([]);
    await editor.context.close();
  });

  it('shortcuts lead to every screen, are listed by ?, and are letters where one types', async () => {
    const editor = await site.person(browser, 'editor');
    const page = await editor.open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const [key, name] of [
      ['q', 'Queue'],
      ['b', 'Board'],
      ['d', 'Disputes'],
      ['c', 'Claims'],
      ['s', 'Sources'],
      ['a', 'Audit'],
      ['n', 'Notifications'],
      ['p', 'Profile'],
      ['t', 'Today'],
    ] as const) {
      await page.keyboard.press('g');
      await page.keyboard.press(key);
      await page.getByRole('heading', { level: 1, name }).waitFor();
    }
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await list.getByRole('row', { name: /^Queue/ }).waitFor();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });

    await page.keyboard.press('Control+k');
    await page.keyboard.type('g q');
    expect(await page.getByRole('combobox', { name: 'Search or do something' }).inputValue()).toBe('g q');
    expect(editor.faults).toEqual([]);
    await editor.context.close();
  });

  it('what somebody else does is told within a second, in every tab of mine', async () => {
    const [checker, editor] = [await site.person(browser, 'checker'), await site.person(browser, 'editor')];
    const tabs = [await checker.open('/audit'), await checker.open('/notifications')];
    for (const tab of tabs) await tab.getByRole('heading', { level: 1 }).waitFor();
    const member = (await checker.get<{ data: { id: string; name: string }[] }>('/members')).data.find(
      ({ name }) => name === 'Chidi Okafor',
    );
    const { data: queued } = await editor.get<{ data: { id: string; version: number }[] }>('/queue');
    const [review] = queued;
    await editor.send(
      'POST',
      `/reviews/${review?.id}/actions/assign`,
      { memberId: member?.id },
      review?.version,
    );
    for (const tab of tabs)
      await tab.getByRole('button', { name: /Notifications, \d+ unread/ }).waitFor({ timeout: 1000 });
    expect(checker.faults).toEqual([]);
    await Promise.all([checker.context.close(), editor.context.close()]);
  });

  it('the first view takes less than 250 kB of script', async () => {
    const checker = await site.person(browser, 'checker');
    const page = await checker.context.newPage();
    let bytes = 0;
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        bytes += Number(response.headers()['content-length'] ?? Number.NaN);
    });
    await page.route('**/*', (route) =>
      route.continue({ headers: { ...route.request().headers(), 'accept-encoding': 'gzip' } }),
    );
    await page.goto('/desks/demo');
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(250_000);
    await checker.context.close();
  });

  it('whoever is signed out meanwhile is told so, keeps what they typed, and goes on once signed in beside it', async () => {
    const checker = await site.person(browser, 'checker');
    const page = await checker.open('/disputes');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Open a dispute' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Question' }).fill('Was the pier hit?');
    await checker.context.request.delete('/api/v1/session');
    await page.keyboard.press('Control+Enter');

    const notice = page.getByText('You are signed out. What you typed is still here');
    await notice.waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Question' }).inputValue()).toBe('Was the pier hit?');

    await checker.context.request.post('/api/v1/session', {
      data: { email: 'checker@demo.example', password: DEMO_PASSWORD },
    });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Was the pier hit?' }).waitFor();
    await checker.context.close();
  });

  it('is one page at all its addresses, whose scripts and styles this host alone gives', async () => {
    const pages = await Promise.all(
      ['/', '/sign-in', '/desks/demo/queue'].map(async (path) => {
        const answer = await fetch(site.url + path);
        const policy = answer.headers.get('content-security-policy') ?? '';
        const [, nonce = ''] = /script-src 'self' 'nonce-([^']+)'/.exec(policy) ?? [];
        expect(policy).toContain("default-src 'none'");
        expect(policy).toContain("frame-ancestors 'none'");
        expect(answer.headers.get('cache-control')).toBe('no-cache');
        return { nonce, text: await answer.text() };
      }),
    );
    // A word for each answer, which only what the page itself brings has.
    expect(new Set(pages.map(({ nonce }) => nonce)).size).toBe(pages.length);
    for (const { nonce, text } of pages) expect(text).toContain(`nonce="${nonce}"`);

    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(pages[0]?.text ?? '') ?? [];
    const asset = await fetch(site.url + script, { headers: { 'accept-encoding': 'br' } });
    expect([asset.status, asset.headers.get('content-encoding')]).toEqual([200, 'br']);
    expect(asset.headers.get('cache-control')).toMatch(/max-age=31536000, immutable/);
    expect((await fetch(`${site.url}/assets/nothing.js`)).status).toBe(404);
  });

  it('says that there is no such page, and no such desk', async () => {
    const checker = await site.person(browser, 'checker');
    const page = await checker.open('/nothing/here');
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await page.goto('/desks/other/queue');
    await page.getByRole('heading', { name: /You are in no desk «other»/ }).waitFor();
    await checker.context.close();
  });
});
