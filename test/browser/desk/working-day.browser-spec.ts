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

interface Row {
  readonly id: string;
  readonly version: number;
}

const status = (page: Page) => page.getByLabel('Where it stands');

const deedFromMenu = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name }).click();
};

const emptyTheQueue = async (editor: Person): Promise<void> => {
  const { data } = await editor.get<{ data: readonly Row[] }>('/worklist?state=queued');
  for (const { id, version } of data)
    await editor.send('POST', `/reviews/${id}/actions/decline`, { reason: 'out_of_scope' }, version);
};

describe('«Take next»', () => {
  it('says that the queue is empty, and then that what waits is not for me, and why', async () => {
    const editor = await site.person(browser, 'editor');
    const checker = await site.person(browser, 'checker');
    await emptyTheQueue(editor);
    const page = await checker.open();
    await page.getByRole('button', { name: 'Take next' }).click();
    await page.getByRole('status').getByText('The queue is empty.').waitFor();

    const claim = await checker.send<Row>('POST', '/claims', { wording: '橋は閉鎖された。', language: 'ja' });
    const { id, version } = await checker.send<Row>('POST', `/claims/${claim.id}/review`, {});
    await editor.send('POST', `/reviews/${id}/actions/accept`, { priority: 'normal' }, version);
    const taken = await checker.send<{ review: Row }>('POST', '/queue/next', {});
    await checker.send(
      'POST',
      `/reviews/${id}/actions/release`,
      { reason: 'language' },
      taken.review.version,
    );
    await page.getByRole('button', { name: 'Take next' }).click();
    await page.getByRole('status').getByText('1 review waits, but is not for you now:').waitFor();
    expect(await page.getByRole('status').getByRole('listitem').count()).toBe(1);
    expect([...checker.faults, ...editor.faults]).toEqual([]);
    await Promise.all([editor, checker].map(({ context }) => context.close()));
  });
});

describe('Research', () => {
  it('keeps what is typed in one form when another is opened', async () => {
    const checker = await site.person(browser, 'checker');
    const { id } = await reviewOf(checker, 'Kim Jong Un');
    const page = await checker.open(`/reviews/${id}`);
    await page.getByRole('button', { name: 'Add evidence' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Photo of the wing');
    await page.getByRole('button', { name: 'Log a search' }).click();
    await page.getByRole('textbox', { name: 'Where you looked' }).fill('Register');
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Photo of the wing');
    expect(checker.faults).toEqual([]);
    await checker.context.close();
  });
});

describe('What is published', () => {
  it('is corrected with a note to readers, and withdrawn by two editors', async () => {
    const one = await site.person(browser, 'editor');
    const two = await site.person(browser, 'editor2');
    const { id } = await reviewOf(one, 'Rustem Umerov');
    const page = await one.open(`/reviews/${id}`);
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await page.getByRole('radio', { name: 'A clarification' }).check();
    await page.getByRole('textbox', { name: 'New summary' }).fill('He said so himself.');
    await page.getByRole('button', { name: 'Correct it' }).click();
    await page.getByText('readers are told what was corrected').waitFor();
    // The connection is gone for a moment: the form stays as it was typed.
    await page.getByRole('textbox', { name: 'Note to readers' }).fill('We say who said it.');
    await one.context.setOffline(true);
    await page.getByRole('button', { name: 'Correct it' }).click();
    await page.getByRole('alert').getByText('What you typed is kept').waitFor();
    await one.context.setOffline(false);
    await page.getByRole('button', { name: 'Correct it' }).click();
    await page.getByText('A clarification · We say who said it.').waitFor();

    await deedFromMenu(page, 'Withdraw');
    await page.getByRole('textbox', { name: 'Reason, which is public' }).fill('The source was forged.');
    await page.getByRole('button', { name: 'Propose to withdraw it' }).click();
    await page.getByText('A second editor has to confirm it.').waitFor();
    await status(page)
      .getByText(/Published/)
      .waitFor();

    const second = await two.open(`/reviews/${id}`);
    await deedFromMenu(second, 'Withdraw');
    expect(await second.getByRole('textbox', { name: 'Reason, which is public' }).inputValue()).toBe(
      'The source was forged.',
    );
    await second.getByRole('button', { name: 'Confirm and withdraw it' }).click();
    await status(second)
      .getByText(/Withdrawn/)
      .waitFor();
    await status(page)
      .getByText(/Withdrawn/)
      .waitFor();
    expect(two.faults).toEqual([]);
    await Promise.all([one, two].map(({ context }) => context.close()));
  });
});

describe('A statement on record', () => {
  it('is corrected with a reason beside what another corrected, and voided, with the states following', async () => {
    const checker = await site.person(browser, 'checker');
    const editor = await site.person(browser, 'editor');
    const { claimId } = await reviewOf(checker, 'detonated there');
    const page = await checker.open(`/claims/${claimId}`);
    const { data } = await checker.get<{ data: readonly (Row & { utteredAt: string })[] }>(
      `/statements?claim=${claimId}`,
    );
    const said = data.find(({ utteredAt }) => utteredAt.startsWith('2023-09-04T05:00'));
    if (said === undefined) throw new Error('The border guards said nothing');
    const more = page.getByRole('button', { name: /^More on what State Border Guard/ });

    await more.click();
    await page.getByRole('menuitem', { name: 'Correct the record…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Correct the record' });
    await dialog.getByRole('textbox', { name: 'Page or minute' }).fill('minute 12');
    await dialog.getByRole('textbox', { name: 'When' }).fill('2999-01-01');
    await dialog.getByRole('textbox', { name: 'What was wrong' }).fill('The minute was missing');
    await dialog.getByRole('button', { name: 'Correct it' }).click();
    await dialog.getByText('in the future: nobody has said this yet', { exact: false }).waitFor();
    await dialog.getByRole('textbox', { name: 'When' }).fill('2023-09-04 05:10 UTC');

    await editor.send('PATCH', `/statements/${said.id}`, { reason: 'Page', locator: 'page 3' }, said.version);
    await dialog.getByRole('button', { name: 'Correct it' }).click();
    await dialog.getByRole('radio', { name: 'Take theirs: Page or minute' }).check();
    await dialog.getByRole('button', { name: 'Correct it' }).click();
    await page.getByText('Corrected: The minute was missing').waitFor();
    expect(await checker.get(`/statements/${said.id}`)).toMatchObject({
      locator: 'page 3',
      utteredAt: '2023-09-04T05:10:00.000Z',
      version: 3,
    });

    await more.click();
    await page.getByRole('menuitem', { name: 'Void…' }).click();
    const voiding = page.getByRole('dialog', { name: 'Void this statement' });
    await voiding.getByRole('textbox', { name: 'Reason' }).fill('Recorded twice');
    await voiding.getByRole('button', { name: 'Void statement' }).click();
    await page.getByText(/counted no more: Recorded twice/).waitFor();
    expect(await more.count()).toBe(0);
    expect(checker.faults).toEqual([]);
    await Promise.all([checker, editor].map(({ context }) => context.close()));
  });
});

describe('A case file', () => {
  const CASE = {
    format: 'counterclaim-case/1',
    dispute: { id: 'd', question: 'Was the bridge hit?', language: 'en' },
    sources: [{ id: 'north', kind: 'state', name: 'Northland' }],
    claims: [{ id: 'hit', wording: 'The bridge was hit.', language: 'en' }],
    statements: [
      {
        id: 's',
        speaker: 'north',
        paraphrase: 'It was hit.',
        utteredAt: '2023-09-04T08:00:00Z',
        recordedAt: '2023-09-04T09:00:00Z',
        stances: [{ claim: 'hit', stance: 'asserts' }],
        mood: 'grim',
      },
    ],
  };

  it('is imported whole, with what was left out of it, or not at all', async () => {
    const checker = await site.person(browser, 'checker');
    const page = await checker.open('/disputes');
    const choose = async (text: string): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Case file' }).click();
      const file = { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text) };
      await (await chooser).setFiles(file);
      await page.getByRole('button', { name: 'Import', exact: true }).click();
    };
    await page.getByRole('button', { name: 'Import a case' }).click();
    await choose('{ not at all');
    await page.getByText('is not a file in JSON').waitFor();
    await choose(JSON.stringify({ ...CASE, sources: [] }));
    await page.getByRole('alert').getByText('«north» is no source in this file').first().waitFor();
    await choose(JSON.stringify(CASE));
    const report = page.getByRole('dialog', { name: 'Imported' });
    await report.getByText('1 claim, 1 statement and 1 source').waitFor();
    await report.getByText('statements › 0 › mood').waitFor();
    await report.getByRole('link', { name: 'To the dispute' }).click();
    await page.getByRole('heading', { level: 1, name: 'Was the bridge hit?' }).waitFor();
    expect(checker.faults).toEqual([]);
    await checker.context.close();
  });
});
