import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { DeskSite, type Person } from '../../support/desk-site.js';

let site: DeskSite;
let browser: Browser;
let editor: Person;
let checker: Person;

interface Claim {
  readonly id: string;
  readonly wording: string;
  readonly topics: readonly string[];
  readonly version: number;
  readonly review?: { readonly state: string };
}

beforeAll(async () => {
  [site, browser] = await Promise.all([DeskSite.open(), openBrowser()]);
  [editor, checker] = await Promise.all([site.person(browser, 'editor'), site.person(browser, 'checker')]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const record = (wording: string, more: object = {}): Promise<Claim> =>
  checker.send<Claim>('POST', '/claims', { wording, language: 'en', ...more });

const sourceCalled = async (name: string): Promise<string> => {
  const { data } = await checker.get<{ data: { id: string; name: string }[] }>(
    `/sources?q=${encodeURIComponent(name)}`,
  );
  return data.find((source) => source.name === name)?.id ?? '';
};

/** A badge has a sign before its word. */
const badge = (page: Page, word: string) => page.getByText(new RegExp(`^\\W\\s*${word}$`)).first();

describe('A claim', () => {
  it('is found as it is typed, and edited; what another saved meanwhile stands beside mine', async () => {
    const { id, version } = await record('A granary in Izmail burned down on 6 September 2023.', {
      topics: ['grain'],
    });
    const page = await editor.open('/claims');
    await page.getByRole('table', { name: 'Claims' }).waitFor();

    await page.keyboard.press('/');
    await page.keyboard.type('granary burn');
    await page.getByText('1 claim', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'A granary in Izmail' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/desks/demo/claims/${id}`);

    await page.keyboard.press('Shift+E');
    const dialog = page.getByRole('dialog', { name: 'Edit claim' });
    const wording = dialog.getByRole('textbox', { name: 'Wording' });
    const mine = 'Two granaries in Izmail burned down on 6 September 2023.';
    await wording.fill(mine);
    const theirs = 'A granary in Izmail burned down in the night to 6 September 2023.';
    await checker.send('PATCH', `/claims/${id}`, { wording: theirs, topics: ['grain', 'war'] }, version);
    await page.keyboard.press('Control+Enter');

    const conflict = dialog.getByRole('alert');
    await conflict.getByText(mine).waitFor();
    await conflict.getByText(theirs).waitFor();
    expect(await wording.inputValue()).toBe(mine);
    // Only what both changed is to be chosen; what they alone changed is there already.
    expect(await conflict.getByRole('radio').count()).toBe(2);
    await dialog.getByText('war', { exact: true }).waitFor();

    await conflict.getByRole('radio', { name: 'Take theirs: Wording' }).check();
    expect(await wording.inputValue()).toBe(theirs);
    await conflict.getByRole('radio', { name: 'Keep mine: Wording' }).check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: mine }).waitFor();
    expect(await checker.get<Claim>(`/claims/${id}`)).toMatchObject({
      wording: mine,
      topics: ['grain', 'war'],
      version: version + 2,
    });
    await page.getByText('2 earlier wordings').waitFor();
    await page.close();
  });

  it('becomes disputed when a match is linked as its counterclaim, and whoever looks at it sees that', async () => {
    const event = { eventFrom: '2023-09-05T00:00:00Z', eventTo: '2023-09-05T12:00:00Z' };
    const [one, other] = [
      await record('The ferry pontoon at Vylkove was sunk on 5 September 2023.', event),
      await record('The ferry pontoon at Vylkove was not sunk on 5 September 2023.', event),
    ];
    for (const [claim, name] of [
      [one, 'Ukraine'],
      [other, 'Russia'],
    ] as const)
      await checker.send('POST', '/statements', {
        speakerId: await sourceCalled(name),
        paraphrase: `Says so: ${claim.wording}`,
        utteredAt: '2023-09-06T10:00:00Z',
        stances: [{ claimId: claim.id, stance: 'asserts' }],
      });

    const looking = await checker.open(`/claims/${one.id}`);
    await badge(looking, 'Uncontested').waitFor();

    const page = await editor.open(`/claims/${one.id}`);
    const matches = page.getByRole('region', { name: 'Possibly related' });
    const match = matches.getByRole('listitem').filter({ hasText: other.wording }).first();
    await match.getByText('Likely counterclaim').waitFor();
    await match.getByRole('button', { name: 'Link as counterclaim' }).click();

    const counterclaims = page.getByRole('region', { name: 'Counterclaims' });
    await counterclaims.getByRole('link', { name: other.wording }).waitFor();
    await matches.getByText(other.wording).waitFor({ state: 'detached' });
    await badge(page, 'Contested').waitFor();
    await badge(looking, 'Contested').waitFor();

    // Dismissed with its reason, it is none any more.
    await counterclaims.getByRole('button', { name: 'Dismiss' }).click();
    await page
      .getByRole('dialog', { name: 'Why it is none' })
      .getByRole('button', { name: 'Dismiss' })
      .click();
    await badge(looking, 'Uncontested').waitFor();
    await counterclaims.getByText('1 dismissed or voided link').waitFor();
    await Promise.all([page.close(), looking.close()]);
  });

  it('is submitted for review by a key where none is open, and else says why not', async () => {
    const { id } = await record('A convoy of barges left Reni on 7 September 2023.');
    const page = await checker.open(`/claims/${id}`);
    await badge(page, 'Not submitted').waitFor();
    await page.keyboard.press('r');
    await badge(page, 'Inbox').waitFor();
    expect((await checker.get<Claim>(`/claims/${id}`)).review?.state).toBe('inbox');
    const submit = page.getByRole('button', { name: 'Submit for review', disabled: true });
    await submit.focus();
    await page.getByRole('tooltip', { name: 'It has an open review already' }).waitFor();
    await page.getByRole('link', { name: 'Go to the review' }).waitFor();
    await page.close();
  });

  it('is recorded from the list, after what is missing, and what is there already, are shown', async () => {
    await record('Seventeen tankers were seen off Sulina on 8 September 2023.');
    const page = await checker.open('/claims');
    await page.getByRole('table', { name: 'Claims' }).waitFor();
    await page.keyboard.press('Shift+N');
    const dialog = page.getByRole('dialog', { name: 'New claim' });
    await dialog.getByRole('textbox', { name: 'Wording' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await dialog.getByText('Must not be empty').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');

    await page.keyboard.type('Tankers seen off Sulina were seventeen.');
    await dialog.getByText('Already on record with these words').waitFor();
    await dialog.getByRole('link', { name: 'Seventeen tankers were seen off Sulina' }).waitFor();

    await dialog.getByRole('combobox', { name: 'Language' }).fill('Eng');
    await page.getByRole('option', { name: 'English', exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Latitude' }).fill('45.15');
    await page.keyboard.press('Control+Enter');
    await dialog.getByText('Must not be empty').waitFor();
    await dialog.getByRole('textbox', { name: 'Place' }).fill('Sulina');
    await page.keyboard.press('Control+Enter');
    await dialog.getByText('Needs both lat and lon').waitFor();
    await dialog.getByRole('textbox', { name: 'Longitude' }).fill('29.65');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Tankers seen off Sulina' }).waitFor();
    await page.getByText('45.15, 29.65').waitFor();
    await page.close();
  });

  it('met no fault in the browser', () => {
    expect([...editor.faults, ...checker.faults]).toEqual([]);
  });
});

describe('The list of claims', () => {
  it('holds its filters in the address, and is gone through by keys', async () => {
    const page = await editor.open('/claims');
    const table = page.getByRole('table', { name: 'Claims' });
    await table.waitFor();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('combobox', { name: 'Work state' }).click();
    await page.getByRole('option', { name: 'Sign-off' }).click();
    await page.getByText('1 claim', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('status')).toBe('sign_off');
    await page.reload();
    await table.getByRole('link', { name: 'The results of the votes in four' }).waitFor();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await table.getByRole('link', { name: 'Volodymyr Zelensky has chosen' }).waitFor();

    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const first = table.getByRole('row').nth(1).getByRole('link').first();
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.close();
  });
});
