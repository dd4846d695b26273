import { Injectable } from '@nestjs/common';
import { Pool, type QueryConfig } from 'pg';
import { DomainError, decodeCursor, encodeCursor } from '#kernel';
import { meaningOf } from '#persistence';

/** A text that is sent as it is, and what a cache needs to know of it. */
export interface Stored {
  readonly body: string;
  readonly etag: string;
  readonly modifiedAt: Date;
}

export interface ListFilters {
  readonly q?: string | undefined;
  readonly desk?: string | undefined;
  readonly rating?: string | undefined;
  readonly disputeState?: string | undefined;
  readonly language?: string | undefined;
}

export interface ListAnswer {
  readonly body: string;
  readonly nextCursor?: string;
}

const CONDITIONS: Readonly<Record<keyof ListFilters, string>> = {
  q: 'words @@ search.words_query($?)',
  desk: 'desk_slug = $?',
  rating: 'rating = $?',
  disputeState: 'dispute_state = $?',
  language: 'language = $?',
};

/** Two JSON objects in one: neither is parsed. */
const joined = (one: string, other: string): string => `${one.slice(0, -1)},${other.slice(1)}`;

/**
 * What is published, read by a role that can read nothing else. One statement for each request, outside of any
 * transaction; texts go out as they were stored.
 */
@Injectable()
export class PublishedClaims {
  constructor(private readonly pool: Pool) {}

  /** The live document, with the dispute as it stands now. */
  async live(slug: string): Promise<Stored | undefined> {
    const [row] = await this.query<{ document: string; live: string; position: string; modifiedAt: Date }>({
      name: 'live',
      text: `SELECT v.document, c.live, c.changed_at_position AS position, c.updated_at AS "modifiedAt"
        FROM published.claim c
        JOIN published.claim_version v
          ON v.desk_id = c.desk_id AND v.claim_id = c.claim_id AND v.version = c.live_version
        WHERE c.slug = $1`,
      values: [slug],
    });
    return (
      row && { body: joined(row.document, row.live), etag: `"${row.position}"`, modifiedAt: row.modifiedAt }
    );
  }

  /** One version, as it was published. */
  async version(slug: string, version: number): Promise<Stored | undefined> {
    const [row] = await this.query<{ document: string; modifiedAt: Date }>({
      name: 'version',
      text: `SELECT v.document, v.published_at AS "modifiedAt"
        FROM published.claim c JOIN published.claim_version v ON v.desk_id = c.desk_id AND v.claim_id = c.claim_id
        WHERE c.slug = $1 AND v.version = $2`,
      values: [slug, version],
    });
    return row && { body: row.document, etag: `"v${version}"`, modifiedAt: row.modifiedAt };
  }

  /** Newest first. */
  async list(limit: number, filters: ListFilters, cursor?: string): Promise<ListAnswer> {
    const values: unknown[] = [];
    const conditions: string[] = [];
    const used = (Object.keys(CONDITIONS) as (keyof ListFilters)[]).filter(
      (name) => filters[name] !== undefined,
    );
    for (const name of used) {
      values.push(filters[name]);
      conditions.push(CONDITIONS[name].replace('$?', `$${values.length}`));
    }
    if (cursor !== undefined) {
      values.push(...keyOf(cursor, filters));
      conditions.push(
        `(first_published_at, claim_id) < ($${values.length - 1}::timestamptz, $${values.length}::uuid)`,
      );
    }
    values.push(limit + 1);
    const rows = await this.query<{ summary: string; live: string; id: string; at: Date }>({
      // A search is planned anew each time: for a rare word and for a common one, other ways are the quick ones.
      ...(filters.q === undefined
        ? { name: `list ${used.join(' ')}${cursor === undefined ? '' : ' after'}` }
        : {}),
      text: `SELECT summary, live, claim_id AS id, first_published_at AS at FROM published.claim
        ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}
        ORDER BY first_published_at DESC, claim_id DESC LIMIT $${values.length}`,
      values,
    });
    const page = rows.slice(0, limit);
    const data = page.map(({ summary, live }) => joined(summary, live)).join(',');
    const last = page.at(-1);
    if (rows.length <= limit || last === undefined) return { body: `{"data":[${data}]}` };
    const nextCursor = encodeCursor([last.at.toISOString(), last.id], filters);
    return { body: `{"data":[${data}],"nextCursor":${JSON.stringify(nextCursor)}}`, nextCursor };
  }

  /** The change sequence after a position. */
  changes(after: number, limit: number): Promise<Change[]> {
    return this.query<Change>({
      name: 'changes',
      text: `SELECT position::float8 AS position, type, slug, version, at FROM published.change
        WHERE position > $1 ORDER BY position LIMIT $2`,
      values: [after, limit],
    });
  }

  private async query<Row>(config: QueryConfig): Promise<Row[]> {
    try {
      return (await this.pool.query(config)).rows as Row[];
    } catch (error) {
      throw meaningOf(error) ?? error;
    }
  }
}

export interface Change {
  readonly position: number;
  readonly type: string;
  readonly slug: string;
  readonly version: number;
  readonly at: Date;
}

/** A cursor goes on with the list that it came from; with another it would skip and repeat. */
const keyOf = (cursor: string, filters: ListFilters) => {
  try {
    return decodeCursor(cursor, filters, 2);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(
      'malformed',
      error.code,
      error.extras.errors?.[0]?.detail ?? error.message,
      error.extras,
    );
  }
};
