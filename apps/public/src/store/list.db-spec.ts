import { Client, Pool } from 'pg';
import { type TestDatabase, createDatabase } from '../../../../test/support/database.js';
import { type ListQuestion, prepare } from './list-question.js';
import {
  CLAIMS,
  DESK,
  type Made,
  SEED,
  STEMS,
  claims,
  isEnglish,
  oneOf,
  random,
  seedClaims,
  some,
  timeOf,
} from './list.spec-support.js';
import { RANKED } from './list.sql.js';
import { PublicDatabase } from './public-database.js';
import { PublishedLists } from './published-lists.js';

const QUESTIONS = 100;

let database: TestDatabase;
let pool: Pool;
let open: PublicDatabase;
let lists: PublishedLists;

beforeAll(async () => {
  database = await createDatabase();
  await seedClaims(database.appUrl);
  pool = new Pool({ connectionString: database.publicUrl });
  open = new PublicDatabase(pool);
  lists = new PublishedLists(open, () => '{"of":"claim",', 'seal');
}, 60_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const meets = (claim: Made, word: string, begun: boolean): boolean =>
  claim.words.some(
    ([has]) =>
      has === word ||
      (begun && has.startsWith(word)) ||
      (isEnglish(claim) && word in STEMS && STEMS[has] === STEMS[word]),
  );

/** What should be found, worked out the plain way. */
const expected = (question: ListQuestion): Made[] => {
  const { q, desk, rating, disputeState, language, source, claimant, topic, dispute } = question;
  const { from, to, updatedSince, newestSince, sort } = question;
  // Said twice is said once; then it may be only begun.
  const typed = q?.split(' ').filter((word, index, all) => !all.includes(word, index + 1)) ?? [];
  const key = ({ published, changed }: Made) => (sort === 'updated' ? changed : published);
  return claims
    .filter((claim) => {
      const [published, changed] = [timeOf(claim.published), timeOf(claim.changed)];
      return (
        !claim.withdrawn &&
        (desk === undefined || claim.desk === desk) &&
        (rating === undefined || claim.rating === rating) &&
        (disputeState === undefined || claim.disputeState === disputeState) &&
        (language === undefined || `${claim.language}-`.startsWith(`${language}-`)) &&
        (source === undefined || claim.sources.includes(source)) &&
        (claimant === undefined || claim.claimant === claimant) &&
        (topic === undefined || claim.topics.includes(topic)) &&
        (dispute === undefined || claim.dispute === dispute) &&
        (from === undefined || published >= from) &&
        (to === undefined || published < to) &&
        (updatedSince === undefined || changed >= updatedSince) &&
        (newestSince === undefined ||
          published >= newestSince ||
          (claim.claimedAt !== undefined && claim.claimedAt >= newestSince)) &&
        typed.every((word, index) => meets(claim, word, index === typed.length - 1))
      );
    })
    .sort((a, b) => key(b) - key(a));
};

/** All pages, one after the other. */
const paged = async (limit: number, question: ListQuestion): Promise<number[]> => {
  const seen: number[] = [];
  let cursor: string | undefined;
  do {
    const { body, nextCursor } = await lists.page(limit, question, cursor);
    const { data } = JSON.parse(body) as { data: { n: number }[] };
    // The last page is not an empty one.
    if (cursor !== undefined) expect(data.length).toBeGreaterThan(0);
    seen.push(...data.map(({ n }) => n));
    cursor = nextCursor;
  } while (cursor !== undefined);
  return seen;
};

/** Those before the older ones, which follow in the order of publication and are older than all of them. */
const rankedOf = (seen: readonly number[]): readonly number[] => {
  const newest = seen.toSorted((a, b) => b - a);
  let end = seen.length;
  while (end > 0 && seen[end - 1] === newest[end - 1]) end -= 1;
  return seen.slice(0, end);
};

const WORDS = [
  'drone',
  'drones',
  'fell',
  'falls',
  'harbour',
  'turbines',
  'winter',
  'axolotl',
  'turnul',
  'unsaid',
];
const BEGUN = [...WORDS, 'd', 'dr', 'har', 'turb', 'tu', 'w', 'axo', 'zz'];
const questions: ListQuestion[] = Array.from({ length: QUESTIONS }, () => {
  const may = <T>(part: number, value: () => T): T | undefined => (random() < part ? value() : undefined);
  const time = () => timeOf(Math.floor(random() * (CLAIMS * 1.5)));
  const q = may(0.6, () => [...some(WORDS, 0.08), oneOf(BEGUN)].join(' '));
  const question = {
    q,
    sort: oneOf(
      q === undefined
        ? (['published', 'updated'] as const)
        : (['published', 'updated', 'relevance'] as const),
    ),
    desk: may(0.15, () => oneOf(['north', 'south', 'west'])),
    rating: may(0.15, () => oneOf(['true', 'unproven'])),
    disputeState: may(0.1, () => oneOf(['denied', 'contested'])),
    language: may(0.15, () => oneOf(['en', 'en-GB', 'ro', 'de'])),
    source: may(0.15, () => oneOf(['s1', 's2', 'hermit'])),
    claimant: may(0.1, () => oneOf(['s1', 's3'])),
    topic: may(0.15, () => oneOf(['war', 'zoo'])),
    dispute: may(0.05, () => 'd1'),
    from: may(0.15, time),
    to: may(0.15, time),
    updatedSince: may(0.15, time),
    newestSince: may(0.15, time),
  };
  return Object.fromEntries(
    Object.entries(question).filter(([, value]) => value !== undefined),
  ) as unknown as ListQuestion;
});

describe(`lists of published claims (LIST_SEED=${SEED})`, () => {
  it.each(questions)(
    '%j has all that it should, in order, page by page',
    async (question) => {
      const all = expected(question).map(({ published }) => published);
      const seen = await paged(all.length > 500 ? 100 : oneOf([1, 7, 50]), question);
      if (question.sort === 'relevance') {
        // Which comes before which is the matter of other tests.
        expect(seen.toSorted((a, b) => b - a)).toEqual(all);
        expect(rankedOf(seen).length).toBeLessThanOrEqual(RANKED);
      } else expect(seen).toEqual(all);
    },
    60_000,
  );

  it('have each kind of filter, and questions that find much, little and nothing', () => {
    const found = questions.map((question) => expected(question).length);
    expect(found.some((count) => count > 2 * RANKED)).toBe(true);
    expect(found.filter((count) => count > 0 && count < 100).length).toBeGreaterThan(10);
    expect(new Set(questions.flatMap(Object.keys)).size).toBe(14);
  });
});

describe('by relevance', () => {
  /** How well a claim is met: by the plainest statement that says it. */
  const scores = async (question: ListQuestion): Promise<Map<number, number>> => {
    const { search } = await prepare(open, question);
    const { rows } = await pool.query<{ n: string; score: number }>(
      `SELECT published_at_position AS n,
         4 * ts_rank(words, $1) + 2 * ts_rank(words, $2) + ts_rank(words, $3) AS score FROM published.claim`,
      [search?.met?.whole, search?.met?.stems ?? '', search?.met?.begun],
    );
    return new Map(rows.map(({ n, score }) => [Number(n), Math.round(1e6 * score)]));
  };

  it.each(['drone', 'falls', 'harbours', 'harb', 'drone fell', 'turbines dro'])(
    '«%s»: the best come first; of two that are as good, the newer',
    async (q) => {
      const question = { q, sort: 'relevance' } as const;
      const score = await scores(question);
      const seen = await paged(100, question);
      const ranked = rankedOf(seen);
      expect(ranked.length).toBeGreaterThan(seen.length > 50 ? 50 : 1);
      expect(ranked).toEqual(ranked.toSorted((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0) || b - a));
      expect(new Set(ranked.map((n) => score.get(n))).size).toBeGreaterThan(2);
    },
  );

  it('whole words come before other forms of them, and those before what only begins alike', async () => {
    const seen = await paged(100, { q: 'turbine', sort: 'relevance' });
    const kindOf = (n: number): number => {
      const words = claims[n - 1]?.words.map(([word]) => word) ?? [];
      return words.includes('turbine') ? 0 : 1;
    };
    const kinds = seen.map(kindOf);
    expect(kinds).toEqual(kinds.toSorted());
    expect(new Set(kinds).size).toBe(2);
  });

  it('goes on where it was, whatever is published and withdrawn between two pages', async () => {
    const question = { q: 'harbour', sort: 'relevance' } as const;
    const before = await paged(100, question);
    const first = await lists.page(10, question);
    const app = new Client({ connectionString: database.appUrl });
    await app.connect();
    await app.query(
      `SELECT set_config('app.desk_id', '${DESK}', false), set_config('app.user_id', 'ffffffff-ffff-ffff-ffff-ffffffffffff', false)`,
    );
    // The best of all, and newer than the first page.
    await app.query(
      `WITH named AS (INSERT INTO published.slug VALUES ('late', 1) RETURNING slug)
       INSERT INTO published.claim (desk_id, claim_id, slug, desk_slug, live_version, rating, language, dispute_state, summary, live,
         published_at_position, changed_at_position, words, first_published_at, updated_at, projection)
       SELECT $1, gen_random_uuid(), 'late', 'north', 1, 'true', 'en', 'denied', '{"n":9999}', '{"live":true}', 9999, 9999,
         '''harbour'':1A,2A,3A ''~en~harbour'':1A,2A,3A', now(), now(), 1 FROM named`,
      [DESK],
    );
    const gone = before[25] ?? 0;
    await app.query(
      `UPDATE published.claim SET words = '', withdrawn_at = now(), withdrawn_reason = 'Wrong.' WHERE published_at_position = $1`,
      [gone],
    );
    await app.end();
    const rest: number[] = [];
    for (let cursor = first.nextCursor; cursor !== undefined;) {
      const { body, nextCursor } = await lists.page(10, question, cursor);
      rest.push(...(JSON.parse(body) as { data: { n: number }[] }).data.map(({ n }) => n));
      cursor = nextCursor;
    }
    expect(rest).toEqual(before.slice(10).filter((n) => n !== gone));
    expect((await paged(100, question))[0]).toBe(9999);
  });
});
