import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { DeskSite, type Person } from '../../support/desk-site.js';
import { FOCUS, ask } from '../../support/in-page.js';

let site: DeskSite;
let browser: Browser;
let editor: Person;
let people: ReadonlyMap<string, string>;

interface Kept {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly claimId: string;
  readonly assigneeId?: string;
  readonly priority?: string;
}

beforeAll(async () => {
  [site, browser] = await Promise.all([DeskSite.open(), openBrowser()]);
  editor = await site.person(browser, 'editor');
  const { data } = await editor.get<{ data: { id: string; name: string }[] }>('/members');
  people = new Map(data.map(({ id, name }) => [name, id]));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Axe goes through every element of the page, on machines that have other things to do. */
const AXE_MS = 90_000;

const idOf = (name: string): string => people.get(name) ?? '';

/** A review of a new claim, as far as the inbox, or accepted. */
const reviewOf = async (wording: string, until: 'inbox' | 'queued' = 'queued'): Promise<Kept> => {
  const claim = await editor.send<{ id: string }>('POST', '/claims', { wording, language: 'en' });
  const review = await editor.send<Kept>('POST', `/claims/${claim.id}/review`, {});
  if (until === 'inbox') return review;
  return editor.send<Kept>(
    'POST',
    `/reviews/${review.id}/actions/accept`,
    { priority: 'normal' },
    review.version,
  );
};
const now = ({ id }: Kept): Promise<Kept> => editor.get<Kept>(`/reviews/${id}`);

const columnOf = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${name} \\d+$`) });
const cardIn = (page: Page, column: string, wording: string): Locator =>
  columnOf(page, column).getByRole('link', { name: wording });
const tileOf = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Load by person' }).getByRole('listitem').filter({ hasText: name });

const middleOf = async (locator: Locator): Promise<{ x: number; y: number }> => {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const drag = async (page: Page, card: Locator, target: Locator): Promise<void> => {
  await card.scrollIntoViewIfNeeded();
  const [from, to] = [await middleOf(card), await middleOf(target)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 12, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
};

describe('The board', () => {
  it('gives a queued review to the person that it is dragged onto', async () => {
    const wording = 'The lighthouse went dark before the storm.';
    const review = await reviewOf(wording);
    const page = await editor.open('/board');
    await drag(page, cardIn(page, 'Queued', wording), tileOf(page, 'Carmen Ruiz'));
    await page.getByText('Assigned to Carmen Ruiz').waitFor();
    await cardIn(page, 'Researching', wording).waitFor();
    expect(await now(review)).toMatchObject({ state: 'researching', assigneeId: idOf('Carmen Ruiz') });
    await page.close();
  });

  it('accepts, prioritises and assigns by keyboard alone, and says what is dragged where', async () => {
    const [first, second] = ['The ferry left with its doors open.', 'The ferry had passed its inspection.'];
    const [one, other] = [await reviewOf(first), await reviewOf(second, 'inbox')];
    const page = await editor.open('/board');

    await cardIn(page, 'Queued', first).focus();
    await page.keyboard.press('Space');
    await page.getByText(`Picked up: ${first}`).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByText('Over Chidi Okafor.').waitFor();
    await page.keyboard.press('Space');
    await cardIn(page, 'Researching', first).waitFor();
    await page.getByText('Assigned to Chidi Okafor').waitFor();
    expect(await now(one)).toMatchObject({ state: 'researching', assigneeId: idOf('Chidi Okafor') });

    await cardIn(page, 'Inbox', second).focus();
    await page.keyboard.press('c');
    await page.getByText('Accepted: it is queued').waitFor();
    await cardIn(page, 'Queued', second).focus();
    await page.keyboard.press('p');
    await page.getByRole('dialog', { name: 'Priority' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText('Priority is high now').waitFor();
    await page.keyboard.press('a');
    const picker = page.getByRole('dialog', { name: 'Assign to' });
    await picker.getByRole('option', { name: 'Whoever ranks first' }).waitFor();
    await page.keyboard.type('carmen');
    await page.keyboard.press('Enter');
    await cardIn(page, 'Researching', second).waitFor();
    await page.getByText('Assigned to Carmen Ruiz').waitFor();
    expect(await now(other)).toMatchObject({
      state: 'researching',
      assigneeId: idOf('Carmen Ruiz'),
      priority: 'high',
    });
    await page.close();
  });

  it('goes from card to card and from column to column by the arrows', async () => {
    await reviewOf('The dam was inspected in spring.');
    await reviewOf('The dam was never inspected.');
    const page = await editor.open('/board');
    const cards = columnOf(page, 'Queued').getByRole('link');
    await cards.first().focus();
    await page.keyboard.press('ArrowDown');
    expect((await ask(page, FOCUS)).text).toBe(await cards.nth(1).innerText());
    await page.keyboard.press('ArrowLeft');
    const inbox = columnOf(page, 'Inbox').getByRole('link').last();
    expect((await ask(page, FOCUS)).text).toBe(await inbox.innerText());
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reviews\/[0-9a-f-]{36}/);
    await page.close();
  });

  it('puts a card back, and says why, where the server refuses', async () => {
    const wording = 'The mayor owns the quarry.';
    const review = await reviewOf(wording);
    const checker = await site.person(browser, 'checker');
    await checker.send('POST', `/members/${idOf('Chidi Okafor')}/conflicts`, {
      kind: 'claim',
      claimId: review.claimId,
      reason: 'My brother works there.',
    });
    const page = await editor.open('/board');
    await drag(page, cardIn(page, 'Queued', wording), tileOf(page, 'Chidi Okafor'));
    const alert = page.getByRole('alert').filter({ hasText: 'Not assigned' });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('A conflict of interest is declared');
    await cardIn(page, 'Queued', wording).waitFor();
    expect(await now(review)).toMatchObject({ state: 'queued' });

    await drag(page, cardIn(page, 'Queued', wording), columnOf(page, 'Second read'));
    await page.getByText('A review gets here when its assignee proposes a verdict.').waitFor();
    expect(await now(review)).toMatchObject({ state: 'queued' });
    await Promise.all([page.close(), checker.context.close()]);
  });

  it('says who is full, and what another has changed before it was seen', async () => {
    const wording = 'The orchestra was not paid.';
    const review = await reviewOf(wording);
    const carmen = await editor.get<{ version: number }>(`/members/${idOf('Carmen Ruiz')}`);
    await editor.send('PATCH', `/members/${idOf('Carmen Ruiz')}`, { wipLimit: 1 }, carmen.version);
    const page = await editor.open('/board');
    await tileOf(page, 'Carmen Ruiz').getByText('Full').waitFor();
    await cardIn(page, 'Queued', wording).focus();
    await page.keyboard.press('a');
    const carmens = page.getByRole('option', { name: /Carmen Ruiz/ });
    await carmens.waitFor();
    expect(await carmens.getAttribute('aria-disabled')).toBe('true');
    expect(await carmens.textContent()).toMatch(/Researching \d+ of 1\./);
    await page.keyboard.press('Escape');

    // The board hears of nothing any more, and another editor acts.
    await page.route('**/worklist**', () => new Promise(() => undefined));
    await page.route('**/reviews/**', (route) =>
      route.request().method() === 'GET' ? new Promise(() => undefined) : route.continue(),
    );
    await editor.send('PATCH', `/reviews/${review.id}`, { priority: 'urgent' }, review.version);
    await page.keyboard.press('p');
    await page.getByRole('dialog', { name: 'Priority' }).waitFor();
    await page.keyboard.press('Enter');
    const alert = page.getByRole('alert').filter({ hasText: 'Priority not changed' });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('its priority is urgent');
    await page.close();
  });

  it('shows within a second what another editor did', async () => {
    const wording = 'The bakery burned its records.';
    const review = await reviewOf(wording);
    const editor2 = await site.person(browser, 'editor2');
    const page = await editor.open('/board');
    await cardIn(page, 'Queued', wording).waitFor();
    await page.getByRole('link', { name: 'Insight' }).hover();
    await editor2.send(
      'POST',
      `/reviews/${review.id}/actions/assign`,
      { memberId: idOf('Chidi Okafor') },
      review.version,
    );
    await cardIn(page, 'Researching', wording).waitFor({ timeout: 1000 });
    await cardIn(page, 'Queued', wording).waitFor({ state: 'hidden', timeout: 1000 });
    await Promise.all([page.close(), editor2.context.close()]);
  });

  it('moves nothing under the pointer until it is elsewhere', async () => {
    const wording = 'The canal froze in April.';
    const review = await reviewOf(wording);
    const page = await editor.open('/board');
    const card = cardIn(page, 'Queued', wording);
    await card.hover();
    await editor.send(
      'POST',
      `/reviews/${review.id}/actions/assign`,
      { memberId: idOf('Chidi Okafor') },
      review.version,
    );
    await columnOf(page, 'Queued').getByText('Not here any more').waitFor();
    await page.getByRole('link', { name: 'Insight' }).hover();
    await card.waitFor({ state: 'hidden' });
    await page.close();
  });

  it('is read by whoever is no editor, and says why no more', async () => {
    const reader = await site.person(browser, 'reader');
    const page = await reader.open('/board');
    await page.getByText('Only an editor assigns work and sets priorities.').waitFor();
    await columnOf(page, 'Queued').getByRole('link').first().waitFor();
    expect(await page.getByRole('button', { name: /What to do with/ }).count()).toBe(0);
    expect(reader.faults).toEqual([]);
    await reader.context.close();
  });

  it('shows the figures of the desk as the API has them, of the period in the address', async () => {
    const page = await editor.open('/board?view=insight');
    const { members, waiting, weeks } = await editor.get<{
      members: { name: string; held: number; limit: number; proposed: number }[];
      waiting: { state: string; count: number }[];
      weeks: object[];
    }>('/insight');
    const table = page.getByRole('table', { name: 'Who carries what' });
    for (const { name, held, limit, proposed } of members) {
      const cells = table.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell');
      expect(await cells.first().textContent()).toContain(`${held} of ${limit}`);
      if (proposed === 0) continue;
      const output = page.getByRole('table', { name: 'Who did what' });
      const did = output.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell');
      expect(await did.nth(1).textContent()).toBe(String(proposed));
    }
    const all = waiting.reduce((sum, { count }) => sum + count, 0);
    await page.getByText(`${all} reviews wait, none overdue.`).waitFor();
    expect(weeks.length).toBeGreaterThan(0);
    await page.getByRole('table', { name: 'Verdicts by week' }).waitFor();

    await page.getByRole('textbox', { name: 'From' }).fill('2020-01-01');
    await page.getByText('Must be 366 days before the end at most.', { exact: true }).waitFor();
    await page.getByRole('textbox', { name: 'Through' }).fill('2020-02-01');
    await page.getByText('No verdict was signed in this period.').waitFor();
    expect(new URL(page.url()).searchParams.get('to')).toBe('2020-02-01');
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'is open to everybody, %s: axe finds nothing',
    async (colorScheme) => {
      const person = await site.person(browser, 'editor', { colorScheme });
      const page = await person.open('/board');
      await columnOf(page, 'Queued').getByRole('link').first().focus();
      await page.keyboard.press('a');
      await page.getByRole('dialog', { name: 'Assign to' }).waitFor();
      await page.locator('main[aria-busy=false]').waitFor();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(person.faults).toEqual([]);
      await person.context.close();
    },
    AXE_MS,
  );

  it('went without a fault in the browser', () => {
    expect(editor.faults).toEqual([]);
  });
});
