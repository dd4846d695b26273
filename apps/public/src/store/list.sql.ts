import type { SearchQuery } from '#publishing';

/** How a list is ordered: by the first publication or by the last change, the newest first. */
export type Order = 'published' | 'updated';

/** From a position on, up to another, which is not in it. */
export interface Span {
  readonly from: number;
  readonly before: number;
}

/** A list's question, with positions in the change sequence for times. */
export interface Asked {
  readonly order: Order;
  /** Of the positions that the order goes by. */
  readonly within: Span;
  /** Of the others, where that is asked for. */
  readonly other?: Span;
  /** Said, or first published, then or later. */
  readonly newestSince?: Date;
  readonly search?: SearchQuery;
}

/** `name` tells the text: a connection plans it once. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Both are positions in the change sequence: no two claims share one, and they rise in the order of commits. */
const KEY: Readonly<Record<Order, string>> = {
  published: 'published_at_position',
  updated: 'changed_at_position',
};
const OTHER: Readonly<Record<Order, string>> = { published: KEY.updated, updated: KEY.published };

/** So many of the newest claims are looked at one by one before the index of words is asked. */
const WALK = 1_000;
/** Who was met less often on the walk is rare: all its hits are read. */
const RARE = 6;
/** How many times as far as it should take is looked, by what the walk met. */
const MARGIN = 2;
/** What at most so many of the newest so many have is tried alone, as long as it has no more hits than that. */
const TRIED = { has: 6, of: 200, hits: 6_000 } as const;
/** Up to so many claims that a span has are read and sorted; else it is met often enough on the way back from the newest. */
const SORTED = 5_000;

/** The columns of a page, by their places. `key` and `score`: what the cursor needs. */
export type Row = [
  id: string,
  slug: string,
  summary: string,
  live: string,
  position: string,
  latest: string,
  key: string,
  ...ranked: string[],
];
const ROW = `c.claim_id, c.slug, c.summary, c.live, c.changed_at_position,
  (SELECT (extract(epoch FROM at) * 1000)::bigint FROM published.change ORDER BY position DESC LIMIT 1) AS latest`;

/** Values as the parameters of one statement. Each is written out with its type, so that none is guessed at. */
class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

/** What a claim has to have, as conditions; with it the columns they speak of. */
class Conditions {
  readonly key: string;
  readonly columns: string;
  /** In the part of the sequence that is asked for. */
  readonly inSpan: string;
  /** All else. What was withdrawn has no words, nor any values among them. */
  readonly holds: string;
  readonly other: string | undefined;

  constructor({ order, within, other, newestSince, search }: Asked, parameters: Parameters) {
    const span = (key: string, { from, before }: Span) =>
      `${key} >= ${parameters.add(from, 'bigint')} AND ${key} < ${parameters.add(before, 'bigint')}`;
    this.key = KEY[order];
    this.inSpan = span(this.key, within);
    this.other = other && span(OTHER[order], other);
    const said = `greatest(first_published_at, claimed_at)`;
    this.holds = [
      search === undefined ? 'withdrawn_at IS NULL' : `words @@ ${parameters.add(search.all, 'tsquery')}`,
      ...(this.other === undefined ? [] : [this.other]),
      ...(newestSince === undefined ? [] : [`${said} >= ${parameters.add(newestSince, 'timestamptz')}`]),
    ].join(' AND ');
    this.columns =
      'published_at_position, changed_at_position, withdrawn_at, words, first_published_at, claimed_at';
  }

  /** Back from the newest. */
  newest(columns: string, rows: string): string {
    return `SELECT ${columns} FROM published.claim WHERE ${this.inSpan} ORDER BY ${this.key} DESC ${rows}`;
  }
}

const nameOf = (kind: string, { order, within, other, newestSince, search }: Asked): string =>
  [
    kind,
    order,
    within.from > 0 && 'from',
    other && 'other',
    newestSince && 'newest',
    search && 'words',
    search?.exact && 'exact',
  ]
    .filter(Boolean)
    .join(' ');

/** One page, newest first. */
export const listSql = (asked: Asked, limit: number): Statement => {
  const parameters = new Parameters();
  const conditions = new Conditions(asked, parameters);
  const { key, inSpan, holds } = conditions;
  const rows = parameters.add(limit, 'bigint');
  const text =
    asked.search === undefined && asked.other === undefined
      ? `SELECT ${ROW}, ${key} AS key FROM published.claim c
         WHERE ${inSpan} AND ${holds} ORDER BY ${key} DESC LIMIT ${rows}`
      : `WITH ${pageOf(asked, conditions, parameters, { rows, walk: WALK, enough: rows, steps: true })}
         SELECT ${ROW}, p.key FROM page p ${whole(key)} ORDER BY p.key DESC`;
  return { name: nameOf('list', asked), text, values: parameters.values };
};

/** So many hits are ranked at most, the newest ones: it bounds what a search costs. Older ones come after them. */
export const RANKED = 1_000;
/** Of what many have, those among the newest so many claims are ranked; if they are fewer than so many, all others too. */
const RANKED_NEAR = { walk: 3_000, enough: 100 } as const;

/** Where a page of ranked hits goes on. */
export interface Place {
  readonly score: number;
  readonly key: number;
}

/**
 * One page, the best first; of two that are as good, the newer. Each row says behind the others from which position on,
 * and up to which, hits were ranked. With `after`, all in the span are: it is what the page before said.
 */
export const rankedSql = (
  asked: Asked,
  met: NonNullable<SearchQuery['met']>,
  limit: number,
  after?: Place,
): Statement => {
  const parameters = new Parameters();
  const conditions = new Conditions(asked, parameters);
  const { key } = conditions;
  const rank = (weight: number, query: string) =>
    `${weight} * ts_rank(c.words, ${parameters.add(query, 'tsquery')})`;
  // Whole words count most, then other forms of them, then words that begin like the last one.
  const score = [
    rank(4, met.whole),
    ...(met.stems === undefined ? [] : [rank(2, met.stems)]),
    rank(1, met.begun),
  ].join(' + ');
  // A correction can bring more into what is ranked than there were.
  const reach =
    after === undefined
      ? { rows: `${RANKED}`, ...RANKED_NEAR, steps: false }
      : { rows: `${2 * RANKED}`, walk: RANKED_NEAR.walk, enough: `${2 * RANKED}`, steps: false };
  const onwards =
    after === undefined
      ? ''
      : `WHERE (score, key) < (${parameters.add(after.score, 'bigint')}, ${parameters.add(after.key, 'bigint')})`;
  const text = `WITH ${pageOf(asked, conditions, parameters, reach)},
    scored AS MATERIALIZED (
      SELECT p.key, round(1000000 * (${score}))::bigint AS score FROM page p ${whole(key)}),
    best AS MATERIALIZED (
      SELECT key, score FROM scored ${onwards} ORDER BY score DESC, key DESC LIMIT ${parameters.add(limit, 'bigint')}),
    ranked AS MATERIALIZED (
      SELECT max(key) AS top, CASE
        WHEN count(*) >= ${reach.rows} THEN min(key)
        WHEN (SELECT yes FROM beyond) THEN 0
        ELSE coalesce((SELECT key + 1 FROM edge), 0) END AS floor FROM scored)
    SELECT ${ROW}, p.key, p.score, ranked.floor, ranked.top
    FROM best p ${whole(key)}, ranked ORDER BY p.score DESC, p.key DESC`;
  const kind = `${after === undefined ? 'first' : 'next'} ranked${met.stems === undefined ? '' : ' stems'}`;
  return { name: nameOf(kind, asked), text, values: parameters.values };
};

/** Each found by its key, however many the planner thinks there are. */
const whole = (key: string): string =>
  `CROSS JOIN LATERAL (SELECT * FROM published.claim WHERE ${key} = p.key OFFSET 0) AS c`;

/** How far is looked, and for what. */
interface Reach {
  /** The most that are wanted. */
  readonly rows: string;
  /** So many of the newest claims are looked at one by one before an index is asked. */
  readonly walk: number;
  /** So many of them do. */
  readonly enough: string | number;
  /** Whether an index is asked for part of the way first. */
  readonly steps: boolean;
}

/**
 * The keys of a page with filters, as `page (key)`.
 *
 * What many claims have is found soon by walking back from the newest; what few have, by an index, whose hits then must
 * all be read and sorted. Neither does for both, and a guess by statistics goes wrong where filters depend on each
 * other. So the walk comes first, of so many steps and no more (`near`); the parts that are not needed are never run.
 */
const pageOf = (asked: Asked, conditions: Conditions, parameters: Parameters, reach: Reach): string => {
  const { key, columns, holds } = conditions;
  const { rows, walk, enough, steps } = reach;
  const near = `near AS MATERIALIZED (
      SELECT ${key} AS key FROM (${conditions.newest(columns, `LIMIT ${walk}`)}) AS walked
      WHERE ${holds} ORDER BY ${key} DESC LIMIT ${rows}),
    met AS MATERIALIZED (SELECT count(*) AS times FROM near),
    edge AS MATERIALIZED (
      SELECT CASE WHEN times < ${rows} THEN (${conditions.newest(key, `OFFSET ${walk} LIMIT 1`)}) END AS key FROM met),
    beyond AS MATERIALIZED (
      SELECT times < ${enough} AND key IS NOT NULL AS yes, ${steps} AND times >= ${RARE} AS often FROM met, edge)`;
  const { search, within } = asked;
  const exact = search?.exact === undefined ? undefined : parameters.add(search.exact, 'tsquery');
  return `${near}, ${search === undefined ? bySpan(conditions, rows) : byWords(conditions, reach, within, exact)}`;
};

/** Without words: the claims that have the other position in its span, unless there are too many of them to be rare. */
const bySpan = ({ key, columns, inSpan, holds, other }: Conditions, rows: string): string =>
  `spanned AS MATERIALIZED (
      SELECT ${columns} FROM published.claim WHERE (SELECT yes FROM beyond) AND ${other} LIMIT ${SORTED + 1}),
    few AS MATERIALIZED (SELECT count(*) <= ${SORTED} AS yes FROM spanned),
    far AS MATERIALIZED (
      SELECT ${key} AS key FROM published.claim
      WHERE (SELECT yes FROM beyond) AND NOT (SELECT yes FROM few) AND ${inSpan} AND ${holds}
      ORDER BY ${key} DESC LIMIT ${rows}),
    page AS MATERIALIZED (
      SELECT key FROM (
        SELECT key FROM near WHERE NOT (SELECT yes FROM beyond)
        UNION ALL SELECT ${key} FROM spanned WHERE (SELECT yes FROM few) AND ${inSpan} AND ${holds}
        UNION ALL SELECT key FROM far) AS found
      ORDER BY key DESC LIMIT ${rows})`;

/**
 * What the walk met a few times is asked of the index of words as far back as should do (`reach`, `mid`); what it hardly
 * met, or what that left short, without a bound (`hit`).
 *
 * The beginning of a word costs the index as many entries as there are claims with such a word. Hence, where `exact`
 * alone is rare, its hits are looked through for the beginning (`tried`).
 */
const byWords = (
  conditions: Conditions,
  { rows, enough }: Reach,
  within: Span,
  exact: string | undefined,
): string => {
  const { key, columns, inSpan, holds } = conditions;
  const few = exact === undefined ? 'false' : '(SELECT yes FROM few)';
  const tries =
    exact === undefined
      ? ''
      : `rare AS MATERIALIZED (
      SELECT (SELECT yes FROM short) AND (
        SELECT count(*) FROM (${conditions.newest('words', `LIMIT ${TRIED.of}`)}) AS sampled WHERE words @@ ${exact}
      ) <= ${TRIED.has} AS yes),
    tried AS MATERIALIZED (
      SELECT ${columns} FROM published.claim
      WHERE (SELECT yes FROM rare) AND words @@ ${exact} LIMIT ${TRIED.hits + 1}),
    few AS MATERIALIZED (SELECT (SELECT yes FROM rare) AND (SELECT count(*) FROM tried) <= ${TRIED.hits} AS yes),`;
  return `reach AS MATERIALIZED (
      SELECT top.key - (top.key - edge.key) * ${MARGIN} * ${rows} / (SELECT times FROM met) AS key
      FROM edge, (${conditions.newest(`${key} AS key`, 'LIMIT 1')}) AS top
      WHERE (SELECT yes AND often FROM beyond)),
    mid AS MATERIALIZED (
      SELECT ${key} AS key FROM published.claim
      WHERE (SELECT yes AND often FROM beyond) AND ${holds} AND ${inSpan} AND ${key} >= (SELECT key FROM reach)),
    short AS MATERIALIZED (SELECT yes AND NOT (often AND (SELECT count(*) FROM mid) >= ${enough}) AS yes FROM beyond),
    ${tries}
    hit AS MATERIALIZED (
      SELECT key FROM (
        SELECT ${key} AS key, ${columns} FROM published.claim
        WHERE (SELECT yes FROM short) AND NOT ${few} AND ${holds}${within.from > 0 ? ` AND ${inSpan}` : ''} OFFSET 0) AS all_hits
      WHERE ${inSpan}),
    page AS MATERIALIZED (
      SELECT key FROM (
        SELECT key FROM near WHERE NOT (SELECT yes FROM beyond)
        UNION ALL SELECT key FROM mid WHERE NOT (SELECT yes FROM short)
        ${exact === undefined ? '' : `UNION ALL SELECT ${key} FROM tried WHERE ${few} AND ${inSpan} AND ${holds}`}
        UNION ALL SELECT key FROM hit) AS found
      ORDER BY key DESC LIMIT ${rows})`;
};
