import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { openDesk } from '../support/desk-client.js';
import { staffOf } from '../support/factories.js';
import { FOCUS, SIDEWAYS, TITLE, TWICE_THE_TEXT, ask } from '../support/in-page.js';
import { type PublicSite, openSite } from '../support/public-site.js';
import { WORDS, publishRiverCase } from '../support/river-case.js';

let site: PublicSite;
let browser: Browser;
/** Addresses, by what is there. */
const addresses: Record<string, string> = {};
const PAGES = [
  'a claim',
  'a claim in Arabic',
  'an older version',
  'a dispute',
  'a dispute at a day',
  'nothing',
  'a withdrawal',
] as const;
type PageName = (typeof PAGES)[number];

beforeAll(async () => {
  site = await openSite();
  browser = await openBrowser();
  const { reader, url } = site;
  const desk = await openDesk(reader.api);
  const people = await staffOf(desk);
  const river = await publishRiverCase(reader, desk, people);
  const gone = await reader.publish(desk, people, 'A pylon fell.');
  await people.editor.act(gone.review.id, 'withdraw', { reason: 'The film is forged.' });
  await (await desk.join('editor')).act(gone.review.id, 'withdraw', { reason: 'So it is.' });
  const base = `${url}/${desk.slug}`;
  const all: Record<PageName, string> = {
    'a claim': `${base}/claims/${river.slug}`,
    'a claim in Arabic': `${base}/claims/${river.arabicSlug}`,
    'an older version': `${base}/claims/${river.slug}?version=2`,
    'a dispute': `${base}/disputes/${river.disputeId}`,
    'a dispute at a day': `${base}/disputes/${river.disputeId}?asOf=2023-09-06`,
    nothing: `${base}/claims/nothing`,
    'a withdrawal': `${base}/claims/${gone.slug}`,
  };
  Object.assign(addresses, all);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1440, height: 900 };

/** The page in a browser of its own; what the browser complains of fails the test. */
const visiting = async <T>(
  name: PageName,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      // That a page of a refusal was refused is no fault of it.
      if (message.type() === 'error' && !/status of (404|410)/.test(message.text()))
        complaints.push(message.text());
    });
    await page.goto(addresses[name] ?? '');
    const seen = await look(page);
    expect(complaints).toEqual([]);
    return seen;
  } finally {
    await context.close();
  }
};

describe.each(PAGES)('%s', (name) => {
  it.each([
    ['light', PHONE],
    ['dark', PHONE],
    ['light', DESKTOP],
    ['dark', DESKTOP],
  ] as const)(
    'breaks no rule of WCAG 2.2 AA that a machine can see, %s at %p',
    async (colorScheme, viewport) => {
      const faults = await visiting(name, { colorScheme, viewport }, async (page) => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(faults).toEqual([]);
    },
  );

  it.each([320, 360, 390])('has nothing to scroll sideways at %d pixels', async (width) => {
    const viewport = { width, height: 800 };
    const over = await visiting(name, { viewport }, (page) => ask(page, SIDEWAYS));
    expect(over).toBe(0);
  });

  it('is the same without JavaScript', async () => {
    const textWith = (javaScriptEnabled: boolean) =>
      visiting(name, { javaScriptEnabled }, (page) => page.locator('body').innerText());
    expect(await textWith(false)).toBe(await textWith(true));
  });

  it('shows where the keyboard is, in an order that begins with the way past the head', async () => {
    await visiting(name, { viewport: DESKTOP }, async (page) => {
      const places: string[] = [];
      for (let count = 0; count < 12; count += 1) {
        await page.keyboard.press('Tab');
        const { text, outline } = await ask(page, FOCUS);
        if (outline === undefined) break;
        expect(outline).toBe('solid 3px');
        places.push(text);
      }
      expect(places[0]).toBe('Skip to the content');
      expect(places.length).toBeGreaterThan(2);
    });
  });
});

it('an Arabic claim begins at the right, and its full stop is at the left end of its last line', async () => {
  const title = await visiting('a claim in Arabic', { viewport: DESKTOP }, (page) => ask(page, TITLE));
  expect(title.words).toBe(WORDS.arabicClaim);
  expect(title.right - title.first.right).toBeLessThan(8);
  // The last line is shorter than the others, and is as far to the right as they are: so it ends in the middle.
  expect(title.last.left).toBeLessThan(title.first.left);
});

it('with text at twice its size there is nothing to scroll sideways either', async () => {
  for (const viewport of [{ width: 1280, height: 900 }, PHONE])
    await visiting('a claim', { viewport }, async (page) => {
      await ask(page, TWICE_THE_TEXT);
      expect(await ask(page, SIDEWAYS)).toBe(0);
    });
});

it('a table that does not fit is laid out again, and stays a table for who can’t see it', async () => {
  const rows = await visiting('a claim', { viewport: PHONE }, (page) =>
    page.getByRole('table').getByRole('row').count(),
  );
  expect(rows).toBe(4);
});

it('asks for another time by a plain form', async () => {
  await visiting('a dispute', { viewport: PHONE, javaScriptEnabled: false }, async (page) => {
    await page.getByLabel('As of').fill('2023-09-04');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(page.url()).toBe(`${addresses['a dispute']}?asOf=2023-09-04`);
    expect(await page.locator('body').innerText()).not.toContain(WORDS.quote);
  });
});

it('prints without what is of use on a screen alone', async () => {
  await visiting('a claim', { viewport: DESKTOP }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Desk' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
