import { openDesk } from '../support/desk-client.js';
import { reviewIn, staffOf } from '../support/factories.js';
import { PublicReader } from '../support/public-reader.js';

let reader: PublicReader;
/** The page of a claim, and that of its dispute. */
let paths: readonly [string, string];

const [PARTIES, STATEMENTS] = [24, 75];
const said = (index: number) => `Statement number ${index}.`;

/** One claim and two that contradict it; everybody speaks of each in turn. */
const largeCase = {
  format: 'counterclaim-case/1',
  dispute: { id: 'large', question: 'Which of these is so?', language: 'en' },
  sources: Array.from({ length: PARTIES }, (_, i) => ({
    id: `p${i}`,
    kind: 'state',
    name: `Party ${i} of all`,
  })),
  claims: ['c0', 'c1', 'c2'].map((id) => ({ id, wording: `Claim ${id} is so.`, language: 'en' })),
  links: ['c1', 'c2'].map((from) => ({ kind: 'contradicts', from, to: 'c0' })),
  statements: Array.from({ length: STATEMENTS }, (_, i) => {
    const at = new Date(Date.UTC(2023, 1, 1) + i * 86_400_000).toISOString();
    return {
      id: `s${i}`,
      speaker: `p${i % PARTIES}`,
      paraphrase: said(i),
      utteredAt: at,
      recordedAt: at,
      stances: [{ claim: `c${i % 3}`, stance: i % 2 ? 'denies' : 'asserts' }],
    };
  }),
};

beforeAll(async () => {
  reader = await PublicReader.start();
  const desk = await openDesk(reader.api);
  const people = await staffOf(desk);
  const { created } = await people.editor.post<{
    id: string;
    created: { claims: Record<string, string>; disputes?: Record<string, string> };
  }>('/imports', { kind: 'case', content: largeCase });
  const id = created.claims['c0'] ?? '';
  await reviewIn('published', people, { claim: { id } });
  const slug = await reader.slugOf(desk, id);
  const { body } = await reader.ask(`/claims/${slug}`);
  const { dispute } = body as { dispute: { id: string } };
  paths = [`/${desk.slug}/claims/${slug}`, `/${desk.slug}/disputes/${dispute.id}`];
}, 90_000);
afterAll(() => reader.close());

/** Page after page of one list, by the links that the pages have to the next one. */
const through = async (path: string, list: string): Promise<string[]> => {
  const pages: string[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const answer = await reader.outlet('get', next);
    expect([next, answer.status]).toEqual([next, 200]);
    pages.push(answer.text);
    const link: RegExpExecArray | null = new RegExp(
      `href="http://[^/]*([^"#]*\\?${list}=\\d+)#[a-z-]+" rel="next"`,
    ).exec(answer.text);
    next = link?.[1];
  }
  return pages;
};

it.each([0, 1] as const)(
  'has all of a large dispute on pages of less than 100 kB each (%i)',
  async (which) => {
    const path = paths[which];
    const style = await reader.outlet(
      'get',
      /\/styles\/[\w-]+\.css/.exec((await reader.outlet('get', path)).text)?.[0] ?? '',
    );
    const lists = {
      statements: await through(path, 'statements'),
      timeline: await through(path, 'timeline'),
      parties: await through(path, 'parties'),
    };
    for (const pages of Object.values(lists)) {
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages)
        expect(Buffer.byteLength(page) + Buffer.byteLength(style.text)).toBeLessThan(100_000);
    }
    // Each once, the newest first.
    const shown = lists.statements.map((page) =>
      [...page.matchAll(/Statement number (\d+)\./g)].map(([, number]) => Number(number)),
    );
    expect(shown.flatMap((numbers) => numbers.toReversed())).toEqual(
      Array.from({ length: STATEMENTS }, (_, i) => STATEMENTS - 1 - i),
    );
    const columns = lists.parties.map(
      (page) => page.match(/<th scope="col" role="columnheader"><a/g)?.length,
    );
    expect(columns).toEqual([20, PARTIES - 20]);
  },
);

it('asked for more than there is answers with the last page, and refuses what is no number', async () => {
  const [path] = paths;
  const pages = await through(path, 'statements');
  expect((await reader.outlet('get', `${path}?statements=999`)).text).toBe(pages.at(-1));
  expect((await reader.outlet('get', `${path}?statements=1`)).text).toBe(pages[0]);
  for (const wrong of ['0', '-1', 'x']) {
    const { status } = await reader.outlet('get', `${path}?statements=${wrong}`);
    expect([wrong, status]).toEqual([wrong, 422]);
  }
});
