/** How a list is ordered: by the first publication or by the last change, the newest first; or the best hits first. */
export type Sort = Order | 'relevance';

export type Order = 'published' | 'updated';

/** Both are positions in the change sequence: no two claims share one, and they rise in the order of commits. */
const KEY: Readonly<Record<Order, string>> = {
  published: 'published_at_position',
  updated: 'changed_at_position',
};

/** So many of the newest claims are looked at one by one before the index of words is asked. */
const WALK = 1_000;
/** Who was met less often on the walk is rare: all its hits are read. */
const RARE = 6;
/** How many times as far as it should take is looked, by what the walk met. */
const MARGIN = 2;
/** What at most so many of the newest so many have is tried alone, as long as it has no more hits than that. */
const TRIED = { has: 4, of: 200, hits: 1_000 } as const;

const ROW = `c.claim_id, c.slug, c.summary, c.live, c.changed_at_position,
  (SELECT (extract(epoch FROM at) * 1000)::bigint FROM published.change ORDER BY position DESC LIMIT 1) AS latest`;

/** Without filters. What was withdrawn has no words, and is found by no filter either. Parameters: the position to go on before, the number of rows. */
export const newestSql = (sort: Order): string => {
  const key = KEY[sort];
  return `SELECT ${ROW}, ${key} AS key FROM published.claim c
    WHERE ${key} < $1 AND withdrawn_at IS NULL ORDER BY ${key} DESC LIMIT $2`;
};

/**
 * With filters. Further parameters: the tsqueries `all` and `exact`, which may be null.
 *
 * What many claims have is found soon by walking back from the newest; what few have, by the index of words, whose
 * hits then must all be read and sorted. Neither does for both, and a guess by statistics goes wrong where filters
 * depend on each other. So the walk comes first, of so many steps and no more (`near`). What it met a few times is
 * asked of the index as far back as should do (`reach`, `mid`); what it hardly met, or what that left short, without
 * a bound (`hit`). The parts that are not needed are never run.
 *
 * The beginning of a word costs the index as many entries as there are claims with such a word. Hence, where `exact`
 * alone is rare, its hits are looked through for the beginning (`tried`).
 */
export const searchSql = (sort: Order): string => {
  const key = KEY[sort];
  const newest = (columns: string, rows: string): string =>
    `SELECT ${columns} FROM published.claim WHERE ${key} < $1::bigint ORDER BY ${key} DESC ${rows}`;
  return `WITH near AS MATERIALIZED (
      SELECT key FROM (${newest(`${key} AS key, words`, `LIMIT ${WALK}`)}) AS walked
      WHERE words @@ $3::tsquery LIMIT $2),
    met AS MATERIALIZED (SELECT count(*) AS times FROM near),
    edge AS MATERIALIZED (
      SELECT (SELECT times FROM met) < $2 AS short, (${newest(key, `OFFSET ${WALK} LIMIT 1`)}) AS key),
    beyond AS MATERIALIZED (
      SELECT short AND key IS NOT NULL AS yes, (SELECT times FROM met) >= ${RARE} AS often FROM edge),
    reach AS MATERIALIZED (
      SELECT top.key - (top.key - edge.key) * ${MARGIN} * $2 / (SELECT times FROM met) AS key
      FROM edge, (${newest(`${key} AS key`, 'LIMIT 1')}) AS top
      WHERE (SELECT yes AND often FROM beyond)),
    mid AS MATERIALIZED (
      SELECT ${key} AS key FROM published.claim
      WHERE words @@ $3::tsquery AND ${key} < $1 AND ${key} >= (SELECT key FROM reach)),
    short AS MATERIALIZED (SELECT yes AND NOT (often AND (SELECT count(*) FROM mid) >= $2) AS yes FROM beyond),
    rare AS MATERIALIZED (
      SELECT $4::tsquery IS NOT NULL AND (SELECT yes FROM short) AND (
        SELECT count(*) FROM (${newest('words', `LIMIT ${TRIED.of}`)}) AS sampled WHERE words @@ $4::tsquery
      ) <= ${TRIED.has} AS yes),
    tried AS MATERIALIZED (
      SELECT ${key} AS key, words FROM published.claim
      WHERE (SELECT yes FROM rare) AND words @@ $4::tsquery LIMIT ${TRIED.hits + 1}),
    few AS MATERIALIZED (SELECT (SELECT yes FROM rare) AND (SELECT count(*) FROM tried) <= ${TRIED.hits} AS yes),
    hit AS MATERIALIZED (
      SELECT ${key} AS key FROM published.claim
      WHERE (SELECT yes FROM short) AND NOT (SELECT yes FROM few) AND words @@ $3::tsquery),
    page AS MATERIALIZED (
      SELECT key FROM (
        SELECT key FROM near WHERE NOT (SELECT yes FROM beyond)
        UNION ALL SELECT key FROM mid WHERE NOT (SELECT yes FROM short)
        UNION ALL SELECT key FROM tried WHERE (SELECT yes FROM few) AND words @@ $3::tsquery
        UNION ALL SELECT key FROM hit) AS found
      WHERE key < $1 ORDER BY key DESC LIMIT $2)
    SELECT ${ROW}, p.key FROM page p JOIN published.claim c ON c.${key} = p.key ORDER BY p.key DESC`;
};
