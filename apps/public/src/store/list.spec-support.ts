import { Client } from 'pg';
import { facetLexemes, tagLexeme } from '#publishing';

/** More than the list walks through one by one, several times over; of some words more hits than are ranked. */
export const CLAIMS = 4_200;
export const DESK = '01900000-0000-7000-8000-000000000001';
export const SEED = Number(process.env['LIST_SEED'] ?? Date.now() % 2 ** 31);

/** From 0 to 1, the same for the same seed (mulberry32). */
const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
export const random = chance(SEED);
export const oneOf = <T>(things: readonly T[]): T => things[Math.floor(random() * things.length)] as T;
export const some = <T>(things: readonly T[], part: number): T[] => things.filter(() => random() < part);

/** Each position is a minute after the one before; some share theirs. */
export const timeOf = (position: number): Date =>
  new Date(Date.UTC(2024, 0, 1) + Math.floor(position / 3) * 180_000);

/** Of English: what the stemmer of PostgreSQL makes of them. */
export const STEMS: Readonly<Record<string, string>> = {
  drone: 'drone',
  drones: 'drone',
  fell: 'fell',
  falls: 'fall',
  falling: 'fall',
  harbour: 'harbour',
  harbours: 'harbour',
  turbine: 'turbin',
  turbines: 'turbin',
  winter: 'winter',
  axolotl: 'axolotl',
  unsaid: 'unsaid',
};

export interface Made {
  readonly published: number;
  readonly changed: number;
  readonly desk: string;
  readonly rating: string;
  readonly disputeState: string;
  readonly language: string;
  readonly topics: readonly string[];
  readonly sources: readonly string[];
  readonly claimant: string;
  readonly dispute: string | undefined;
  readonly claimedAt: Date | undefined;
  readonly withdrawn: boolean;
  /** With the weight of the place where each stands. */
  readonly words: readonly (readonly [word: string, weight: string])[];
}

const wordsOf = (n: number, language: string): Made['words'] => [
  ...some(Object.keys(STEMS).slice(0, 5), 0.35).map((word) => [word, oneOf(['A', 'B', 'C'])] as const),
  ...some(['harbour', 'harbours'], 0.02).map((word) => [word, oneOf(['A', 'B', 'C'])] as const),
  ...some(['turbine', 'turbines'], 0.003).map((word) => [word, 'C'] as const),
  ...(n < 1_200 && random() < 0.9 ? [['winter', 'A'] as const] : []),
  ...(n === 17 ? [['axolotl', 'B'] as const] : []),
  ...(language === 'ro' ? [['turnul', 'A'] as const] : []),
];

const made = (n: number, changed: number): Made => {
  const desk = oneOf(['north', 'south']);
  // The north never writes in Romanian, however many there are of both.
  const language = desk === 'north' ? 'en' : oneOf(['en-GB', 'ro', 'uk']);
  const sources = some(['s1', 's2', 's3', 's4'], 0.2);
  return {
    published: n,
    changed,
    desk,
    rating: random() < 0.02 ? 'unproven' : oneOf(['true', 'false']),
    disputeState: oneOf(['denied', 'uncontested', 'contested']),
    language,
    topics: [...some(['war', 'grain'], 0.4), ...(random() < 0.002 ? ['zoo'] : [])],
    sources: random() < 0.003 ? [...sources, 'hermit'] : sources,
    claimant: oneOf(['s1', 's2', 's3']),
    dispute: random() < 0.01 ? 'd1' : undefined,
    // Mostly before it was published; some are said only afterwards.
    claimedAt: random() < 0.1 ? undefined : timeOf(n + (random() < 0.01 ? 2_000 : -200)),
    withdrawn: random() < 0.02,
    words: wordsOf(n, language),
  };
};

/** The last change of every third one came later, in another order. */
export const claims: readonly Made[] = (() => {
  const later = Array.from({ length: CLAIMS / 3 }, (_, i) => CLAIMS + 1 + i);
  for (let i = later.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [later[i], later[j]] = [later[j] ?? 0, later[i] ?? 0];
  }
  return Array.from({ length: CLAIMS }, (_, i) => made(i + 1, i % 3 === 0 ? (later[i / 3] ?? 0) : i + 1));
})();

export const isEnglish = ({ language }: Made): boolean => language.startsWith('en');

const vectorOf = (claim: Made): string =>
  claim.withdrawn
    ? ''
    : [
        ...claim.words.flatMap(([word, weight], place) =>
          [word, ...(isEnglish(claim) ? [`~en~${STEMS[word] ?? word}`] : [])].map(
            (lexeme) => `'${lexeme}':${place + 1}${weight}`,
          ),
        ),
        ...[
          ...facetLexemes(claim),
          ...claim.topics.map((topic) => tagLexeme('topic', topic)),
          ...claim.sources.map((id) => tagLexeme('source', id)),
          tagLexeme('claimant', claim.claimant),
          ...(claim.dispute === undefined ? [] : [tagLexeme('dispute', claim.dispute)]),
        ].map((lexeme) => `'${lexeme}'`),
      ].join(' ');

export const seedClaims = async (url: string): Promise<void> => {
  const app = new Client({ connectionString: url });
  await app.connect();
  await app.query(
    `SELECT set_config('app.desk_id', '${DESK}', false), set_config('app.user_id', 'ffffffff-ffff-ffff-ffff-ffffffffffff', false)`,
  );
  await app.query(
    `INSERT INTO desk (id, slug, name, language, time_zone, created_at) VALUES ($1, 'north', 'North', 'en', 'UTC', now())`,
    [DESK],
  );
  await app.query(`INSERT INTO published.search_language VALUES ('en', 'pg_catalog.english_stem')`);
  const rows = claims.map((claim) => ({
    ...claim,
    at: timeOf(claim.published),
    updated: timeOf(claim.changed),
    vector: vectorOf(claim),
  }));
  await app.query(
    `INSERT INTO published.slug (slug, asked) SELECT 'claim-' || n, 1 FROM generate_series(1, ${CLAIMS}) AS n`,
  );
  await app.query(
    `WITH made AS (
       SELECT * FROM jsonb_to_recordset($2::jsonb) AS r (published bigint, changed bigint, desk text, rating text, language text,
         "disputeState" text, "claimedAt" timestamptz, withdrawn boolean, at timestamptz, updated timestamptz, vector text)),
     claims AS (
       INSERT INTO published.claim (desk_id, claim_id, slug, desk_slug, live_version, rating, language, dispute_state,
         summary, live, published_at_position, changed_at_position, words, first_published_at, updated_at, claimed_at,
         withdrawn_at, withdrawn_reason, projection)
       SELECT $1, gen_random_uuid(), 'claim-' || published, desk, 1, rating, language, "disputeState", '{"n":' || published || '}',
         '{"live":true}', published, changed, vector::tsvector, at, updated, "claimedAt",
         CASE WHEN withdrawn THEN updated END, CASE WHEN withdrawn THEN 'It was wrong.' END, 1
       FROM made RETURNING claim_id, published_at_position, changed_at_position)
     INSERT INTO published.change (position, desk_id, type, claim_id, slug, version, at, live)
     SELECT position, $1, 'published', claim_id, 'claim-' || published, 1, CASE position WHEN published THEN at ELSE updated END, '{}'
     FROM made JOIN claims ON published = published_at_position, unnest(ARRAY[published, changed]) AS position
     GROUP BY 1, 2, 3, 4, 5, 6, 7, 8`,
    [DESK, JSON.stringify(rows)],
  );
  await app.end();
};
