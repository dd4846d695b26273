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

interface DisputeAnswer {
  readonly id: string;
  readonly version: number;
  readonly question: string;
  readonly label: string;
  readonly claims: readonly {
    readonly id: string;
    readonly wording: string;
    readonly label: string;
    readonly positions: readonly { readonly principalId: string; readonly position: string }[];
  }[];
}

const romania = async (person: Person): Promise<string> => {
  const { data } = await person.get<{ data: readonly DisputeAnswer[] }>('/disputes?limit=100');
  const found = data.find(({ question }) => question.includes('Romanian soil'));
  if (found === undefined) throw new Error('The demo has no dispute over Romania');
  return found.id;
};

const POSITION_WORDS: Readonly<Record<string, string>> = {
  asserts: 'Asserts',
  qualifies: 'Qualifies',
  counters: 'Counters',
  denies: 'Denies',
  doubts: 'Doubts',
  declines: 'Declines to say',
  split: 'Split',
};

/** What is to be seen of an answer: each claim with its state, and the positions on it. */
const expected = ({ claims }: DisputeAnswer): readonly string[][] =>
  claims.map(({ wording, label, positions }) => [
    wording,
    label,
    ...positions.map(({ position }) => POSITION_WORDS[position] ?? position).sort(),
  ]);

/** What the matrix shows, once it is the answer to what was asked last. */
const shown = async (page: Page): Promise<readonly string[][]> => {
  await page.locator('main[aria-busy=false]').waitFor();
  const rows = await page.getByRole('grid').getByRole('row').all();
  return Promise.all(
    rows.slice(1).map(async (row) => {
      const head = row.getByRole('rowheader');
      const wording = await head.getByRole('link').innerText();
      const state = (await head.innerText()).slice(wording.length).trim();
      const cells = await row.getByRole('gridcell').getByRole('button').allInnerTexts();
      return [wording, ...[state], ...cells];
    }),
  );
};

/** A state and a position are a sign, a word and what is said beside them: the word is what is compared. */
const holds = (rows: readonly string[][], wanted: readonly string[][]): void => {
  expect(rows).toHaveLength(wanted.length);
  for (const [index, [wording, state, ...positions]] of wanted.entries()) {
    const [seenWording, seenState = '', ...cells] = rows[index] ?? [];
    expect(seenWording).toBe(wording);
    expect(seenState).toContain(state);
    const words = cells.map((cell) => Object.values(POSITION_WORDS).find((word) => cell.includes(word)));
    expect(words.toSorted()).toEqual(positions);
  }
};

/** As the case was published: what both clocks show at each moment. */
const EXPECTED = [
  ['2023-09-04T09:00:00.000Z', ['Unanswered', 'Unanswered', 'No position', 'Unanswered', 'Denied before']],
  ['2023-09-04T13:00:00.000Z', ['Denied', 'Denied', 'Denied before', 'Denied', 'Denied before']],
  ['2023-09-05T12:00:00.000Z', ['Contested', 'Denied', 'Denied before', 'Denied', 'Contested']],
  ['2023-09-06T10:00:00.000Z', ['Contested', 'Denied', 'Split', 'Denied', 'Contested']],
  ['2023-09-06T15:00:00.000Z', ['Denied', 'Denied', 'Split', 'Denied', 'Denied before']],
  ['2023-09-06T18:00:00.000Z', ['Questioned', 'Unanswered', 'Partly', 'Questioned', 'Denied before']],
  ['2023-09-09T13:00:00.000Z', ['Conceded', 'Unanswered', 'Partly', 'Conceded', 'Withdrawn']],
] as const;
/** Of the claims, as the case file has them. */
const ORDER = [
  'Russian drones fell',
  'The drones that fell',
  'Debris of',
  'The drone that came',
  'The strikes',
];

describe('The dispute over Romania', () => {
  it('is replayed by the clocks, step by step, as the API has it at each moment', async () => {
    const checker = await site.person(browser, 'checker');
    const id = await romania(checker);
    const page = await checker.open(`/disputes/${id}`);
    const asOf = page.getByRole('slider', { name: 'As of' });
    await asOf.focus();
    await page.keyboard.press('Home');
    const wanted = new Map<string, readonly string[]>(EXPECTED);
    let last = '';
    for (;;) {
      const search = new URL(page.url()).searchParams;
      const at = search.get('asOf');
      if (at === null || at === last) {
        if (last === '') {
          await page.waitForURL(/asOf=/);
          continue;
        }
        break;
      }
      expect(search.get('knownAt')).toBe(at);
      last = at;
      const answer = await checker.get<DisputeAnswer>(`/disputes/${id}?asOf=${at}&knownAt=${at}`);
      const rows = await shown(page);
      holds(rows, expected(answer));
      const published = wanted.get(at);
      if (published !== undefined) {
        for (const [index, beginning] of ORDER.entries()) {
          const row = rows.find(([wording]) => wording?.startsWith(beginning));
          expect(row?.[1]).toContain(published[index]);
        }
        wanted.delete(at);
      }
      await page.keyboard.press('ArrowRight');
      await page.waitForURL((url) => url.searchParams.get('asOf') !== at);
    }
    expect([...wanted.keys()]).toEqual([]);
    expect(await asOf.getAttribute('aria-valuetext')).toBe('Now');
    expect(checker.faults).toEqual([]);
    await checker.context.close();
  });

  it('hides what was not yet on record, and goes by days', async () => {
    const checker = await site.person(browser, 'checker');
    const id = await romania(checker);
    const page = await checker.open(
      `/disputes/${id}?asOf=2023-09-04T12:00:00.000Z&knownAt=2023-09-04T12:00:00.000Z`,
    );
    const cell = page.getByRole('gridcell').getByRole('button', { name: /^Romania: Denies/ });
    await cell.first().waitFor();
    expect(await cell.count()).toBe(3);
    const romaniaHolds = async (): Promise<number> => {
      await page.locator('main[aria-busy=false]').waitFor();
      return cell.count();
    };
    await page.getByRole('button', { name: 'Move both together' }).press('Enter');
    await page.getByRole('slider', { name: 'Known at' }).focus();
    // The minister spoke at noon, which the desk learnt at one; what the ministry said at ten, at eleven.
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/knownAt=2023-09-04T13/);
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2023-09-04T12:00:00.000Z');
    expect(await romaniaHolds()).toBe(4);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/knownAt=2023-09-04T09/);
    expect(await romaniaHolds()).toBe(0);
    await page.keyboard.press('PageUp');
    await page.waitForURL(/knownAt=2023-09-05T09/);
    expect(await romaniaHolds()).toBe(4);
    await page.getByRole('button', { name: 'Back to now' }).press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('asOf') && !url.searchParams.has('knownAt'));
    expect(checker.faults).toEqual([]);
    await checker.context.close();
  });

  it('shows the words behind a position and behind a mark of the timeline, by keyboard', async () => {
    const checker = await site.person(browser, 'checker');
    const id = await romania(checker);
    const page = await checker.open(`/disputes/${id}`);
    const first = page
      .getByRole('gridcell')
      .getByRole('button', { name: /^Ukraine: Asserts/ })
      .first();
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await panel.getByText('Protests to the Russian chargé d’affaires').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await page
      .locator(':focus')
      .filter({ hasText: /^Romania: .*Asserts/ })
      .waitFor();

    const marks = page.getByRole('group', { name: /^Statements by who is bound/ });
    await marks.getByRole('button', { name: /Klaus Iohannis.*Sep 6, 2023.*Qualifies, Doubts/ }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await panel.getByText('Says that no drone and no part of one reached Romania').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await page.getByRole('radio', { name: 'Drawing' }).press('ArrowRight');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Reverses' })
      .or(page.getByRole('listitem').filter({ hasText: 'Concedes' }))
      .first()
      .waitFor();
    expect(checker.faults).toEqual([]);
    await checker.context.close();
  });

  it('shows how claims and statements hang together, and where', async () => {
    const checker = await site.person(browser, 'checker');
    const id = await romania(checker);
    const page = await checker.open(`/disputes/${id}`);
    await page.getByRole('tab', { name: 'Claims and counterclaims' }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: /The strikes closest.*contradicts.*Russian drones fell/ })
      .waitFor();
    await page.getByRole('tab', { name: 'Relays' }).click();
    const origin = page.getByRole('listitem').filter({ hasText: 'State Border Guard' });
    await origin.getByText('Origin · 1 relay').waitFor();
    await origin
      .getByRole('listitem')
      .filter({ hasText: /Oleh Nikolenko.*endorsed/s })
      .waitFor();
    await page.getByRole('tab', { name: 'Places' }).click();
    await page.getByRole('img', { name: 'Map of 1 place: Plauru, Tulcea County' }).waitFor();
    await page.getByText('45.283, 28.824, within 8 km').waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('places');
    expect(checker.faults).toEqual([]);
    await checker.context.close();
  });
});

describe('Disputes', () => {
  it('are filtered in the address, followed with a star, and opened with a question', async () => {
    const checker = await site.person(browser, 'checker');
    const page = await checker.open('/disputes');
    await page
      .getByRole('row', { name: /Romanian soil/ })
      .getByText('Partly conceded')
      .waitFor();
    expect(
      await page
        .getByRole('row', { name: /Romanian soil/ })
        .getByRole('cell')
        .nth(3)
        .innerText(),
    ).toContain('5');
    await page.getByLabel('State').selectOption('contested');
    await page.waitForURL(/headline=contested/);
    await page.getByRole('row', { name: /Romanian soil/ }).waitFor({ state: 'detached' });
    const star = page.getByRole('button', { name: /^Follow: Were the results/ });
    const isFollowed = (await star.getAttribute('aria-pressed')) === 'true';
    await star.click();
    await page.getByRole('button', { name: /^Follow: Were the results/, pressed: !isFollowed }).waitFor();
    if (isFollowed) {
      await star.click();
      await page.getByRole('button', { name: /^Follow: Were the results/, pressed: true }).waitFor();
    }
    await page.goto('/desks/demo/disputes?followed=true');
    await page.getByRole('row', { name: /Were the results/ }).waitFor();
    expect((await checker.get<{ data: object[] }>('/disputes?followed=true')).data).toHaveLength(
      await page.getByRole('button', { name: /^Follow: / }).count(),
    );

    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Question' }).fill('Was the bridge at Ostrov hit?');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Was the bridge at Ostrov hit?' }).waitFor();
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Wording' }).fill('The bridge at Ostrov was hit.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('rowheader', { name: /The bridge at Ostrov was hit/ }).waitFor();
    expect(checker.faults).toEqual([]);
    await checker.context.close();
  });

  it('keep both questions apart where two people reword one at once', async () => {
    const [checker, editor] = await Promise.all([
      site.person(browser, 'checker'),
      site.person(browser, 'editor'),
    ]);
    const { id, version } = await editor.send<DisputeAnswer>('POST', '/disputes', {
      question: 'Was the ferry hit?',
      language: 'en',
    });
    const page = await checker.open(`/disputes/${id}`);
    await page.getByRole('heading', { level: 1, name: 'Was the ferry hit?' }).waitFor();
    await page.keyboard.press('e');
    const field = page.getByRole('textbox', { name: 'Question' });
    await field.fill('Was the ferry at Isaccea hit?');
    await editor.send('PATCH', `/disputes/${id}`, { question: 'Was the ferry sunk?' }, version);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').getByText('Was the ferry sunk?').waitFor();
    expect(await field.inputValue()).toBe('Was the ferry at Isaccea hit?');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Was the ferry at Isaccea hit?' }).waitFor();
    expect([...checker.faults, ...editor.faults]).toEqual([]);
    await Promise.all([checker.context.close(), editor.context.close()]);
  });
});
