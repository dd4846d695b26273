import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { DeskSite, type Person } from '../../support/desk-site.js';

let site: DeskSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([DeskSite.open(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Row {
  readonly id: string;
  readonly name?: string;
  readonly question?: string;
}

interface Said {
  readonly quote?: { readonly text: string; readonly language: string };
  readonly speakerId: string;
  readonly principalId: string;
  readonly utteredAt: string;
  readonly precision: string;
  readonly stances: readonly { readonly stance: string }[];
}

/** A dispute of its own, of two claims that Romania is expected to answer. */
const disputeFor = async (person: Person, question: string): Promise<{ id: string; claims: string[] }> => {
  const { id } = await person.send<Row>('POST', '/disputes', { question, language: 'en' });
  const claims = [];
  for (const wording of ['The pier was hit.', 'The pier is whole.'])
    claims.push((await person.send<Row>('POST', '/claims', { wording, language: 'en', disputeId: id })).id);
  return { id, claims };
};

const statementsIn = async (person: Person, dispute: string): Promise<readonly Said[]> =>
  (await person.get<{ data: readonly Said[] }>(`/statements?dispute=${dispute}`)).data;

const sourceNamed = async (person: Person, name: string): Promise<string> => {
  const { data } = await person.get<{ data: readonly Row[] }>(`/sources?q=${encodeURIComponent(name)}`);
  const found = data.find((source) => source.name === name);
  if (found === undefined) throw new Error(`No source is called ${name}`);
  return found.id;
};

/** Keys that are pressed beside what is typed. */
class Keyboard {
  presses = 0;
  constructor(private readonly page: Page) {}
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.presses += 1;
      await this.page.keyboard.press(key);
    }
  }
}

const recorded = (page: Page) => page.getByRole('status', { name: 'What it changed' });

describe('Recording a statement', () => {
  it('takes a paste, a name and a key for each claim, and the matrix shows it', async () => {
    const checker = await site.person(browser, 'checker', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { id } = await disputeFor(checker, 'Was the pier hit?');
    const page = await checker.open(`/disputes/${id}`);
    await page.getByRole('rowheader', { name: /The pier was hit/ }).waitFor();
    await page.evaluate('navigator.clipboard.writeText("Ми підтверджуємо: причал уражено.")');
    const keys = new Keyboard(page);

    await keys.press('r');
    await page.getByRole('textbox', { name: 'Quote' }).waitFor();
    await page.waitForFunction('document.activeElement.tagName === "TEXTAREA"');
    await keys.press('Control+v', 'Tab');
    await page.keyboard.type('kuleba');
    await page.getByRole('option', { name: 'Dmytro Kuleba' }).waitFor();
    await keys.press('Enter', 'Tab');
    await page.keyboard.type('4 Sep 2023 15:00');
    await page.getByText('Binds Ukraine, as Minister of Foreign Affairs').waitFor();
    await keys.press('Tab', 'a', 'ArrowDown', 'd', 'Control+Enter');
    await recorded(page).getByText('The pier was hit.').waitFor();
    // Ten keys beside what is typed: each of them is one that says something.
    expect(keys.presses).toBe(10);
    expect(await recorded(page).innerText()).toMatch(/No position\s*→\s*\S?\s*Uncontested/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page
      .getByRole('gridcell')
      .getByRole('button', { name: /^Ukraine: Asserts/ })
      .waitFor();
    await page
      .getByRole('gridcell')
      .getByRole('button', { name: /^Ukraine: Denies/ })
      .waitFor();
    const [said] = await statementsIn(checker, id);
    expect(said).toMatchObject({
      quote: { text: 'Ми підтверджуємо: причал уражено.', language: 'uk' },
      speakerId: await sourceNamed(checker, 'Dmytro Kuleba'),
      principalId: await sourceNamed(checker, 'Ukraine'),
      utteredAt: new Date(2023, 8, 4, 15).toISOString(),
      precision: 'minute',
    });
    expect(checker.faults).toEqual([]);
    await checker.context.close();
  });

  it('says at the field what is wrong, and keeps all that was typed, also when it is closed', async () => {
    const checker = await site.person(browser, 'checker');
    const { id } = await disputeFor(checker, 'Was the mole hit?');
    const page = await checker.open(`/disputes/${id}`);
    await page.getByRole('rowheader', { name: /The pier was hit/ }).waitFor();
    await page.keyboard.press('r');
    const quote = page.getByRole('textbox', { name: 'Quote' });
    await quote.fill('It stands.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Choose who speaks.').waitFor();
    expect(await page.evaluate('document.activeElement.getAttribute("aria-invalid")')).toBe('true');

    await page.keyboard.type('iohannis');
    await page.getByRole('option', { name: 'Klaus Iohannis' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'When' }).fill('2199-01-01 10:00');
    await page.getByRole('textbox', { name: 'Address' }).fill('no address');
    const claims = page.getByRole('listbox', { name: 'Stances on the claims' });
    await claims.focus();
    await page.keyboard.press('d');
    await page.keyboard.press('Control+Enter');
    // What the server says, by its pointers.
    const address = page.getByRole('textbox', { name: 'Address' });
    await address.and(page.getByRole('textbox', { description: /./ })).waitFor();
    expect(await address.getAttribute('aria-invalid')).toBe('true');
    await address.fill('');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Is in the future/).waitFor();

    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('rowheader', { name: /The pier was hit/ }).waitFor();
    await page.keyboard.press('r');
    await page.getByText('What you typed before is still here.').waitFor();
    expect(await quote.inputValue()).toBe('It stands.');
    await claims.getByRole('option', { name: /The pier was hit.*Denies/ }).waitFor();
    await page.getByRole('textbox', { name: 'When' }).fill('yesterday');
    await page.keyboard.press('Control+Enter');
    await recorded(page).waitFor();
    const all = await statementsIn(checker, id);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ precision: 'day', stances: [{ stance: 'denies' }] });
    expect(checker.faults).toEqual([]);
    await checker.context.close();
  });

  it('is recorded once, though the answer was lost and it is sent again', async () => {
    const checker = await site.person(browser, 'checker');
    const { id } = await disputeFor(checker, 'Was the quay hit?');
    const page = await checker.open(`/disputes/${id}`);
    await page.getByRole('rowheader', { name: /The pier was hit/ }).waitFor();
    await page.keyboard.press('r');
    await page.getByRole('textbox', { name: 'Quote' }).fill('It was hit.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Lin Mercado');
    await page.getByRole('option', { name: 'New source «Lin Mercado»' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'What it is' }).waitFor();
    await page.getByRole('button', { name: 'Add it' }).press('Enter');
    await page.getByText('Binds Lin Mercado').waitFor();
    await page.getByRole('listbox', { name: 'Stances on the claims' }).focus();
    await page.keyboard.press('a');
    // It arrives, and the answer does not.
    await page.route('**/statements', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      return route.abort();
    });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').filter({ hasText: 'can’t be reached' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Quote' }).inputValue()).toBe('It was hit.');
    await page.unroute('**/statements');
    await page.keyboard.press('Control+Enter');
    await recorded(page).waitFor();
    expect(await statementsIn(checker, id)).toHaveLength(1);
    expect(checker.faults).toEqual([]);
    await checker.context.close();
  });

  it('appears to others at once, and moves nothing of what they read', async () => {
    const [checker, editor] = await Promise.all([
      site.person(browser, 'checker'),
      site.person(browser, 'editor'),
    ]);
    const { id, claims } = await disputeFor(editor, 'Was the dock hit?');
    const speakerId = await sourceNamed(editor, 'Romania');
    const page = await checker.open(`/disputes/${id}`);
    const row = page.getByRole('rowheader', { name: /The pier was hit/ });
    await row.waitFor();
    const before = await row.boundingBox();
    const say = (stance: string) =>
      editor.send('POST', '/statements', {
        speakerId,
        paraphrase: 'Speaks of the pier.',
        utteredAt: new Date(Date.now() - 60_000).toISOString(),
        stances: [{ claimId: claims[0], stance }],
      });
    await say('asserts');
    const cell = page.getByRole('gridcell').getByRole('button', { name: /^Romania: Asserts/ });
    await cell.waitFor({ timeout: 5000 });
    await cell.focus();
    const place = await row.boundingBox();
    await say('denies');
    await page.getByRole('button', { name: /^Romania: (Denies|Split)/ }).waitFor({ timeout: 3000 });
    expect(await row.boundingBox()).toEqual(place);
    expect(before).not.toBeNull();
    expect([...checker.faults, ...editor.faults]).toEqual([]);
    await Promise.all([checker.context.close(), editor.context.close()]);
  });
});
