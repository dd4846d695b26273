import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { DeskSite } from '../../support/desk-site.js';
import { Receiver, ReceiversNetwork } from '../../support/receiver.js';

let receiver: Receiver;
let site: DeskSite;
let browser: Browser;

beforeAll(async () => {
  receiver = await Receiver.start();
  [site, browser] = await Promise.all([
    DeskSite.open({ network: new ReceiversNetwork(receiver) }),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await receiver?.stop();
});

const statusWith = async (secret: string): Promise<number> => {
  const { status } = await fetch(`${site.url}/api/v1/desks/demo/claims`, {
    headers: { Authorization: `Bearer ${secret}` },
  });
  return status;
};

describe('API keys', () => {
  it('makes one whose secret is shown once, and which opens the desk until it is revoked', async () => {
    const admin = await site.person(browser, 'admin');
    const page = await admin.open('/settings/keys');
    await page.getByRole('button', { name: 'Make a key' }).click();
    const dialog = page.getByRole('dialog', { name: 'Make an API key' });
    await dialog.getByLabel('What it is for').fill('the archive');
    await dialog.getByRole('checkbox', { name: 'Read the desk' }).check();
    await dialog.getByRole('button', { name: 'Make a key' }).click();
    await dialog.getByText('This is the only time it is shown.').waitFor();
    const secret = await dialog.getByLabel('API key').inputValue();
    expect(secret).toMatch(/^cck_/);
    expect(await statusWith(secret)).toBe(200);

    await dialog.getByRole('button', { name: 'I have copied it' }).click();
    const row = page.getByRole('row', { name: /the archive/ });
    await row.getByText(`ends in …${secret.slice(-4)}`).waitFor();
    await page.getByRole('button', { name: 'Make a key' }).click();
    expect(await dialog.getByLabel('What it is for').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.content()).not.toContain(secret);

    const revoke = row.getByRole('button', { name: 'Revoke «the archive»' });
    await revoke.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // The keyboard goes on where it was.
    await revoke.and(page.locator(':focus')).waitFor();
    await revoke.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await row.waitFor({ state: 'detached' });
    expect(await statusWith(secret)).toBe(401);
    await page.getByRole('checkbox', { name: /revoked and expired/ }).check();
    await row.getByText('Revoked').waitFor();
    expect(admin.faults).toEqual([]);
    await admin.context.close();
  });

  it('says to others whom they can ask', async () => {
    const editor = await site.person(browser, 'editor');
    const page = await editor.open('/settings/keys');
    await page.getByText('Ask Ada Meyer.').waitFor();
    expect(editor.faults).toEqual([]);
    await editor.context.close();
  });
});

describe('Webhooks', () => {
  it('makes one, tests it against its receiver, shows what was answered, and sends it again', async () => {
    receiver.answers('/hook', 503, {}, 'not now');
    const admin = await site.person(browser, 'admin');
    const page = await admin.open('/settings/webhooks');
    await page.getByRole('button', { name: 'Add a webhook' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a webhook' });
    await dialog.getByLabel('Address').fill('https://localhost/hook');
    await dialog.getByRole('button', { name: 'Add a webhook' }).click();
    await dialog.getByLabel('Address').and(dialog.locator('[aria-invalid=true]')).waitFor();
    await dialog.getByLabel('Address').fill(receiver.at('/hook'));
    await dialog.getByRole('button', { name: 'Add a webhook' }).click();
    expect(await dialog.getByLabel('Signing secret').inputValue()).toMatch(/^whsec_/);
    await dialog.getByRole('button', { name: 'I have copied it' }).click();

    await page.getByRole('link', { name: receiver.at('/hook') }).click();
    await page.getByText('Nothing was sent yet').waitFor();
    await page.getByRole('button', { name: 'Send a test' }).click();
    await receiver.has('/hook', 1);
    const details = page.getByRole('button', { name: /^(Waiting|Failed|Delivered).*webhook\.test/ });
    await details.getByText(/Failed.*answered 503/).waitFor();
    await details.click();
    await page.getByText('not now').waitFor();

    receiver.takes('/hook');
    await page.getByRole('button', { name: 'Send again: webhook.test' }).click();
    const [first, second] = await receiver.has('/hook', 2);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    await details.getByText(/Delivered.*2 attempts/).waitFor();

    await page.getByRole('button', { name: 'Disable' }).click();
    await page.getByRole('button', { name: 'Enable' }).waitFor();
    expect(await page.getByRole('button', { name: 'Send a test' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('There are no webhooks').waitFor();
    expect(admin.faults).toEqual([]);
    await admin.context.close();
  });
});
