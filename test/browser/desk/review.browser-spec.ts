import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { DeskSite, type Person } from '../../support/desk-site.js';
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

const panel = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true });
const status = (page: Page) => page.locator('header').getByLabel('Where it stands');

/** Fills the form that has just been opened, as it has the focus. */
const addEvidence = async (page: Page): Promise<void> => {
  await page.keyboard.press('n');
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Title' }).waitFor();
  await page.keyboard.type('Serial number on the wing');
  await page.keyboard.press('Tab');
  await page.keyboard.type('It is of a batch that one army alone has.');
  await page.keyboard.press('Control+Enter');
};

describe('A review', () => {
  it('is taken, researched and proposed by keyboard, is returned and proposed again, and passed by somebody else', async () => {
    const checker = await site.person(browser, 'checker');
    const { id, claimId } = await reviewOf(checker, 'came down in Romania was Russian');
    const page = await checker.open(`/reviews/${id}`);
    await page.getByRole('heading', { level: 1, name: /was Russian/ }).waitFor();

    await page.keyboard.press('t');
    await page.getByRole('dialog', { name: 'Take' }).waitFor();
    await page.keyboard.press('Enter');
    await status(page).getByText('Researching').waitFor();
    const checklist = panel(page, /before you can propose/);
    await checklist.getByText('Record at least one line of evidence').waitFor();
    expect(await checklist.getByRole('listitem').count()).toBe(3);

    await addEvidence(page);
    await panel(page, /^Evidence/)
      .getByText('Serial number on the wing')
      .waitFor();
    await page.getByRole('heading', { name: '2 things before you can propose' }).waitFor();

    await page.keyboard.press('n');
    await page.keyboard.press('s');
    await page.getByRole('textbox', { name: 'Where you looked' }).waitFor();
    await page.keyboard.type('Register of serial numbers');
    await page.keyboard.press('Tab');
    await page.keyboard.type('M-214');
    await page.keyboard.press('Enter');
    await panel(page, /^Search log/)
      .getByText('∅ Not found')
      .waitFor();

    // In the page again, where letters are keys.
    await page.keyboard.press('1');
    expect(await page.getByRole('radio', { name: 'True', exact: true }).isChecked()).toBe(true);
    await page.keyboard.press('e');
    await page.keyboard.type('The serial number is of a batch that one army alone has.');
    await panel(page, 'Draft').getByRole('status').getByText('Saved').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /Nothing stands in the way/ }).waitFor();
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('p');
    await page.getByRole('dialog', { name: 'Propose' }).getByText('one army alone has').waitFor();
    await page.keyboard.press('Enter');
    await status(page).getByText('Second read').waitFor();

    const reader = await site.person(browser, 'checker2');
    const second = await reader.open(`/reviews/${id}`);
    await second.getByRole('button', { name: 'Return' }).click();
    await second.getByRole('textbox', { name: 'What is missing' }).fill('Name the register.');
    await second.getByRole('button', { name: 'Return it' }).click();
    await status(second).getByText('Researching').waitFor();

    // Whoever proposed it sees why it came back, without asking for it.
    await page.getByText('Name the register.').first().waitFor();
    await page.keyboard.press('e');
    await page.keyboard.press('End');
    await page.keyboard.type(' The register is that of the factory.');
    await panel(page, 'Draft').getByRole('status').getByText('Saved').waitFor();
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.getByRole('button', { name: 'Propose this verdict' }).click();
    await status(page).getByText('Second read').waitFor();

    // What is new since the verdict before is marked.
    const verdict = panel(second, 'Verdict');
    await verdict.locator('ins', { hasText: 'The register is that of the factory.' }).waitFor();
    await second.getByRole('button', { name: 'Pass' }).click();
    await second.getByRole('button', { name: 'Pass it to sign-off' }).click();
    await status(second).getByText('Sign-off').waitFor();
    await status(page).getByText('Sign-off').waitFor();

    expect(await reader.get<{ data: unknown[] }>(`/claims/${claimId}/searches`)).toMatchObject({
      data: [{ place: 'Register of serial numbers', words: 'M-214', found: false }],
    });
    expect([...checker.faults, ...reader.faults]).toEqual([]);
    await checker.context.close();
    await reader.context.close();
  });

  it('keeps what was typed into a form when somebody else was quicker, and shows what they changed', async () => {
    const editor = await site.person(browser, 'editor');
    const { id, version } = await reviewOf(editor, 'detonated there');
    const page = await editor.open(`/reviews/${id}`);
    await page.getByRole('button', { name: 'Decline' }).click();
    await page.getByRole('radio', { name: 'Out of scope' }).check();
    await page.getByRole('textbox', { name: 'Note' }).fill('Not ours to check.');

    const other = await site.person(browser, 'editor2');
    await other.send('POST', `/reviews/${id}/actions/accept`, { priority: 'high' }, version);
    await page.getByRole('button', { name: 'Decline' }).last().click();
    const notice = page.getByRole('alert').filter({ hasText: 'It changed while you were here' });
    await notice.getByRole('row', { name: /Work.*Inbox.*Queued/ }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Not ours to check.');
    await page.getByRole('button', { name: 'Try again with this' }).click();
    await status(page).getByText('Declined').waitFor();
    expect(await editor.get(`/reviews/${id}`)).toMatchObject({
      state: 'declined',
      declineReason: 'out_of_scope',
      declineNote: 'Not ours to check.',
    });
    expect(editor.faults).toEqual([]);
    await editor.context.close();
    await other.context.close();
  });

  it('shows what a statement rests on, in its language and in another, and a copy of what was seen', async () => {
    const checker = await site.person(browser, 'checker');
    const { id, claimId } = await reviewOf(checker, 'Kim Jong Un');
    const page = await checker.open(`/reviews/${id}`);
    const quoted = panel(page, /^Who says what/)
      .getByRole('listitem')
      .filter({ hasText: 'We have information' });
    await quoted.getByRole('button', { name: 'Translate' }).click();
    await page.getByRole('textbox', { name: 'Translation' }).fill('Avem informații.');
    await page.getByRole('textbox', { name: 'Language' }).fill('ro');
    await page.getByRole('button', { name: 'Add translation' }).click();
    const translated = quoted.getByRole('blockquote').filter({ hasText: 'Avem informații.' });
    expect(await translated.getAttribute('lang')).toBe('ro');

    await quoted.getByRole('button', { name: 'Cite in the draft' }).click();
    await panel(page, /before you can propose/)
      .getByText('Capture what Adrienne Watson said')
      .waitFor();
    await quoted.getByRole('button', { name: 'Captures' }).click();
    await quoted.getByRole('button', { name: 'Capture', exact: true }).click();
    await quoted.getByText('Copied text').click();
    await quoted.getByRole('textbox', { name: 'Text, to the letter' }).fill('Briefing of 4 September');
    await quoted.getByRole('button', { name: 'Capture it' }).click();
    await quoted.getByRole('button', { name: /text\/plain/ }).click();
    const viewer = page.getByRole('dialog', { name: 'Capture' });
    await viewer.getByText('Briefing of 4 September').waitFor();
    await viewer.getByText(/^[0-9a-f]{64}$/).waitFor();
    await page.keyboard.press('Escape');
    await viewer.waitFor({ state: 'detached' });
    expect(await page.getByText('Capture what Adrienne Watson said').count()).toBe(0);

    await site.person(browser, 'editor').then(async (editor) => {
      const { id: memberId } = (await memberNamed(editor, 'Chidi Okafor'))!;
      await editor.send('POST', `/reviews/${id}/comments`, {
        text: 'Ask the council too.',
        mentions: [memberId],
      });
      await editor.context.close();
    });
    await panel(page, /^Comments/)
      .getByText('Ask the council too.')
      .waitFor();
    expect(await checker.get(`/claims/${claimId}`)).toMatchObject({ id: claimId });
    expect(checker.faults).toEqual([]);
    await checker.context.close();
  });
});

const memberNamed = async (person: Person, name: string): Promise<{ id: string } | undefined> =>
  (await person.get<{ data: { id: string; name: string }[] }>('/members?limit=100')).data.find(
    (member) => member.name === name,
  );
