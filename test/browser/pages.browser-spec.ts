import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { openDesk } from '../support/desk-client.js';
import { staffOf, withdraw } from '../support/factories.js';
import { FOCUS, FRAME, SIDEWAYS, TITLE, TWICE_THE_TEXT, UPWARDS, ask, laidOut } from '../support/in-page.js';
import { type PublicSite, openSite } from '../support/public-site.js';
import { WORDS, publishRiverCase } from '../support/river-case.js';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1440, height: 900 };

let site: PublicSite;
let browser: Browser;
/** Two browsers' worth of readers: who runs scripts, and who doesn't. */
let scripted: BrowserContext;
let plain: BrowserContext;

const PAGES = [
  'the desks',
  'a front page',
  'results',
  'no results',
  'a topic',
  'a claim',
  'a claim in Arabic',
  'an older version',
  'a withdrawn version',
  'a dispute',
  'a dispute at a day',
  'a source',
  'an outlet',
  'the corrections',
  'the methodology',
  'a withdrawal',
  'a fault',
  'nothing',
] as const;
type PageName = (typeof PAGES)[number];
/** Addresses, by what is there. */
let addresses: Readonly<Record<PageName, string>>;

beforeAll(async () => {
  site = await openSite();
  browser = await openBrowser();
  [scripted, plain] = [
    await browser.newContext({ viewport: DESKTOP }),
    await browser.newContext({ viewport: DESKTOP, javaScriptEnabled: false }),
  ];
  const { reader, url } = site;
  const desk = await openDesk(reader.api);
  const people = await staffOf(desk);
  const river = await publishRiverCase(reader, desk, people);
  const gone = await reader.publish(desk, people, 'A pylon fell.');
  await withdraw(desk, people, gone.review.id, 'The film is forged.');
  const sources = await people.checker.get<{ data: { id: string; name: string }[] }>('/sources?limit=100');
  const idOf = (name: string) => sources.data.find((source) => source.name === name)?.id ?? '';
  const base = `${url}/${desk.slug}`;
  addresses = {
    'the desks': `${url}/published`,
    'a front page': base,
    results: `${base}?q=barge&rating=mostly_false&disputeState=questioned&topic=borders&from=2020-01-01`,
    'no results': `${base}?q=submarine`,
    'a topic': `${base}/topics/borders`,
    'a claim': `${base}/claims/${river.slug}`,
    'a claim in Arabic': `${base}/claims/${river.arabicSlug}`,
    'an older version': `${base}/claims/${river.slug}?version=2`,
    'a withdrawn version': `${base}/claims/${gone.slug}?version=1`,
    'a dispute': `${base}/disputes/${river.disputeId}`,
    'a dispute at a day': `${base}/disputes/${river.disputeId}?asOf=2023-09-06`,
    'a source': `${base}/sources/${idOf('The Lower State')}`,
    'an outlet': `${base}/sources/${idOf('The River Post')}`,
    'the corrections': `${base}/corrections`,
    'the methodology': `${base}/methodology`,
    'a withdrawal': `${base}/claims/${gone.slug}`,
    'a fault': `${base}?rating=none!&disputeState=quarrel`,
    nothing: `${base}/claims/nothing`,
  };
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What the browser complains of on a page. That a page of a refusal was refused is no fault of it. */
const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (404|410|422)/.test(message.text()))
      complaints.push(message.text());
  });
  return complaints;
};

/** The page in a tab of its own; what the browser complains of fails the test. */
const visiting = async <T>(
  address: string,
  look: (page: Page) => Promise<T>,
  context = scripted,
): Promise<T> => {
  const page = await context.newPage();
  try {
    const complaints = complaintsOf(page);
    await page.goto(address);
    const seen = await look(page);
    expect(complaints).toEqual([]);
    return seen;
  } finally {
    await page.close();
  }
};

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the colours of a page decide. Nothing else of it is another in the dark. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong, light and dark, with what it is wrong with. It looks into frames of other sites only when it is
 * told to, since then it opens one more page for each look, to put together what was found.
 */
const faultsOf = async (page: Page, { frames = false } = {}): Promise<string[]> => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(!frames);
    const { violations } = await (
      colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules(RULES_OF_COLOUR)
    ).analyze();
    for (const { id, nodes } of violations)
      found.push(`${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
  return found;
};

describe.each(PAGES)('%s', (name) => {
  let page: Page;
  let complaints: string[];
  let bytes: number;

  beforeAll(async () => {
    page = await scripted.newPage();
    complaints = complaintsOf(page);
    const parts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (/html|css/.test(response.headers()['content-type'] ?? '')) parts.push(response.body());
    });
    await page.goto(addresses[name]);
    bytes = (await Promise.all(parts)).reduce((sum, { length }) => sum + length, 0);
  });
  afterAll(() => page?.close());

  it('is less than 100 kB with its style sheet, and the browser has nothing to complain of', () => {
    expect(complaints).toEqual([]);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(100_000);
  });

  it('shows where the keyboard is, in an order that begins with the way past the head', async () => {
    await page.setViewportSize(DESKTOP);
    const places: string[] = [];
    for (let count = 0; count < 8; count += 1) {
      await page.keyboard.press('Tab');
      const { text, outline } = await ask(page, FOCUS);
      if (outline === undefined) break;
      expect(outline).toBe('solid 3px');
      places.push(text);
    }
    expect(places[0]).toBe('Skip to the content');
    expect(places.length).toBeGreaterThan(2);
  });

  it('is the same without JavaScript', async () => {
    await page.setViewportSize(DESKTOP);
    const text = (of: Page) => of.locator('body').innerText();
    expect(await visiting(addresses[name], text, plain)).toBe(await text(page));
  });

  it('has nothing to scroll sideways on a phone', async () => {
    for (const width of [320, 360, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await ask(page, SIDEWAYS)]).toEqual([width, 0]);
    }
  });

  it.each([
    ['a phone', PHONE],
    ['a desktop', DESKTOP],
  ])('breaks no rule of WCAG 2.2 AA that a machine can see, light or dark, on %s', async (_of, viewport) => {
    await page.setViewportSize(viewport);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('the card, in a frame of another site', () => {
  let other: Server;
  let page: Page;
  let card: Frame;

  beforeAll(async () => {
    page = await scripted.newPage();
    const asked = `/oembed?url=${encodeURIComponent(addresses['a claim'])}`;
    const { html } = (await site.reader.outlet('get', asked)).body as { html: string };
    // What stands in a sandbox can't be looked at from outside.
    const frame = html.replace(/ sandbox="[^"]*"/, '');
    const body = `<!doctype html><html lang="en"><title>Elsewhere</title><meta name="viewport" content="width=device-width"><main><h1>Elsewhere</h1>${frame}</main></html>`;
    other = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
    // It is loaded late, as the code to embed it says.
    const loaded = await (await page.waitForSelector('iframe')).contentFrame();
    if (loaded === null) throw new Error('There is no frame');
    card = loaded;
    await card.waitForURL(/\/card$/);
  });
  afterAll(async () => {
    await page?.close();
    other?.closeAllConnections();
    await new Promise((resolve) => other?.close(resolve));
  });

  it.each([
    ['a phone', PHONE],
    ['a desktop', DESKTOP],
  ])('breaks no rule of WCAG 2.2 AA that a machine can see, light or dark, on %s', async (_of, viewport) => {
    await page.setViewportSize(viewport);
    expect(await faultsOf(page, { frames: true })).toEqual([]);
  });

  it('has all that it says in view', async () => {
    expect(await card.locator('main').innerText()).toContain(WORDS.claim);
    const show = async (viewport: typeof PHONE) => {
      await page.setViewportSize(viewport);
      await ask(card, laidOut(await ask(page, FRAME)));
    };
    for (const viewport of [DESKTOP, PHONE, { width: 320, height: 800 }]) {
      await show(viewport);
      expect([viewport, await ask(card, SIDEWAYS)]).toEqual([viewport, 0]);
    }
    await show(DESKTOP);
    expect(await ask(card, UPWARDS)).toBe(0);
  });
});

it('each page that can be found has a title and a description that no other has', async () => {
  const listed = PAGES.slice(0, PAGES.indexOf('a withdrawal')).filter(
    (name) => !/result|version|at a day/.test(name),
  );
  const heads: string[][] = [[], []];
  for (const name of listed)
    await visiting(
      addresses[name],
      async (page) => {
        heads[0]?.push(await page.title());
        const description = await page.locator('meta[name="description"]').getAttribute('content');
        heads[1]?.push(description ?? '');
      },
      plain,
    );
  for (const texts of heads) {
    expect(new Set(texts).size).toBe(listed.length);
    expect(texts.filter((text) => text.length < 10)).toEqual([]);
  }
});

it('finds and narrows down by a plain form, and tells the way back', async () => {
  await visiting(
    addresses['a front page'],
    async (page) => {
      await page.getByRole('searchbox').fill('radar log');
      await page.getByLabel('Our verdict').selectOption({ label: 'Mostly false' });
      await page.getByRole('button', { name: 'Search' }).click();
      expect(await page.getByRole('article').count()).toBe(1);
      expect(await page.getByRole('searchbox').inputValue()).toBe('radar log');
      await page.getByLabel('Between the parties').selectOption({ label: 'Conceded' });
      await page.getByRole('button', { name: 'Search' }).click();
      expect(await page.getByRole('article').count()).toBe(0);
      await page.getByRole('link', { name: 'Show all fact-checks' }).click();
      expect(page.url()).toBe(addresses['a front page']);
      expect(await page.getByRole('article').count()).toBe(2);
    },
    plain,
  );
});

it('narrows down by more filters, which stay open, and takes each away by its link', async () => {
  await visiting(
    addresses['a front page'],
    async (page) => {
      expect(await page.getByLabel('Topic', { exact: true }).isVisible()).toBe(false);
      await page.getByText('More filters').click();
      await page.getByLabel('Topic', { exact: true }).selectOption('shipping');
      await page.getByRole('button', { name: 'Apply filters' }).click();
      expect(await page.getByRole('article').count()).toBe(1);
      expect(await page.getByLabel('Topic', { exact: true }).isVisible()).toBe(true);
      await page.getByRole('link', { name: 'Remove the filter Topic: shipping' }).click();
      expect(page.url()).toBe(addresses['a front page']);
      expect(await page.getByRole('article').count()).toBe(2);
    },
    plain,
  );
});

it('an Arabic claim begins at the right, and its full stop is at the left end of its last line', async () => {
  const title = await visiting(addresses['a claim in Arabic'], (page) => ask(page, TITLE));
  expect(title.words).toBe(WORDS.arabicClaim);
  expect(title.right - title.first.right).toBeLessThan(8);
  // The last line is shorter than the others, and is as far to the right as they are: so it ends in the middle.
  expect(title.last.left).toBeLessThan(title.first.left);
});

it('with text at twice its size there is nothing to scroll sideways either', async () => {
  for (const name of ['a claim', 'a front page', 'a source', 'the methodology'] as const)
    await visiting(addresses[name], async (page) => {
      await ask(page, TWICE_THE_TEXT);
      for (const viewport of [{ width: 1280, height: 900 }, PHONE]) {
        await page.setViewportSize(viewport);
        expect([name, await ask(page, SIDEWAYS)]).toEqual([name, 0]);
      }
    });
});

it('a table that does not fit is laid out again, and stays a table for who can’t see it', async () => {
  const rows = await visiting(addresses['a claim'], async (page) => {
    await page.setViewportSize(PHONE);
    return page.getByRole('table').getByRole('row').count();
  });
  expect(rows).toBe(4);
});

it('asks for another time by a plain form', async () => {
  await visiting(
    addresses['a dispute'],
    async (page) => {
      await page.getByLabel('As of').fill('2023-09-04');
      await page.getByRole('button', { name: 'Show' }).click();
      expect(page.url()).toBe(`${addresses['a dispute']}?asOf=2023-09-04`);
      expect(await page.locator('body').innerText()).not.toContain(WORDS.quote);
    },
    plain,
  );
});

it('has the code of its card ready to be copied', async () => {
  await visiting(
    addresses['a claim'],
    async (page) => {
      await page.getByText('Code to copy').click();
      const code = page.locator('pre');
      expect(await code.isVisible()).toBe(true);
      const text = await code.innerText();
      expect(text).toContain(`<iframe src="${addresses['a claim']}/card" title="`);
      expect(text).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    },
    plain,
  );
});

it('prints without what is of use on a screen alone', async () => {
  await visiting(addresses['a claim'], async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Desk' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
