import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { DeskSite, type Person } from '../../support/desk-site.js';
import { seedWorklist } from '../../support/seed-worklist.js';

let site: DeskSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([DeskSite.open(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface ReviewJson {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly assigneeId?: string;
}

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Queue' });
/** Without the one with the names of the columns. */
const rows = (page: Page): Locator =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') });
const row = (page: Page, wording: string): Locator => rows(page).filter({ hasText: wording });
/** The line that the keyboard is on. */
const focused = (page: Page): Locator => page.locator('*:focus');
const topOf = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.y ?? NaN;

/** A claim of these words whose review waits in the queue. */
const queued = async (
  checker: Person,
  editor: Person,
  wording: string,
  priority = 'normal',
  topics: readonly string[] = [],
): Promise<ReviewJson> => {
  const claim = await checker.send<{ id: string }>('POST', '/claims', { wording, language: 'en', topics });
  const review = await checker.send<ReviewJson>('POST', `/claims/${claim.id}/review`, {});
  return editor.send<ReviewJson>(
    'POST',
    `/reviews/${review.id}/actions/accept`,
    { priority },
    review.version,
  );
};

const people = async (...names: readonly ('checker' | 'checker2' | 'editor' | 'editor2')[]) =>
  Promise.all(names.map((name) => site.person(browser, name)));

const leave = async (...left: readonly Person[]): Promise<void> => {
  for (const { faults, context } of left) {
    expect(faults).toEqual([]);
    await context.close();
  }
};

describe('The queue', () => {
  it('keeps its filters in the address, through a reload and back', async () => {
    const [checker] = await people('checker');
    const page = await checker!.open('/queue');
    await grid(page).waitFor();
    const all = await rows(page).count();

    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('dialog', { name: 'Filter' }).getByRole('combobox', { name: 'Priority' }).click();
    await page.getByRole('option', { name: 'High' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove the filter Priority' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('votes');
    await page.waitForURL(/q=votes/);
    expect(new URL(page.url()).searchParams.get('priority')).toBe('high');
    await row(page, 'The results of the votes').waitFor();
    await page.getByText('1 review', { exact: true }).waitFor();

    await page.reload();
    await row(page, 'The results of the votes').waitFor();
    expect(await rows(page).count()).toBe(1);
    expect(await page.getByRole('searchbox', { name: 'Search the claims' }).inputValue()).toBe('votes');

    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByText(`${all} reviews`, { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await page.getByText('1 review', { exact: true }).waitFor();
    await leave(checker!);
  });

  it('says when nothing is like the filters, and leads out of it', async () => {
    const [checker] = await people('checker');
    const page = await checker!.open('/queue?q=zeppelin');
    await page.getByRole('heading', { name: 'No review is like that' }).waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).last().click();
    await grid(page).waitFor();
    await leave(checker!);
  });

  it('keeps a list as a view with its count, under another name, until it is deleted', async () => {
    const [checker, editor] = await people('checker', 'editor');
    const page = await checker!.open('/queue?topic=harbours');
    await page.getByRole('button', { name: 'Save view' }).click();
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Harbours');
    await page.keyboard.press('Enter');
    const views = page.getByRole('navigation', { name: 'Views' });
    await views.getByRole('link', { name: 'Harbours 0' }).waitFor();
    await queued(checker!, editor!, 'The harbour was closed.', 'normal', ['harbours']);
    await views.getByRole('link', { name: 'Harbours 1' }).waitFor();

    await views.getByRole('link', { name: 'All open' }).click();
    await row(page, 'The results of the votes').waitFor();
    await views.getByRole('link', { name: 'Harbours' }).click();
    await row(page, 'The harbour was closed.').waitFor();
    await page.getByText('1 review', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Change the view Harbours' }).click();
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Ports');
    await page.keyboard.press('Enter');
    await views.getByRole('link', { name: 'Ports 1' }).waitFor();
    await page.getByRole('button', { name: 'Change the view Ports' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('dialog', { name: 'Delete' }).getByRole('button', { name: 'Delete' }).click();
    await views.getByRole('link', { name: 'Ports' }).waitFor({ state: 'detached' });
    expect(await checker!.get('/views')).toEqual({ data: [] });
    await leave(checker!, editor!);
  });

  it('assigns many by keyboard, and says which it skipped and why', async () => {
    const [checker, editor] = await people('checker', 'editor');
    const first = await queued(checker!, editor!, 'The bridge was shut on Monday.', 'high', ['bulk']);
    const second = await queued(checker!, editor!, 'The bridge was shut on Tuesday.', 'normal', ['bulk']);
    const third = await queued(checker!, editor!, 'The bridge was shut on Friday.', 'low', ['bulk']);
    await editor!.send(
      'POST',
      `/reviews/${second.id}/actions/hold`,
      { kind: 'legal', reason: 'Counsel reads it.' },
      second.version,
    );
    const page = await editor!.open('/queue?topic=bulk&sort=priority');
    await row(page, 'Legal hold').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('group', { name: '3 selected' }).waitFor();
    expect(await rows(page).first().getAttribute('aria-selected')).toBe('true');

    await page.keyboard.press('a');
    const dialog = page.getByRole('dialog', { name: 'Assign 3 reviews' });
    await dialog.getByRole('radio', { name: 'To a fact-checker' }).check();
    await dialog.getByRole('combobox', { name: 'Fact-checker' }).click();
    await page.getByRole('option', { name: 'Carmen Ruiz' }).click();
    await dialog.getByRole('button', { name: 'Assign', exact: true }).click();
    await dialog.getByText('2 of 3 done.').waitFor();
    const skipped = dialog.getByRole('listitem');
    expect(await skipped.count()).toBe(1);
    expect(await skipped.textContent()).toMatch(/The bridge was shut on Tuesday\..*hold/s);
    await dialog.getByRole('button', { name: 'Close' }).last().click();

    // What was skipped stays selected; what was done shows whose it is.
    await page.getByRole('group', { name: '1 selected' }).waitFor();
    expect(await row(page, 'Tuesday').getAttribute('aria-selected')).toBe('true');
    await row(page, 'Monday').getByText('Carmen Ruiz').waitFor();
    const states = await Promise.all(
      [first, second, third].map(async ({ id }) => (await editor!.get<ReviewJson>(`/reviews/${id}`)).state),
    );
    expect(states).toEqual(['researching', 'queued', 'researching']);
    await leave(checker!, editor!);
  });

  it('tells a fact-checker why they do not assign', async () => {
    const [checker] = await people('checker');
    const page = await checker!.open('/queue');
    await grid(page).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    const assign = page.getByRole('button', { name: 'Assign…' });
    expect(await assign.getAttribute('aria-disabled')).toBe('true');
    await assign.focus();
    await page.getByRole('tooltip', { name: 'Only an editor assigns and sets priorities.' }).waitFor();
    // The first closes the reason.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('group', { name: '1 selected' }).waitFor({ state: 'detached' });
    await leave(checker!);
  });

  it('shows what others change at once, and moves nothing that is read until it is asked to', async () => {
    const [checker, editor, editor2] = await people('checker', 'editor', 'editor2');
    const made: ReviewJson[] = [];
    for (const [day, priority] of [
      ['Monday', 'high'],
      ['Tuesday', 'high'],
      ['Friday', 'low'],
    ] as const)
      made.push(await queued(checker!, editor!, `The ferry sank on ${day}.`, priority, ['live']));
    const [monday, , friday] = made;
    const page = await checker!.open('/queue?topic=live&sort=priority');
    await row(page, 'Friday').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const read = row(page, 'Tuesday');
    expect(await focused(page).textContent()).toContain('Tuesday');
    const before = await topOf(read);

    const prioritise = async ({ id }: ReviewJson, body: object) => {
      const { version } = await editor2!.get<ReviewJson>(`/reviews/${id}`);
      await editor2!.send('PATCH', `/reviews/${id}`, body, version);
    };
    // In its place: the order is as it was.
    await prioritise(monday!, { priority: 'urgent' });
    await row(page, 'Monday').getByText('Urgent').waitFor({ timeout: 3000 });
    // To the head of the list.
    await prioritise(friday!, { priority: 'urgent', dueAt: '2026-01-01T00:00:00Z' });
    await page.getByText('1 change in the order').waitFor({ timeout: 3000 });
    await row(page, 'Friday').getByText('Urgent').waitFor();
    expect(await topOf(read)).toBe(before);
    expect(await topOf(row(page, 'Friday'))).toBeGreaterThan(before);

    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText('1 change in the order').waitFor({ state: 'detached' });
    expect(await topOf(row(page, 'Friday'))).toBeLessThan(await topOf(row(page, 'Monday')));
    await leave(checker!, editor!, editor2!);
  });

  it('goes through 2,000 rows by keyboard, making only those that are seen', async () => {
    await seedWorklist(site.ownerUrl, 2000);
    const [checker] = await people('checker');
    const page = await checker!.open('/queue?q=seeded');
    await page.getByText('2,000 reviews').waitFor();
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('2001');
    await page.keyboard.press('j');
    await page.keyboard.press('End');
    const last = row(page, 'Seeded claim number 2000 on the town');
    await last.waitFor();
    expect(await last.getAttribute('aria-rowindex')).toBe('2001');
    expect(await focused(page).textContent()).toContain('Seeded claim number 2000');
    expect(await rows(page).count()).toBeLessThan(80);

    // Opened, and back: where it was.
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reviews\//);
    await page.goBack();
    await last.waitFor();
    expect(await topOf(last)).toBeLessThan(page.viewportSize()?.height ?? 0);
    await row(page, 'Seeded claim number 2000').and(focused(page)).waitFor();
    await page.keyboard.press('k');
    await row(page, 'Seeded claim number 1999').and(focused(page)).waitFor();
    await leave(checker!);
  });
});

describe('Today', () => {
  it('takes next by keyboard, or says why there is nothing', async () => {
    const [checker2, editor] = await people('checker2', 'editor');
    const page = await checker2!.open();
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Take next' }).waitFor();
    await page.keyboard.press('n');
    await page.waitForURL(/\/reviews\//);
    const id = new URL(page.url()).pathname.split('/').at(-1);
    const taken = await editor!.get<ReviewJson>(`/reviews/${id}`);
    expect(taken.state).toBe('researching');
    const { data } = await editor!.get<{ data: { id: string; name: string }[] }>('/members?limit=100');
    expect(data.find(({ id }) => id === taken.assigneeId)?.name).toBe('Carmen Ruiz');

    await page.goBack();
    await page.getByRole('region', { name: 'You are researching' }).getByRole('listitem').first().waitFor();
    await leave(checker2!, editor!);
  });

  it('says why an editor does not take, and shows what waits for one', async () => {
    const [editor] = await people('editor');
    const page = await editor!.open();
    const waits = page.getByRole('region', { name: 'Waits for you' });
    await waits.getByText('Sign-off: your vote').first().waitFor();
    const take = page.getByRole('button', { name: 'Take next' });
    await take.focus();
    await page.getByRole('tooltip', { name: /Only a fact-checker takes work/ }).waitFor();
    await waits.getByRole('link', { name: 'The results of the votes' }).click();
    await page.waitForURL(/\/reviews\//);
    await leave(editor!);
  });
});
