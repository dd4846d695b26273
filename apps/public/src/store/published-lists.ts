import { encodeCursor } from '#kernel';
import { digest } from '../caching.js';
import { OneForAll } from './gather.js';
import { END, type RankedPlace, UNRANKED, positionBefore, rankedCursor, rankedPlace } from './list-cursor.js';
import { type ListQuestion, prepare } from './list-question.js';
import { type Asked, type Row, type Span, type Statement, listSql, rankedSql } from './list.sql.js';
import { type PublicDatabase, date, joined } from './public-database.js';

/** `modifiedAt`: when anything in the list can have changed last; absent where nothing is found. */
export interface ListAnswer {
  readonly body: string;
  /** Strong, with its quotation marks: another body, another tag. */
  readonly etag: string;
  readonly modifiedAt?: Date;
  readonly nextCursor?: string;
}

interface Found {
  readonly rows: readonly Row[];
  readonly nextCursor?: string;
}

/** Pages of what is published, by filters and words. */
export class PublishedLists {
  private readonly reads = new OneForAll<ListAnswer>();

  constructor(
    private readonly database: PublicDatabase,
    /** How the object of a row begins. */
    private readonly start: (slug: string) => string,
    private readonly seal: string,
  ) {}

  page(limit: number, question: ListQuestion, cursor?: string): Promise<ListAnswer> {
    const ranked = question.sort === 'relevance' && question.q !== undefined;
    const find = ranked
      ? this.best(limit, question, rankedPlace(cursor, question))
      : this.newest(limit, question, positionBefore(cursor, question));
    return this.reads.get(JSON.stringify([limit, cursor, question]), async () => this.answer(await find()));
  }

  private newest(limit: number, question: ListQuestion, before: number): () => Promise<Found> {
    return async () => {
      const asked = await prepare(this.database, question);
      const rows = await this.query(
        listSql({ ...asked, within: both(asked.within, { from: 0, before }) }, limit + 1),
      );
      return cut(rows, limit, (last) => encodeCursor([Number(last[KEY])], question));
    };
  }

  /** The ranked ones, then the older ones. */
  private best(limit: number, question: ListQuestion, place: RankedPlace | undefined): () => Promise<Found> {
    return async () => {
      const asked = await prepare(this.database, question);
      const best = await this.ranked(limit + 1, asked, place);
      const ranked = place?.ranked ?? spanOf(best);
      const older = await this.older(limit + 1 - best.length, asked, ranked, place);
      return cut([...best, ...older], limit, (last) => {
        const after = { score: Number(last[SCORE] ?? UNRANKED), key: Number(last[KEY]) };
        return rankedCursor({ ranked, after }, question);
      });
    };
  }

  private ranked(
    limit: number,
    asked: Asked,
    place: RankedPlace | undefined,
  ): Promise<Row[]> | readonly Row[] {
    const met = asked.search?.met;
    if (met === undefined || place?.after.score === UNRANKED) return [];
    const within = place === undefined ? asked.within : both(asked.within, place.ranked);
    return this.query(rankedSql({ ...asked, within }, met, limit, place?.after));
  }

  private older(
    limit: number,
    asked: Asked,
    ranked: Span,
    place: RankedPlace | undefined,
  ): Promise<Row[]> | readonly Row[] {
    if (limit <= 0 || ranked.from === 0) return [];
    const before = place?.after.score === UNRANKED ? place.after.key : ranked.from;
    return this.query(listSql({ ...asked, within: both(asked.within, { from: 0, before }) }, limit));
  }

  private query({ name, text, values }: Statement): Promise<Row[]> {
    return this.database.query<Row>(name, text, values);
  }

  private answer({ rows, nextCursor }: Found): ListAnswer {
    const data = rows.map(([, slug, summary, live]) => joined(this.start(slug), summary, live)).join(',');
    const [first] = rows;
    return {
      body: `{"data":[${data}]${nextCursor === undefined ? '' : `,"nextCursor":"${nextCursor}"`}}`,
      // A row is another one exactly when its position is.
      etag: `"${digest(this.seal + rows.map((row) => row[ID] + row[POSITION]).join() + (nextCursor ?? ''))}"`,
      ...(first === undefined ? {} : { modifiedAt: date(first[LATEST]) }),
      ...(nextCursor === undefined ? {} : { nextCursor }),
    };
  }
}

const [ID, POSITION, LATEST, KEY, SCORE, FLOOR, TOP] = [0, 4, 5, 6, 7, 8, 9] as const;

const both = (one: Span, other: Span): Span => ({
  from: Math.max(one.from, other.from),
  before: Math.min(one.before, other.before),
});

const spanOf = ([row]: readonly Row[]): Span =>
  row === undefined ? { from: 0, before: END } : { from: Number(row[FLOOR]), before: Number(row[TOP]) + 1 };

const cut = (rows: readonly Row[], limit: number, cursorAfter: (last: Row) => string): Found => {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return rows.length > limit && last !== undefined
    ? { rows: page, nextCursor: cursorAfter(last) }
    : { rows: page };
};
