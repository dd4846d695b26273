import {
  type SearchFilters,
  type Stemmed,
  Stems,
  formsOf,
  primarySubtag,
  searchQuery,
  termsOf,
} from '#publishing';
import { END } from './list-cursor.js';
import type { Asked, Order } from './list.sql.js';
import type { PublicDatabase } from './public-database.js';

/** `relevance`: the best hits first. Without words nothing is a better hit than another: then it is as `published`. */
export type Sort = Order | 'relevance';

export interface ListQuestion extends SearchFilters {
  readonly sort: Sort;
}

/**
 * Parameters: the forms of the words, the language if it is given, and four times. A time stands for the first position
 * that is not before it, since times rise with positions.
 *
 * Of `newestSince`, the few that were said after they were published may be further back than that.
 */
const PREPARE = `SELECT
  (SELECT json_agg(json_build_object('language', l.language, 'form', form, 'stems', ts_lexize(l.dictionary::regdictionary, form)))
   FROM published.search_language l, unnest($1::text[]) AS form WHERE l.language = $2 OR $2 IS NULL),
  (SELECT position FROM published.change WHERE at >= $3 ORDER BY at, position LIMIT 1),
  (SELECT position FROM published.change WHERE at >= $4 ORDER BY at, position LIMIT 1),
  (SELECT position FROM published.change WHERE at >= $5 ORDER BY at, position LIMIT 1),
  least(
    (SELECT position FROM published.change WHERE at >= $6 ORDER BY at, position LIMIT 1),
    (SELECT min(position) FROM (
       SELECT published_at_position AS position FROM published.claim
       WHERE claimed_at > first_published_at AND claimed_at >= $6 OFFSET 0) AS said_later))`;

type Prepared = [stems: string | null, ...positions: (string | null)[]];

/** The question as statements understand it: with stems for words and positions for times. */
export const prepare = async (
  database: PublicDatabase,
  { sort, ...filters }: ListQuestion,
): Promise<Asked> => {
  const order = sort === 'relevance' ? 'published' : sort;
  const { q, language, from, to, updatedSince, newestSince } = filters;
  const times = [from, to, updatedSince, newestSince];
  const [stems, ...positions] = await prepared(database, q, language, times);
  // A time after every position is one after the end.
  const [fromAt, toAt, updatedAt, newestAt] = times.map((time, index) =>
    time === undefined ? undefined : Number(positions[index] ?? END),
  );
  const published = { from: Math.max(fromAt ?? 0, newestAt ?? 0), before: toAt ?? END };
  const changed = { from: updatedAt ?? 0, before: END };
  const [within, other] = order === 'published' ? [published, changed] : [changed, published];
  const narrows = other.from > 0 || other.before < END;
  const search = searchQuery(filters, new Stems(JSON.parse(stems ?? '[]') as Stemmed[]));
  return {
    order,
    within,
    ...(narrows && { other }),
    ...(newestSince && { newestSince }),
    ...(search && { search }),
  };
};

const prepared = async (
  database: PublicDatabase,
  q: string | undefined,
  language: string | undefined,
  times: readonly (Date | undefined)[],
): Promise<Prepared> => {
  const forms = q === undefined ? [] : [...new Set(termsOf(q).flatMap(formsOf))];
  if (forms.length === 0 && times.every((time) => time === undefined)) return [null];
  const [row] = await database.query<Prepared>('prepare a list', PREPARE, [
    forms,
    language === undefined ? null : primarySubtag(language),
    ...times.map((time) => time ?? null),
  ]);
  return row ?? [null];
};
