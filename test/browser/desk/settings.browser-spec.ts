import type { Browser } from 'playwright-core';
import { AddUser } from '#identity';
import { openBrowser } from '../../support/browser.js';
import { DeskSite } from '../../support/desk-site.js';

interface Policy {
  readonly version: number;
  readonly wipLimit: number;
  readonly leaseMinutes: number;
}

const NEW = { email: 'nora@desk.example', name: 'Nora Quist', password: 'a password for nora' };

let site: DeskSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([
    DeskSite.open({ prepare: (rooms) => rooms.get(AddUser).run(NEW) }),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('Members', () => {
  it('gets somebody into the desk, with a role that can be changed', async () => {
    const admin = await site.person(browser, 'admin');
    const page = await admin.open('/settings');
    await page.getByRole('heading', { name: 'Members', level: 2 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/desks/demo/settings/members');

    await page.getByRole('button', { name: 'Add a member' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a member' });
    await dialog.getByLabel('Email').fill('nobody@desk.example');
    await dialog.getByRole('button', { name: 'Add a member' }).click();
    await dialog.getByText('Nobody has an account with this email').waitFor();
    await dialog.getByLabel('Email').fill(NEW.email);
    await dialog.getByRole('checkbox', { name: 'Fact-checker' }).uncheck();
    await dialog.getByRole('checkbox', { name: 'Reader' }).check();
    await dialog.getByRole('button', { name: 'Add a member' }).click();
    await page.getByRole('row', { name: /Nora Quist.*Reader/ }).waitFor();

    const context = await browser.newContext({ baseURL: site.url });
    const hers = await context.newPage();
    await hers.goto('/desks/demo/settings/members');
    await hers.getByRole('textbox', { name: 'Email' }).fill(NEW.email);
    await hers.getByLabel('Password', { exact: true }).fill(NEW.password);
    await hers.getByRole('button', { name: 'Sign in' }).click();
    await hers.getByRole('row', { name: /Nora Quist \(you\)/ }).waitFor();
    const add = hers.getByRole('button', { name: 'Add a member' });
    expect(await add.getAttribute('aria-disabled')).toBe('true');
    await add.hover();
    await hers.getByRole('tooltip', { name: 'This needs the role admin. You are reader.' }).waitFor();

    await page.getByRole('button', { name: 'Edit Nora Quist' }).click();
    const drawer = page.getByRole('dialog', { name: 'Nora Quist' });
    await drawer.getByRole('checkbox', { name: 'Editor' }).check();
    await drawer.getByRole('button', { name: 'Save what changed' }).click();
    // On her screen, without asking for it.
    await hers.getByRole('row', { name: /Nora Quist \(you\).*Reader.*Editor/ }).waitFor();
    expect(admin.faults).toEqual([]);
    await Promise.all([context.close(), admin.context.close()]);
  });
});

describe('Policy', () => {
  it('shows what a change does before it is made, and loses nothing where another admin was first', async () => {
    const admin = await site.person(browser, 'admin');
    const other = await site.person(browser, 'admin');
    const page = await admin.open('/settings/policy');
    const limit = page.getByRole('textbox', { name: 'Reviews at once' });
    await limit.fill('1');
    const { version } = await admin.get<Policy>('/policy');

    await page.getByRole('button', { name: 'Preview the change' }).click();
    const preview = page.getByRole('dialog', { name: 'What this change does' });
    await preview.getByRole('row', { name: /Reviews at once 10 1/ }).waitFor();
    await preview.getByRole('heading', { name: 'For everything, at once' }).waitFor();
    expect((await admin.get<Policy>('/policy')).version).toBe(version);

    await other.send('PATCH', '/policy', { leaseMinutes: 20, wipLimit: 4 }, version);
    await preview.getByRole('button', { name: `Save as version ${version + 1}` }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Somebody else changed this' });
    await alert.getByRole('radio', { name: 'Take theirs: Reviews at once' }).check();
    expect(await limit.inputValue()).toBe('4');
    await alert.getByRole('radio', { name: 'Keep mine: Reviews at once' }).check();
    expect(await limit.inputValue()).toBe('1');
    expect(await page.getByLabel('Editing lease').inputValue()).toBe('20');

    await page.getByRole('button', { name: 'Preview the change' }).click();
    await preview.getByRole('button', { name: `Save as version ${version + 2}` }).click();
    await page.getByText(`The policy is version ${version + 2} now.`).waitFor();
    expect(await admin.get<Policy>('/policy')).toMatchObject({
      version: version + 2,
      wipLimit: 1,
      leaseMinutes: 20,
    });

    await page.getByLabel('Majority').fill('3');
    await page.getByRole('button', { name: 'Preview the change' }).click();
    await page.getByText('Must be more than half of the votes').waitFor();
    expect(admin.faults).toEqual([]);
    await Promise.all([admin.context.close(), other.context.close()]);
  });
});

describe('Conflicts of interest and the scale', () => {
  it('declares a conflict, and has somebody else end it', async () => {
    const checker = await site.person(browser, 'checker');
    const page = await checker.open('/settings/conflicts');
    await page.getByRole('button', { name: 'Declare a conflict' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'A topic' }).check();
    await dialog.getByLabel('Topic', { exact: true }).fill('war');
    await dialog.getByLabel('Reason').fill('My brother serves in it.');
    await dialog.getByRole('button', { name: 'Declare a conflict' }).click();
    const row = page.getByRole('row', { name: /war.*My brother serves in it\./ });
    await row.getByText('Stands').waitFor();
    const end = row.getByRole('button', { name: 'End the conflict with war' });
    expect(await end.getAttribute('aria-disabled')).toBe('true');

    const editor = await site.person(browser, 'editor');
    const theirs = await editor.open('/settings/conflicts');
    await theirs.getByRole('combobox', { name: 'Whose' }).click();
    await theirs.getByRole('option', { name: 'Chidi Okafor' }).click();
    await theirs.getByRole('button', { name: 'End the conflict with war' }).click();
    await theirs.getByLabel('Reason').fill('He has left.');
    await theirs.getByRole('dialog').getByRole('button', { name: 'End' }).click();
    await row.getByText('Ended').waitFor();
    expect([...checker.faults, ...editor.faults]).toEqual([]);
    await Promise.all([checker.context.close(), editor.context.close()]);
  });

  it('makes the next version of the rating scale, and keeps the earlier one', async () => {
    const admin = await site.person(browser, 'admin');
    const page = await admin.open('/settings/scale');
    await page.getByRole('button', { name: 'Make a new version' }).click();
    const first = page.getByRole('group', { name: 'Value 1' });
    await first.getByRole('textbox', { name: 'Label' }).fill('');
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await first.getByText(/must/i).waitFor();
    await first.getByRole('textbox', { name: 'Label' }).fill('Correct');
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await page.getByRole('table', { name: 'Truth, version 2' }).getByText('Correct').waitFor();
    await page.getByRole('button', { name: 'Truth, version 1' }).waitFor();
    expect(admin.faults).toEqual([]);
    await admin.context.close();
  });
});
