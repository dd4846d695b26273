import { readFileSync } from 'node:fs';
import { ensureRoles } from '#persistence';
import { compare, load, timesOf } from './load.js';
import { seedPublished, sourceOf, topicOf } from './published-seed.js';
import { openStage } from './stage.js';

/**
 * Measures what the public reads, at 2,500 and at 250,000 published claims, beside a bare handler with the same
 * statements. Ratios are what to look at. `CLAIMS` sets another size than the larger one.
 */
const SMALL = 2_500;
const LARGE = Number(process.env['CLAIMS'] ?? 250_000);

const stage = await openStage();

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
const table: Record<string, Record<string, number | string>> = {};

const LISTS: Readonly<Record<string, string>> = {
  'list, newest': '',
  'list, common rating': '?rating=false',
  'list, rare language': '?language=ar',
  'list, common topic': `?topic=${topicOf(0)}`,
  'list, rare source': `?source=${sourceOf(2_400)}`,
  'list, week, updated': '?from=2020-01-01&to=2020-01-08&sort=updated',
  'search, common word': '?q=drones',
  'search, common word, newest': '?q=drones&sort=published',
  'search, rare word': '?q=zeppelins',
  'search, rare word, newest': '?q=zeppelins&sort=published',
  'search, rare beginning': '?q=zep',
  'search, common and begun': '?q=drone%20harb',
};
const GOOGLE = '/v1alpha1/claims:search?query=drones';

/** p95 at the larger size, as many times that at the smaller one. */
const goalOf = (name: string): number => (/^search, common/.test(name) ? 4 : 2);

const run = async (): Promise<void> => {
  const product = await stage.launchProduct();
  const native = `${product.url}/api/public/v1`;
  const routes = (slugs: readonly string[]): Record<string, () => string> => {
    let next = 0;
    return {
      document: () => `${native}/claims/${slugs[next++ % slugs.length] ?? ''}`,
      ...Object.fromEntries(
        Object.entries(LISTS).map(([name, query]) => [name, () => `${native}/claims${query}`]),
      ),
      changes: () => `${native}/changes?after=${1_000 + (next++ % 500)}`,
      'search, common word, by Google’s API': () => product.url + GOOGLE,
    };
  };
  const latencies = async (
    slugs: readonly string[],
  ): Promise<Record<string, { p50: number; p95: number }>> => {
    const found: Record<string, { p50: number; p95: number }> = {};
    for (const [name, url] of Object.entries(routes(slugs)))
      found[name] = await timesOf(async () => {
        const answer = await fetch(url());
        if (!answer.ok) throw new Error(`${url()}: ${answer.status}`);
        await answer.arrayBuffer();
      }, 200);
    return found;
  };

  const few = await seedPublished(stage.adminUrl, 0, SMALL);
  // Once before it counts, so that the smaller size is not measured cold.
  await latencies(few);
  const small = await latencies(few);
  const slugs = await seedPublished(stage.adminUrl, SMALL, LARGE);
  const large = await latencies(slugs);
  for (const [name, { p50, p95 }] of Object.entries(large))
    table[`growth: ${name}`] = {
      'p50 small (ms)': round(small[name]?.p50 ?? 0),
      'p50 large (ms)': round(p50),
      'p95 small (ms)': round(small[name]?.p95 ?? 0),
      'p95 large (ms)': round(p95),
      ratio: round(p95 / (small[name]?.p95 ?? 1)),
      goal: `<= ${goalOf(name)}`,
    };

  const { publicUrl } = await ensureRoles(stage.ownerUrl);
  const bare = await stage.launchScript('test/bench/published-bare.ts', publicUrl);
  const etagOf = async (url: string): Promise<string> => (await fetch(url)).headers.get('etag') ?? '';
  const [slug = ''] = slugs;
  const pairs: [name: string, ours: string[], bare: string[], conditional: boolean, goal: number][] = [
    ['document', slugs.map((one) => `/claims/${one}`), slugs.map((one) => `/claims/${one}`), false, 0.75],
    ...Object.entries(LISTS).map(([name, query]): (typeof pairs)[number] => [
      name,
      [`/claims${query}`],
      [`/claims${query}`],
      false,
      0.75,
    ]),
    ['claims:search', [GOOGLE], ['/claims:search?query=drones'], false, 0.75],
    ['changes', ['/changes?after=1000'], ['/changes?after=1000'], false, 0.75],
    ['304 of a document', [`/claims/${slug}`], [`/claims/${slug}`], true, 0.9],
  ];
  for (const [name, ours, theirs, conditional, goal] of pairs) {
    const base = name === 'claims:search' ? product.url : native;
    const paths = { ours: ours.map((path) => base + path), bare: theirs.map((path) => bare.url + path) };
    const headersFor = async (url = ''): Promise<Record<string, string>> =>
      conditional ? { 'if-none-match': await etagOf(url) } : {};
    const [ourHeaders, bareHeaders] = [await headersFor(paths.ours[0]), await headersFor(paths.bare[0])];
    const result = await compare(
      () => load(paths.ours, ourHeaders, conditional),
      () => load(paths.bare, bareHeaders, conditional),
    );
    table[`throughput: ${name}`] = {
      'ours (1/s)': round(result.ours, 0),
      'bare (1/s)': round(result.bare, 0),
      ratio: round(result.ratio),
      goal: `>= ${goal}`,
    };
  }
  const status = readFileSync(`/proc/${product.pid}/status`, 'utf8');
  table['memory of the process'] = {
    'resident (MB)': Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024),
    'at most (MB)': Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024),
    goal: '< 300',
  };
};

try {
  await run();
} finally {
  console.table(table);
  await stage.close();
}
