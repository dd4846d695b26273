import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { ARABIC, type CrowdedCase, LONG_WORD, publishCrowdedCase } from '../support/crowded-case.js';
import { openDesk } from '../support/desk-client.js';
import { staffOf } from '../support/factories.js';
import {
  LINKS,
  REACHED,
  SIDEWAYS,
  TABLE_SIDEWAYS,
  TABLE_TO_ITS_END,
  TWICE_THE_TEXT,
  ask,
  startOf,
} from '../support/in-page.js';
import { type PublicSite, openSite } from '../support/public-site.js';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1440, height: 900 };
/** Too narrow for a table of eight parties, and wide enough for a table. */
const TABLET = { width: 1024, height: 768 };

let site: PublicSite;
let browser: Browser;
let context: BrowserContext;
let crowded: CrowdedCase;
let addresses: Readonly<Record<(typeof PAGES)[number], string>>;

const PAGES = [
  'a front page',
  'a topic',
  'a claim',
  'a claim in Arabic',
  'a card',
  'a dispute',
  'a source with a long name',
  'a source with an Arabic name',
  'the corrections',
] as const;

beforeAll(async () => {
  site = await openSite();
  browser = await openBrowser();
  // What is asked for has been scrolled to when it is looked at.
  context = await browser.newContext({ reducedMotion: 'reduce' });
  const desk = await openDesk(site.reader.api);
  crowded = await publishCrowdedCase(site.reader, desk, await staffOf(desk));
  const base = `${site.url}/${desk.slug}`;
  addresses = {
    'a front page': base,
    'a topic': `${base}/topics/${encodeURIComponent(crowded.topic)}`,
    'a claim': `${base}/claims/${crowded.slug}`,
    'a claim in Arabic': `${base}/claims/${crowded.arabicSlug}`,
    'a card': `${base}/claims/${crowded.slug}/card`,
    'a dispute': `${base}/disputes/${crowded.disputeId}`,
    'a source with a long name': `${base}/sources/${crowded.longSourceId}`,
    'a source with an Arabic name': `${base}/sources/${crowded.arabicSourceId}`,
    'the corrections': `${base}/corrections`,
  };
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const visiting = async <T>(
  name: (typeof PAGES)[number],
  viewport: typeof PHONE,
  look: (page: Page) => Promise<T>,
): Promise<T> => {
  const page = await context.newPage();
  try {
    await page.setViewportSize(viewport);
    await page.goto(addresses[name]);
    return await look(page);
  } finally {
    await page.close();
  }
};

it.each(PAGES)('a long word makes nothing to scroll sideways: %s', async (name) => {
  await visiting(name, PHONE, async (page) => {
    expect(await page.locator('body').innerText()).toContain(
      name.includes('Arabic') ? ARABIC.claim : LONG_WORD,
    );
    const widths = async () => {
      const found: [number, number][] = [];
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        found.push([width, await ask(page, SIDEWAYS)]);
      }
      return found;
    };
    const none = [320, 390, 1280].map((width) => [width, 0]);
    expect(await widths()).toEqual(none);
    await ask(page, TWICE_THE_TEXT);
    expect(await widths()).toEqual(none);
  });
});

it.each([
  ['a phone', PHONE],
  ['a tablet', TABLET],
])('the keyboard is always on something that can be seen, on %s', async (_of, viewport) => {
  for (const name of ['a claim', 'a dispute'] as const) {
    const unseen = await visiting(name, viewport, async (page) => {
      const found: string[] = [];
      for (let count = 0; ; count += 1) {
        await page.keyboard.press('Tab');
        const { text, isSeen } = await ask(page, REACHED);
        if (text === undefined) break;
        if (!isSeen) found.push(text);
        expect(count).toBeLessThan(300);
      }
      return found;
    });
    expect(unseen).toEqual([]);
  }
});

it('a table on a phone shows whose each position is by a link, and has its columns’ names', async () => {
  await visiting('a claim', PHONE, async (page) => {
    const table = page.getByRole('table');
    for (const name of crowded.parties) {
      expect(await table.getByRole('columnheader', { name, exact: true }).count()).toBe(1);
      const links = table.getByRole('link', { name, exact: true });
      expect([name, await links.count(), await links.first().isVisible()]).toEqual([name, 2, true]);
    }
  });
});

describe('a table of eight parties', () => {
  it('fits on a desktop', async () => {
    await visiting('a claim', DESKTOP, async (page) => {
      expect(await page.getByRole('columnheader').last().innerText()).toBe('The Union of State 8');
      expect(await ask(page, TABLE_SIDEWAYS)).toBe(0);
    });
  });

  it('keeps its claims in view where it scrolls, and shows that there is more for as long as there is', async () => {
    await visiting('a claim', TABLET, async (page) => {
      const [claim, last] = [page.getByRole('rowheader').first(), page.getByRole('columnheader').last()];
      const { x, y, width } = (await page.locator('.scroller').boundingBox()) ?? { x: 0, y: 0, width: 0 };
      // Above the letters of the table: at its end, and in the margin of the page.
      const strip = (from: number) =>
        page.screenshot({ clip: { x: from, y: y + 2, width: 3, height: 3 }, fullPage: true });
      const paper = await strip(5);
      const left = (await claim.boundingBox())?.x;
      expect(await strip(x + width - 3)).not.toEqual(paper);

      await ask(page, TABLE_TO_ITS_END);
      const end = await last.boundingBox();
      expect(end && end.x + end.width).toBeLessThanOrEqual(x + width + 1);
      expect((await claim.boundingBox())?.x).toBe(left);
      expect(await strip(x + width - 3)).toEqual(paper);
    });
  });
});

it.each([
  ['a front page', 'h3', ARABIC.claim],
  ['a topic', 'h3', ARABIC.claim],
  ['the corrections', 'h2', ARABIC.claim],
  ['a source with an Arabic name', 'h1', ARABIC.name],
  ['a source with an Arabic name', '#verdicts h3', ARABIC.claim],
] as const)('an Arabic title begins at the right: %s, %s', async (name, tag, words) => {
  const { box, text } = await visiting(name, DESKTOP, (page) => ask(page, startOf(tag, words)));
  expect(box.right - text.right).toBeLessThan(2);
  expect(text.left - box.left).toBeGreaterThan(100);
});

it('all text of an Arabic claim begins at one edge', async () => {
  const { claim, quote, evidence, note, summary, correction } = ARABIC;
  await visiting('a claim in Arabic', DESKTOP, async (page) => {
    const edges = new Map<string, number>();
    for (const [tag, words] of [
      ['h1', claim],
      ['.opening p', summary],
      ['#evidence h3', evidence],
      ['#evidence p', note],
      ['#versions p', correction],
      ['blockquote', quote],
    ] as const)
      edges.set(words, Math.round((await ask(page, startOf(tag, words))).box.right));
    expect(new Set(edges.values()).size).toBe(1);
  });
});

it('links of one name lead to one place, and are large enough for a finger', async () => {
  await visiting('a claim', PHONE, async (page) => {
    const links = await ask(page, LINKS);
    const places = Map.groupBy(links, ({ text }) => text);
    expect(places.size).toBeGreaterThan(30);
    for (const [text, found] of places)
      expect([text, new Set(found.map(({ href }) => href)).size]).toEqual([text, 1]);
    const repeated = links.filter(({ text }) => /^(The statement|Source|What changed)/.test(text));
    expect(repeated.length).toBeGreaterThan(20);
    const small = repeated.filter(({ height }) => height < 24);
    expect(small).toEqual([]);
  });
});

it('prints of a source on what it moved, and of a dispute no heading with nothing under it', async () => {
  await visiting('a source with an Arabic name', DESKTOP, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const moves = page.locator('#moves li');
    expect(await moves.count()).toBeGreaterThan(1);
    for (const move of await moves.all()) expect(await move.innerText()).toContain(LONG_WORD);
  });
  await visiting('a dispute', DESKTOP, async (page) => {
    expect(await page.getByText('At another time').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('At another time').isVisible()).toBe(false);
    expect(await page.getByText('Between the parties').first().isVisible()).toBe(true);
  });
});
