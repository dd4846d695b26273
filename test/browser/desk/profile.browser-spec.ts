import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { DeskSite } from '../../support/desk-site.js';

interface Member {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly wipLimit?: number;
  readonly languages: { readonly native: readonly string[]; readonly working: readonly string[] };
  readonly topics: readonly { readonly topic: string; readonly level: number }[];
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

describe('Profile', () => {
  it('keeps what I can do, beside what an editor changed meanwhile', async () => {
    const checker = await site.person(browser, 'checker');
    const editor = await site.person(browser, 'editor');
    const page = await checker.open('/profile');
    const working = page.getByRole('combobox', { name: 'Working languages' });
    await working.fill('fr');
    await working.press('Enter');
    await page.getByRole('button', { name: 'Add a topic' }).click();
    await page.getByRole('textbox', { name: 'Topic', exact: true }).last().fill('energy');

    const { data } = await editor.get<{ data: Member[] }>('/members');
    const chidi = data.find(({ name }) => name === 'Chidi Okafor');
    await editor.send('PATCH', `/members/${chidi?.id}`, { wipLimit: 7 }, chidi?.version);
    await page.getByRole('button', { name: 'Save what changed' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Somebody else changed this' });
    await alert.getByText('You changed other fields than they did').waitFor();
    expect(await page.getByRole('textbox', { name: 'Reviews at once' }).inputValue()).toBe('7');
    await page.getByRole('button', { name: 'Save what changed' }).click();
    await page.getByText('Your profile is saved.').waitFor();
    const after = await checker.get<Member>(`/members/${chidi?.id}`);
    expect(after.wipLimit).toBe(7);
    expect(after.languages.working).toContain('fr');
    expect(after.topics).toContainEqual({ topic: 'energy', level: 1 });
    expect(checker.faults).toEqual([]);
    await Promise.all([checker.context.close(), editor.context.close()]);
  });

  it('records an absence, which the desk sees, and ends it', async () => {
    const checker = await site.person(browser, 'checker2');
    const page = await checker.open('/profile');
    await page.getByRole('button', { name: 'Record an absence' }).click();
    const dialog = page.getByRole('dialog', { name: 'Record an absence' });
    await dialog.getByRole('radio', { name: 'Can finish' }).check();
    await dialog.getByLabel('Back on').fill('2020-01-01');
    await dialog.getByRole('button', { name: 'Record an absence' }).click();
    await dialog.getByText('Must be later than startsAt').waitFor();
    await dialog.getByLabel('Back on').fill('');
    await dialog.getByLabel('Note').fill('A conference');
    await dialog.getByRole('button', { name: 'Record an absence' }).click();
    await page.getByRole('row', { name: /Can finish.*Now.*A conference/ }).waitFor();

    const reader = await site.person(browser, 'reader');
    const theirs = await reader.open('/settings/members');
    await theirs.getByRole('row', { name: /Carmen Ruiz.*Can finish/ }).waitFor();
    await page.getByRole('button', { name: /^End now/ }).click();
    await page.getByRole('row', { name: /Can finish.*Over/ }).waitFor();
    await theirs.getByRole('row', { name: /Carmen Ruiz.*Here/ }).waitFor();
    expect([...checker.faults, ...reader.faults]).toEqual([]);
    await Promise.all([checker.context.close(), reader.context.close()]);
  });

  it('makes a token that speaks for me until it is revoked', async () => {
    const checker = await site.person(browser, 'checker');
    const page = await checker.open('/profile');
    await page.getByRole('radio', { name: 'None' }).click();
    await page.getByRole('radio', { name: 'None', checked: true }).waitFor();
    await page.getByRole('button', { name: 'Make a token' }).click();
    const dialog = page.getByRole('dialog', { name: 'Make a token' });
    await dialog.getByLabel('What it is for').fill('nightly export');
    await dialog.getByRole('button', { name: 'Make a token' }).click();
    const secret = await dialog.getByLabel('Token').inputValue();
    const statusOf = async (): Promise<number> =>
      (await fetch(`${site.url}/api/v1/session`, { headers: { Authorization: `Bearer ${secret}` } })).status;
    expect(await statusOf()).toBe(200);
    await dialog.getByRole('button', { name: 'I have copied it' }).click();
    await page.getByRole('button', { name: 'Revoke «nightly export»' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByRole('row', { name: /nightly export.*Revoked/ }).waitFor();
    expect(await statusOf()).toBe(401);

    await page.reload();
    await page.getByRole('radio', { name: 'None', checked: true }).waitFor();
    expect(checker.faults).toEqual([]);
    await checker.context.close();
  });
});
