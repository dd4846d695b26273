import { Client } from 'pg';
import { Stems, type Stemmed, facetLexemes, formsOf, stemmerOf, tagLexeme, termsOf } from '#publishing';

/** The same numbers each time (mulberry32). */
const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
const random = chance(4);

/** The first of many is the most common by far, as with words, topics and parties (Zipf). */
const zipf = (count: number): (() => number) => {
  const sums = Float64Array.from({ length: count }, (_, rank) => 1 / (rank + 2));
  for (let rank = 1; rank < count; rank += 1) sums[rank] = (sums[rank - 1] ?? 0) + (sums[rank] ?? 0);
  const total = sums[count - 1] ?? 0;
  return () => {
    const point = random() * total;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < point) low = middle + 1;
      else high = middle;
    }
    return low;
  };
};

const SYLLABLES: Readonly<Record<string, readonly string[]>> = {
  en: ['ban', 'cor', 'der', 'fen', 'gul', 'hat', 'mor', 'nis', 'pel', 'ron', 'tas', 'wick'],
  ro: ['bă', 'cul', 'dra', 'fi', 'gră', 'lu', 'mi', 'ne', 'pu', 'ră', 'ști', 'țe'],
  fr: ['bé', 'cha', 'dou', 'fon', 'gne', 'lé', 'mar', 'ni', 'pré', 'rou', 'tion', 'vi'],
  ar: ['با', 'جر', 'دو', 'سم', 'طي', 'في', 'كل', 'لم', 'من', 'نو', 'هر', 'ير'],
};
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  en: ['', 's', 'ed', 'ing'],
  ro: ['', 'ul', 'elor', 'ă'],
  fr: ['', 's', 'e', 'ment'],
  ar: ['', 'ة', 'ات', 'ين'],
};
/** Which part of the claims is in which language. */
export const LANGUAGES: Readonly<Record<string, number>> = { en: 0.7, ro: 0.2, fr: 0.0985, ar: 0.0015 };

const VOCABULARY = 12_000;
const PARTS = 3_000;
const TOPICS = 60;
const SOURCES = 3_000;
const RATINGS = ['false', 'mostly_false', 'half_true', 'mostly_true', 'true', 'unproven'];
const STATES = ['contested', 'denied', 'uncontested', 'unanswered', 'conceded'];

/** Every word has a number of its own in syllables, and one of four endings. */
const wordOf = (language: string, rank: number): string => {
  const syllables = SYLLABLES[language] ?? [];
  let [left, word] = [rank + 144, ''];
  for (; left > 0; left = Math.floor(left / 12)) word += syllables[left % 12] ?? '';
  return word + (ENDINGS[language]?.[Math.floor(random() * 4)] ?? '');
};

export const topicOf = (rank: number): string => `topic-${rank}`;
export const sourceOf = (rank: number): string =>
  `0190163d-8694-739b-aea5-${rank.toString(16).padStart(12, '0')}`;

interface Part {
  readonly kind: string;
  readonly language: string;
  readonly n: number;
  readonly text: string;
}

const texts = (): Part[] => {
  const pick = zipf(VOCABULARY);
  const made = (kind: string, language: string, words: number): Part[] =>
    Array.from({ length: PARTS }, (_, n) => {
      const text = Array.from({ length: words }, () => wordOf(language, pick()));
      // The words that are looked for: one that a fifth has, in two forms, and one with a beginning of its own.
      if (kind === 'wording' && n % 5 === 0) text.splice(2, 1, n % 10 === 0 ? 'drone' : 'drones');
      if (kind === 'summary' && n % 40 === 0) text.splice(9, 1, 'harbourmaster');
      return { kind, language, n, text: text.join(' ') };
    });
  return Object.keys(LANGUAGES).flatMap((language) => [
    ...made('wording', language, 12),
    ...made('name', language, 4),
    ...made('summary', language, 40),
  ]);
};

const WEIGHTS: Readonly<Record<string, string>> = { wording: 'A', name: 'B', summary: 'C' };

/** The texts as tsvectors, made as the product makes them; claims are put together from them. */
const putParts = async (client: Client): Promise<void> => {
  const parts = texts().map((part) => ({ ...part, terms: termsOf(part.text) }));
  const asked = new Map(
    parts.flatMap(({ language, terms }) =>
      terms
        .flatMap(formsOf)
        .map((form) => [`${language} ${form}`, { ...stemmerOf(language), form }] as const),
    ),
  );
  const { rows } = await client.query<Stemmed>(
    `SELECT language, form, ts_lexize(dictionary::regdictionary, form) AS stems
     FROM jsonb_to_recordset($1::jsonb) AS a (language text, dictionary text, form text)`,
    [JSON.stringify([...asked.values()])],
  );
  const stems = new Stems(rows);
  const vectors = parts.map(({ kind, language, n, terms }) => ({
    kind,
    language,
    n,
    words: terms
      .flatMap((term, place) =>
        [term.word, ...stems.lexemes(language, term)].map(
          (lexeme) => `'${lexeme}':${place + 1}${WEIGHTS[kind] ?? ''}`,
        ),
      )
      .join(' '),
  }));
  await client.query(
    'CREATE TABLE IF NOT EXISTS bench_part (kind text, language text, n int, words tsvector, PRIMARY KEY (kind, language, n))',
  );
  await client.query(
    `INSERT INTO bench_part SELECT kind, language, n, words::tsvector
     FROM jsonb_to_recordset($1::jsonb) AS p (kind text, language text, n int, words text) ON CONFLICT DO NOTHING`,
    [JSON.stringify(vectors)],
  );
  await client.query(
    `INSERT INTO published.search_language SELECT language, dictionary
     FROM jsonb_to_recordset($1::jsonb) AS p (language text, dictionary text) ON CONFLICT DO NOTHING`,
    [JSON.stringify(Object.keys(LANGUAGES).map(stemmerOf))],
  );
};

const putValues = async (client: Client): Promise<void> => {
  const facets = RATINGS.flatMap((rating) =>
    STATES.flatMap((state) =>
      Object.keys(LANGUAGES).map((language) => ({
        rating,
        state,
        language,
        words: facetLexemes({ desk: 'demo', rating, disputeState: state, language }),
      })),
    ),
  );
  await client.query(
    'CREATE TABLE IF NOT EXISTS bench_facet (rating text, state text, language text, words tsvector, PRIMARY KEY (rating, state, language))',
  );
  await client.query(
    `INSERT INTO bench_facet SELECT rating, state, language, array_to_tsvector(ARRAY(SELECT jsonb_array_elements_text(words)))
     FROM jsonb_to_recordset($1::jsonb) AS f (rating text, state text, language text, words jsonb) ON CONFLICT DO NOTHING`,
    [JSON.stringify(facets)],
  );
};

/** Brings the demo desk from so many published claims of the bench to so many. */
export const seedPublished = async (
  adminUrl: string,
  from: number,
  to: number,
): Promise<readonly string[]> => {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await putParts(client);
  await putValues(client);
  const [topic, source, language] = [
    zipf(TOPICS),
    zipf(SOURCES),
    () => {
      let point = random();
      for (const [name, part] of Object.entries(LANGUAGES)) if ((point -= part) < 0) return name;
      return 'en';
    },
  ];
  // A word that is built from scratch lets the index be built from scratch, which is much faster.
  await client.query('DROP INDEX IF EXISTS published.claim_words_idx');
  for (let begin = from + 1; begin <= to; begin += 25_000) {
    const fresh = Array.from({ length: Math.min(25_000, to - begin + 1) }, (_, index) => {
      const n = begin + index;
      const [first, second] = [sourceOf(source()), sourceOf(source())];
      return {
        n,
        language: language(),
        rating: RATINGS[Math.floor(random() * 6)],
        state: STATES[Math.floor(random() * 5)],
        parts: [0, 0, 0, 0].map(() => Math.floor(random() * PARTS)),
        values: [
          tagLexeme('topic', topicOf(topic())),
          ...new Set([tagLexeme('source', first), tagLexeme('source', second)]),
          tagLexeme('claimant', first),
        ],
        rare: n % 5_000 === 7,
      };
    });
    await client.query(
      `WITH last AS (SELECT position, at FROM published.change_counter),
         shown AS (SELECT c.desk_id, c.summary, c.live FROM published.claim c WHERE slug NOT LIKE 'bench-%' ORDER BY slug DESC LIMIT 1),
         told AS (SELECT v.document FROM published.claim_version v JOIN published.claim c USING (desk_id, claim_id)
                  WHERE c.slug NOT LIKE 'bench-%' ORDER BY c.slug DESC LIMIT 1),
         fresh AS MATERIALIZED (
           SELECT *, uuidv7() AS id, last.position + n - $2 + 1 AS position_,
             greatest(last.at, '2020-01-01') + (n - $2 + 1) * interval '1 minute' AS at_
           FROM jsonb_to_recordset($1::jsonb) AS f (n int, language text, rating text, state text, parts int[], values text[], rare boolean), last),
         slugs AS (INSERT INTO published.slug SELECT 'bench-' || n, 1 FROM fresh),
         claims AS (
           INSERT INTO published.claim (desk_id, claim_id, slug, desk_slug, live_version, rating, language, dispute_state, summary,
             live, published_at_position, changed_at_position, words, first_published_at, updated_at, projection)
           SELECT shown.desk_id, f.id, 'bench-' || f.n, 'demo', 1, f.rating, f.language, f.state, shown.summary, shown.live,
             position_, position_,
             w.words || a.words || b.words || s.words || facet.words || array_to_tsvector(f.values)
               || CASE WHEN rare THEN $3::tsvector ELSE '' END, at_, at_, 1
           FROM fresh f JOIN bench_facet facet USING (rating, state, language)
             JOIN bench_part w ON w.kind = 'wording' AND w.language = f.language AND w.n = parts[1]
             JOIN bench_part a ON a.kind = 'name' AND a.language = f.language AND a.n = parts[2]
             JOIN bench_part b ON b.kind = 'name' AND b.language = f.language AND b.n = parts[3]
             JOIN bench_part s ON s.kind = 'summary' AND s.language = f.language AND s.n = parts[4], shown),
         versions AS (
           INSERT INTO published.claim_version (desk_id, claim_id, version, document, published_at)
           SELECT shown.desk_id, f.id, 1, told.document, at_ FROM fresh f, shown, told),
         changes AS (
           INSERT INTO published.change (position, desk_id, type, claim_id, slug, version, at, live)
           SELECT position_, shown.desk_id, 'published', f.id, 'bench-' || n, 1, at_, shown.live FROM fresh f, shown)
       UPDATE published.change_counter SET position = position + $4, at = at + $4 * interval '1 minute'`,
      [JSON.stringify(fresh), begin, `'zeppelin':3A '~en~zeppelin':3A`, fresh.length],
    );
  }
  await client.query(`SET maintenance_work_mem = '512MB'`);
  await client.query(
    'CREATE INDEX claim_words_idx ON published.claim USING gin (words) WITH (fastupdate = off)',
  );
  for (const table of ['claim', 'claim_version', 'change', 'slug'])
    await client.query(`VACUUM (ANALYZE) published.${table}`);
  await client.end();
  return Array.from({ length: 500 }, (_, i) => `bench-${from + 1 + Math.floor((i * (to - from)) / 500)}`);
};
