import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { DeskSite, type Person } from '../../support/desk-site.js';

let site: DeskSite;
let browser: Browser;
let editor: Person;

interface Source {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly aliases: readonly { readonly name: string }[];
  readonly mergedIntoId?: string;
}

beforeAll(async () => {
  [site, browser] = await Promise.all([DeskSite.open(), openBrowser()]);
  editor = await site.person(browser, 'editor');
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const sourceCalled = async (name: string): Promise<Source> => {
  const { data } = await editor.get<{ data: Source[] }>(`/sources?q=${encodeURIComponent(name)}`);
  const found = data.find((source) => source.name === name);
  if (found === undefined) throw new Error(`No source is called ${name}`);
  return found;
};

describe('A source', () => {
  it('is recorded by keys, with an office, unless somebody else holds that', async () => {
    const page = await editor.open('/sources');
    await page.getByRole('table', { name: 'Sources' }).waitFor();
    await page.keyboard.press('Shift+N');
    const dialog = page.getByRole('dialog', { name: 'New source' });
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
    await page.keyboard.type('Vasile Dîncu');
    await dialog.getByRole('textbox', { name: 'Wikidata', exact: true }).fill('218');
    await page.keyboard.press('Control+Enter');
    await dialog.getByText('Must be a Wikidata item').waitFor();
    expect(
      await dialog
        .getByRole('textbox', { name: 'Wikidata', exact: true })
        .evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await dialog.getByRole('textbox', { name: 'Wikidata', exact: true }).fill('Q12740525');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Vasile Dîncu' }).waitFor();

    await page.keyboard.press('o');
    const office = page.getByRole('dialog', { name: 'Add an office' });
    await office.getByRole('textbox', { name: 'Office', exact: true }).waitFor();
    await page.keyboard.type('Minister of National Defence');
    for (const [label, typed, name] of [
      ['Institution', 'min nat def', 'Ministry of National Defence of Romania'],
      ['Speaks for', 'roman', 'Romania'],
    ] as const) {
      await office.getByRole('combobox', { name: label }).fill(typed);
      await page.getByRole('option', { name, exact: true }).click();
    }
    // Angel Tilvar holds it at that time.
    await office.getByLabel(/^From/).fill('2023-01-01');
    await office.getByLabel('Until').fill('2022-01-01');
    await page.keyboard.press('Control+Enter');
    await office.getByText('Must be later than from').waitFor();
    expect(await office.getByLabel('Until').getAttribute('aria-invalid')).toBe('true');
    await office.getByLabel('Until').fill('2024-01-01');
    await page.keyboard.press('Control+Enter');
    await office.getByText('Somebody else holds the office').waitFor();
    const name = office.getByRole('textbox', { name: 'Office', exact: true });
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);

    await office.getByLabel(/^From/).fill('2021-11-25');
    await office.getByLabel('Until').fill('2022-10-24');
    await page.keyboard.press('Control+Enter');
    await office.waitFor({ state: 'detached' });
    await page
      .getByRole('region', { name: 'Offices' })
      .getByRole('row', { name: 'Minister of National Defence' })
      .waitFor();
    await page.close();
  });

  it('has a record that tells where it turned', async () => {
    const { id } = await sourceCalled('Romania');
    const page = await editor.open(`/sources/${id}`);
    const moves = page.getByRole('list', { name: 'Where it moved' });
    const retracted = moves.getByRole('listitem').filter({ hasText: 'Retracts' });
    await retracted.getByRole('link', { name: 'The strikes closest to Romania' }).waitFor();
    const verdict = page.getByRole('row', { name: 'Russian drones fell on Romanian territory' });
    expect(await verdict.textContent()).toMatch(/Affirms.*Unproven/);
    await page.close();
  });

  it('is edited beside what another saved meanwhile, and merged: both names are kept', async () => {
    const made = await editor.send<Source>('POST', '/sources', {
      kind: 'institution',
      name: 'Port of Izmail',
    });
    const other = await editor.send<Source>('POST', '/sources', {
      kind: 'institution',
      name: 'Izmail Sea Commercial Port',
    });
    const page = await editor.open(`/sources/${made.id}`);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit source' });
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Port of Izmail (Ukraine)');
    await editor.send('PATCH', `/sources/${made.id}`, { name: 'Izmail port', country: 'UA' }, made.version);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('radio', { name: 'Take theirs: Name' }).check();
    expect(await dialog.getByRole('textbox', { name: 'Country', exact: true }).inputValue()).toBe('UA');
    await dialog.getByRole('textbox', { name: 'Wikidata', exact: true }).fill('Q4200372');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Izmail port' }).waitFor();

    await page.getByRole('button', { name: 'Merge' }).click();
    const merge = page.getByRole('dialog', { name: 'Merge into another source' });
    await merge.getByRole('combobox', { name: 'The source that remains' }).fill('izmail sea');
    await page.getByRole('option', { name: other.name }).click();
    await merge.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: other.name }).waitFor();
    await page.getByText('Izmail port', { exact: true }).waitFor();
    expect(await editor.get<Source>(`/sources/${made.id}`)).toMatchObject({ mergedIntoId: other.id });
    await page.goto(`/desks/demo/sources/${made.id}`);
    await page.getByText('This source was merged into').getByRole('link', { name: other.name }).waitFor();
    await page.getByRole('button', { name: 'Edit', exact: true, disabled: true }).waitFor();
    await page.close();
  });

  it('is found by any of its names, of one kind alone', async () => {
    const page = await editor.open('/sources');
    const table = page.getByRole('table', { name: 'Sources' });
    await table.waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('tilvar');
    await page.getByText('1 source', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    const link = table.getByRole('link', { name: 'Angel Tilvar' });
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: 'State' }).click();
    await page.getByRole('heading', { name: 'No source is called that' }).waitFor();
    expect(new URL(page.url()).searchParams.get('kind')).toBe('state');
    await page.close();
    expect(editor.faults).toEqual([]);
  });
});
