import { Client } from 'pg';
import { type SearchFilters, facetLexemes, searchQuery } from '#publishing';
import { type TestDatabase, createDatabase } from '../../../../test/support/database.js';
import { type Order, newestSql, searchSql } from './list.sql.js';

/** More than the list walks through one by one, several times over. */
const CLAIMS = 6_000;
const DESK = '01900000-0000-7000-8000-000000000001';

interface Made {
  readonly position: number;
  readonly changed: number;
  readonly words: readonly string[];
  readonly facets: { desk: string; rating: string; disputeState: string; language: string };
}

type Filters = Pick<SearchFilters, 'q' | keyof Made['facets']>;

/** The same claims each time. `n` counts from the oldest. */
const made = (n: number): Made => {
  const every = (k: number, shift = 0): boolean => (n * 7919 + shift) % k === 0;
  return {
    position: n,
    // The last change of every third one came much later, in another order.
    changed: n % 3 === 0 ? CLAIMS + ((n * 37) % CLAIMS) : n,
    facets: {
      desk: every(2) ? 'north' : 'south',
      rating: every(40) ? 'unproven' : every(3) ? 'true' : 'false',
      disputeState: every(5, 1) ? 'denied' : 'uncontested',
      // The north never writes in Romanian, however many there are of both.
      language: every(2) ? 'en' : every(4, 1) ? 'ro' : 'uk',
    },
    words: [
      'said',
      ...(every(2, 1) ? ['drone'] : []),
      ...(every(60, 1) ? ['harbour'] : []),
      ...(every(250, 3) ? ['turbine'] : []),
      ...(n < 900 ? ['winter'] : []),
      ...(n === 17 ? ['axolotl'] : []),
    ],
  };
};

const claims = Array.from({ length: CLAIMS }, (_, i) => made(i + 1));

let database: TestDatabase;
let open: Client;

beforeAll(async () => {
  database = await createDatabase();
  const app = new Client({ connectionString: database.appUrl });
  await app.connect();
  await app.query(
    `SELECT set_config('app.desk_id', '${DESK}', false), set_config('app.user_id', 'ffffffff-ffff-ffff-ffff-ffffffffffff', false)`,
  );
  await app.query(
    `INSERT INTO desk (id, slug, name, language, time_zone, created_at) VALUES ($1, 'north', 'North', 'en', 'UTC', now())`,
    [DESK],
  );
  const rows = claims.map(({ position, changed, words, facets }) => ({
    position,
    changed,
    facets,
    words: [...words, ...facetLexemes(facets)],
  }));
  await app.query(
    `INSERT INTO published.slug (slug, asked) SELECT 'claim-' || n, 1 FROM generate_series(1, ${CLAIMS}) AS n`,
  );
  await app.query(
    `INSERT INTO published.claim (desk_id, claim_id, slug, desk_slug, live_version, rating, language, dispute_state,
       summary, live, published_at_position, changed_at_position, words, first_published_at, updated_at, projection)
     SELECT $1, gen_random_uuid(), 'claim-' || position, facets ->> 'desk', 1, facets ->> 'rating',
       facets ->> 'language', facets ->> 'disputeState', '{}', '{}', position, changed,
       array_to_tsvector(ARRAY(SELECT jsonb_array_elements_text(words))), now(), now(), 1
     FROM jsonb_to_recordset($2::jsonb) AS r (position bigint, changed bigint, facets jsonb, words jsonb)`,
    [DESK, JSON.stringify(rows)],
  );
  await app.end();
  open = new Client({ connectionString: database.publicUrl });
  await open.connect();
}, 60_000);
afterAll(async () => {
  await open.end();
  await database.drop();
});

const keyOf = (sort: Order, { position, changed }: Made): number =>
  sort === 'published' ? position : changed;

/** What should come, worked out the plain way. */
const expected = ({ q = '', ...facets }: Filters, sort: Order): number[] => {
  const typed = q.split(' ').filter((word) => word !== '');
  const begun = typed.pop() ?? '';
  return claims
    .filter(
      (claim) =>
        Object.entries(facets).every(
          ([facet, value]) => claim.facets[facet as keyof Made['facets']] === value,
        ) &&
        typed.every((word) => claim.words.includes(word)) &&
        claim.words.some((word) => word.startsWith(begun)),
    )
    .map((claim) => keyOf(sort, claim))
    .sort((a, b) => b - a);
};

const page = async (filters: Filters, sort: Order, before: number, limit: number): Promise<number[]> => {
  const search = searchQuery(filters);
  const { rows } = await (search === undefined
    ? open.query<{ key: string }>(newestSql(sort), [before, limit])
    : open.query<{ key: string }>(searchSql(sort), [before, limit, search.all, search.exact ?? null]));
  return rows.map(({ key }) => Number(key));
};

describe.each<Order>(['published', 'updated'])('a list by what was %s last', (sort) => {
  it.each<Filters>([
    {},
    { rating: 'true' },
    { rating: 'unproven' },
    { rating: 'mostly_true' },
    { desk: 'north', language: 'ro' },
    { desk: 'south', language: 'ro', disputeState: 'denied' },
    { desk: 'south', language: 'uk', disputeState: 'denied', rating: 'unproven' },
    { q: 'drone' },
    { q: 'd' },
    { q: 'harbour' },
    { q: 'turbine' },
    { q: 'winter' },
    { q: 'winter drone' },
    { q: 'axolotl' },
    { q: 'axolotl dro' },
    { q: 'drone turb' },
    { q: 'turbine said' },
    { q: 'harbour drone', rating: 'true' },
    { q: 'submarine' },
    { q: 'drone', desk: 'north', language: 'ro' },
    { q: 'said', rating: 'unproven', desk: 'south' },
  ])('with %j has all that it should, in order, page by page', async (filters) => {
    const all = expected(filters, sort);
    // Page by page to the end where that is not far; else some pages in the beginning, the middle and the end.
    const limit = 50;
    const starts =
      all.length <= 400
        ? all.map((_, i) => i).filter((i) => i % limit === 0)
        : [0, limit, 1000, 2500, all.length - limit - 7].filter((i) => i >= 0 && i < all.length);
    for (const i of [...starts, all.length]) {
      const before = i === 0 ? Number.MAX_SAFE_INTEGER : (all[i - 1] ?? 0);
      expect(await page(filters, sort, before, limit)).toEqual(all.slice(i, i + limit));
    }
  });
});
