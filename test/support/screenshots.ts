import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from './browser.js';
import { startCluster } from './cluster.js';
import { SCREENS, addressOf } from './desk-screens.js';
import { type DemoName, DeskSite } from './desk-site.js';
import { takeReadmePictures } from './readme-pictures.js';

/*
 * `npm run screenshots [-- --only=queue,dispute] [--as=editor] [--out=…]`: a picture of each screen of the demo desk, at
 * the widths that people have, light and dark. `npm run screenshots -- --readme` takes the three of the README instead.
 */
const given = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

const isReadme = process.argv.includes('--readme');
const out = given('out') ?? join(import.meta.dirname, '../../.data/screenshots');
const only = given('only')?.split(',');
const who = (given('as') ?? 'editor') as DemoName;

const takeAll = async (): Promise<string> => {
  await mkdir(out, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const person = await site.person(browser, who, { colorScheme });
    for (const name of SCREENS.filter((screen) => only?.includes(screen) ?? true)) {
      const page = await person.open(await addressOf(person, name));
      await page.getByRole('heading', { level: 1 }).waitFor();
      // Its figures are a script of their own, which is not asked for yet when the head is there.
      if (name === 'insight') await page.getByRole('heading', { level: 2 }).first().waitFor();
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await page.locator('main[aria-busy=false]').waitFor();
        await page.screenshot({ path: join(out, `${name}-${size.width}-${colorScheme}.png`) });
      }
      await page.close();
    }
    for (const fault of person.faults) console.error(fault);
    await person.context.close();
  }
  return out;
};

const endCluster = await startCluster();
const site = await DeskSite.open();
const browser = await openBrowser();
try {
  const folder = isReadme ? await takeReadmePictures(site, browser) : await takeAll();
  console.log(`Pictures of the screens: ${folder}`);
} finally {
  await browser.close();
  await site.close();
  await endCluster();
}
