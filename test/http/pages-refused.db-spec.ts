import { type TestDesk, openDesk } from '../support/desk-client.js';
import { type People, staffOf, withdraw } from '../support/factories.js';
import { PublicReader, SITE } from '../support/public-reader.js';
import { Seen, attribute, textOf } from '../support/seen.js';

let reader: PublicReader;
let desk: TestDesk;
let people: People;
let slug: string;

beforeAll(async () => {
  reader = await PublicReader.start();
  desk = await openDesk(reader.api);
  people = await staffOf(desk);
  ({ slug } = await reader.publish(desk, people, 'A jetty sank.'));
}, 60_000);
afterAll(() => reader.close());

const get = (path: string) => reader.outlet('get', path);
const refused = async (path: string, status: number): Promise<Seen> => {
  const answer = await get(path);
  expect([path, answer.status, answer.headers['cache-control']]).toEqual([path, status, 'no-store']);
  return new Seen(answer.text);
};
const linksOf = (seen: Seen) => seen.all('a').map((link) => attribute(link, 'href') ?? '');
const nameplate = (seen: Seen) =>
  seen.elements.filter((one) => attribute(one, 'class') === 'nameplate').map(textOf);

describe('a refusal in the pages of a desk', () => {
  it('has the head of the desk, its search and the way to what it has published', async () => {
    for (const [path, status] of [
      ['/nothing', 404],
      ['/claims/nothing', 404],
      ['/sources/nobody', 404],
      ['/claims/%ED%A0%80', 400],
      ['?cursor=x', 400],
      ['?rating=No!', 422],
    ] as const) {
      const seen = await refused(`/${desk.slug}${path}`, status);
      expect(nameplate(seen)).toEqual(['Test desk']);
      expect(seen.all('form').map((form) => attribute(form, 'action'))).toEqual([`${SITE}/${desk.slug}`]);
      expect(linksOf(seen)).toEqual(
        expect.arrayContaining([`${SITE}/${desk.slug}`, `${SITE}/${desk.slug}/corrections`]),
      );
    }
  });

  it('anywhere else is of no desk', async () => {
    const seen = await refused('/nobody/claims/nothing', 404);
    expect(nameplate(seen)).toEqual(['Counterclaim']);
    expect(seen.all('form')).toEqual([]);
  });

  it.each([
    ['?disputeState=quarrel&q=jetty', '?q=jetty', 'There is no such choice under “Between the parties”.'],
    ['?rating=No!', '', 'There is no such choice under “Our verdict”.'],
    ['?sort=best', '', 'There is no such choice under “Order”.'],
    [`?q=${'x'.repeat(201)}`, '', 'A search takes 200 signs at most, in letters of any language.'],
    ['?cursor=x&q=jetty', '?q=jetty', 'The address leads further into a list, to a place'],
    ['/corrections?cursor=x', '/corrections', 'The address leads further into a list, to a place'],
    ['/claims/nothing?version=x', '/claims/nothing', 'A version is named by its number, such as 2.'],
  ])('of %s says what is wrong as the page would, and leads to %s', async (asked, rest, sentence) => {
    const seen = await refused(`/${desk.slug}${asked}`, asked.includes('cursor') ? 400 : 422);
    expect(seen.all('h1').map(textOf)).toEqual(['This can’t be shown']);
    expect(seen.text).toContain(sentence);
    expect(seen.text).not.toMatch(/must|disputeState|cursor|Error \d/);
    expect(linksOf(seen)).toContain(`${SITE}/${desk.slug}${rest}`);
  });

  it('of a day that is in no calendar names the field', async () => {
    const dispute = '0190163d-8694-739b-aea5-966c26f8ad10';
    const seen = await refused(`/${desk.slug}/disputes/${dispute}?asOf=2023-02-31`, 422);
    expect(seen.text).toContain('“As of” takes a day of the calendar');
  });

  it('of what was withdrawn says what that was, when and why, and leads to its versions', async () => {
    const { review, slug: gone } = await reader.publish(desk, people, 'سقط الجسر.');
    await withdraw(desk, people, review.id, 'The film is forged.');
    const seen = await refused(`/${desk.slug}/claims/${gone}`, 410);
    expect(nameplate(seen)).toEqual(['Test desk']);
    expect(seen.all('title').map(textOf)).toEqual(['Withdrawn: سقط الجسر. · Test desk']);
    expect(seen.all('h1').map(textOf)).toEqual(['سقط الجسر.']);
    expect(seen.text).toMatch(
      /This fact-check was withdrawn\. The desk withdrew it on \d+ \w+ \d{4} and gives/,
    );
    expect(seen.all('blockquote').map(textOf)).toEqual(['The film is forged.']);
    const version = `${SITE}/${desk.slug}/claims/${gone}?version=1`;
    expect(linksOf(seen)).toContain(version);
    expect((await get(version.slice(SITE.length))).status).toBe(200);
    expect(seen.all('script')).toEqual([]);
  });
});

describe('an address', () => {
  const location = async (path: string) => {
    const { status, headers } = await get(path);
    return [status, headers['location']];
  };

  it('that is written otherwise leads to the one that the page has', async () => {
    const home = `/${desk.slug}`;
    const upper = home.toUpperCase();
    expect(await location(`${home}/`)).toEqual([308, SITE + home]);
    expect(await location(upper)).toEqual([308, SITE + home]);
    expect(await location(`${upper}/Claims/${slug}/?version=1`)).toEqual([
      308,
      `${SITE}${home}/claims/${slug}?version=1`,
    ]);
    expect(await location(`${home}/topics/Ports/`)).toEqual([308, `${SITE}${home}/topics/Ports`]);
    expect(await location(`//${desk.slug}/`)).toEqual([308, SITE + home]);
  });

  it.each(['/nobody/', '/NOBODY', '//evil.example/', '//evil.example/%2e%2e', '/nobody//claims/x/'])(
    'of nobody stays one of nothing: %s',
    async (path) => {
      expect(await location(path)).toEqual([404, undefined]);
    },
  );

  it('with fields that were left empty leads to the one without', async () => {
    const home = `/${desk.slug}`;
    expect(await location(`${home}?q=&rating=&disputeState=&sort=`)).toEqual([303, SITE + home]);
    expect(await location(`${home}/topics/ports?q=a+jetty&rating=`)).toEqual([
      303,
      `${SITE}${home}/topics/ports?q=a+jetty`,
    ]);
    expect((await get(`${home}?q=a+jetty`)).status).toBe(200);
    expect((await get('/nobody?q=')).status).toBe(404);
  });
});
