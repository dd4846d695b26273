import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { addressOf } from './desk-screens.js';
import type { DemoName, DeskSite, Person } from './desk-site.js';
import { reviewOf } from './review-in-browser.js';
import { smallPng } from './small-png.js';

const FOLDER = join(import.meta.dirname, '../../apps/desk/pictures');
const SIZE = { width: 1440, height: 900 };
/** When a president had said two things at once: whose drone it was, and that none had come down. */
const TORN = '2023-09-05T12:00:00.000Z';

interface Picture {
  readonly who: DemoName;
  /** How much of a screen there is on the picture: 1.2 is a screen that much wider and higher. */
  readonly scope?: number;
  readonly open: (person: Person) => Promise<Page>;
}

const PICTURES: Readonly<Record<string, Picture>> = {
  dispute: {
    who: 'editor',
    scope: 1.2,
    open: async (person) => {
      const address = await addressOf(person, 'dispute');
      const page = await person.open(`${address}?asOf=${TORN}&knownAt=${TORN}`);
      await page.getByRole('heading', { name: 'Timeline' }).waitFor();
      return page;
    },
  },
  review: {
    who: 'checker',
    open: async (person) => {
      const { id } = await reviewOf(person, 'Kim Jong Un expects talks');
      const page = await person.open(`/reviews/${id}`);
      const draft = page.getByRole('region', { name: 'Draft' });
      await page
        .getByRole('button', { name: /^Cite in the draft/ })
        .first()
        .click();
      await draft.getByRole('radio', { name: /^Unproven/ }).check();
      await draft
        .getByRole('textbox', { name: 'Summary' })
        .fill('Two voices of one government say so. Neither has shown what it rests on.');
      await draft
        .getByRole('textbox', { name: 'Explanation' })
        .fill(
          'Both speak of information that has not been shown, and both put it with a hedge.\n\n' +
            'Neither North Korea nor Russia had answered when this was written.',
        );
      await draft.getByText(/^Saved/).waitFor();
      await page.getByRole('heading', { name: /^2 things before/ }).waitFor();
      return page;
    },
  },
  queue: {
    who: 'editor',
    open: async (person) => {
      const page = await person.open('/queue');
      await page.getByRole('grid').waitFor();
      return page;
    },
  },
};

/** The pictures of the README, made anew. */
export const takeReadmePictures = async (site: DeskSite, browser: Browser): Promise<string> => {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, { who, scope = 1, open }] of Object.entries(PICTURES)) {
    const person = await site.person(browser, who, {
      colorScheme: 'light',
      timezoneId: 'UTC',
      viewport: { width: SIZE.width * scope, height: SIZE.height * scope },
      deviceScaleFactor: 1 / scope,
    });
    const page = await open(person);
    await page.locator('main[aria-busy=false]').waitFor();
    // What has the focus shows it, and nobody works in a picture.
    await page.mouse.move(0, 0);
    await page.evaluate('document.activeElement?.blur()');
    await writeFile(join(FOLDER, `${name}.png`), smallPng(await page.screenshot({ animations: 'disabled' })));
    for (const fault of person.faults) console.error(fault);
    await person.context.close();
  }
  return FOLDER;
};
