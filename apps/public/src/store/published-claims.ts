import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { encodeCursor } from '#kernel';
import { type SearchFilters, searchQuery } from '#publishing';
import { Site } from '#settings';
import { digest } from '../caching.js';
import { Gather, OneForAll } from './gather.js';
import { positionBefore } from './list-cursor.js';
import { type Sort, newestSql, searchSql } from './list.sql.js';
import { query } from './query.js';

/** A text that is sent as it is, and what a cache needs to know of it. */
export interface Stored {
  readonly body: string;
  /** Strong, with its quotation marks: another body, another tag. */
  readonly etag: string;
  readonly modifiedAt: Date;
}

/** What was public, and was taken back. */
export interface Withdrawn {
  readonly reason: string;
  readonly withdrawnAt: Date;
}

export interface ListQuestion extends SearchFilters {
  readonly sort: Sort;
}

/** `modifiedAt`: when anything in the list can have changed last; absent where nothing is found. */
export interface ListAnswer extends Omit<Stored, 'modifiedAt'> {
  readonly modifiedAt?: Date;
  readonly nextCursor?: string;
}

export interface Change {
  readonly position: number;
  readonly type: string;
  readonly slug: string;
  readonly url: string;
  readonly version: number;
  readonly at: Date;
}

/** Few enough that under load documents are read several at a time, which costs little more than one. */
const TOGETHER = { lanes: 4, batch: 50 };

const MS = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::bigint`;
const date = (milliseconds: string): Date => new Date(Number(milliseconds));

/** The bodies of JSON objects, one after the other, in one object: none of them is parsed. */
const joined = (start: string, ...objects: string[]): string =>
  `${start}${objects.map((object) => object.slice(1, -1)).join(',')}}`;

/**
 * What is published, read by a role that can read nothing else. One statement for each request, outside of any
 * transaction; texts go out as they were stored, with their address before and the state of the dispute after them.
 */
@Injectable()
export class PublishedClaims {
  private readonly base: string;
  /** Part of every ETag: what is sent depends on where the site is, too. */
  private readonly seal: string;
  private readonly documents = new Gather(TOGETHER, (slugs) => this.readLive(slugs));
  private readonly lists = new OneForAll<ListAnswer>();

  constructor(
    private readonly pool: Pool,
    site: Site,
  ) {
    this.base = `${site.baseUrl}/api/public/v1/claims/`;
    this.seal = digest(this.base).slice(0, 8);
  }

  /** The live document, with the dispute as it stands now. */
  live(slug: string): Promise<Stored | Withdrawn | undefined> {
    return this.documents.get(slug);
  }

  private async readLive(slugs: readonly string[]): Promise<Map<string, Stored | Withdrawn>> {
    const rows = await this.query<
      [
        slug: string,
        document: string,
        live: string,
        position: string,
        modified: string,
        withdrawn: string | null,
      ]
    >(
      'live',
      `SELECT c.slug, v.document, c.live, c.changed_at_position, ${MS('c.updated_at')}, c.withdrawn_reason
       FROM published.claim c
       JOIN published.claim_version v
         ON v.desk_id = c.desk_id AND v.claim_id = c.claim_id AND v.version = c.live_version
       WHERE c.slug = ANY ($1::text[])`,
      [slugs],
    );
    return new Map(
      rows.map(([slug, document, live, position, modified, reason]) => [
        slug,
        reason === null
          ? {
              body: joined(this.start(slug), document, live),
              etag: `"${position}-${modified}-${this.seal}"`,
              modifiedAt: date(modified),
            }
          : { reason, withdrawnAt: date(modified) },
      ]),
    );
  }

  /** One version, as it was published; one that was withdrawn says so. */
  async version(slug: string, version: number): Promise<Stored | undefined> {
    const [row] = await this.query<[document: string, modified: string, withdrawn: string | null]>(
      'version',
      `SELECT v.document, ${MS('v.published_at')},
         CASE WHEN c.withdrawn_at IS NOT NULL THEN
           json_build_object('withdrawn', json_build_object('reason', c.withdrawn_reason, 'at', c.withdrawn_at))::text END
       FROM published.claim c JOIN published.claim_version v ON v.desk_id = c.desk_id AND v.claim_id = c.claim_id
       WHERE c.slug = $1 AND v.version = $2`,
      [slug, version],
    );
    if (row === undefined) return undefined;
    const [document, modified, withdrawn] = row;
    return {
      body: joined(this.start(slug), document, ...(withdrawn === null ? [] : [withdrawn])),
      etag: `"v${version}-${modified}${withdrawn === null ? '' : '-withdrawn'}-${this.seal}"`,
      modifiedAt: date(modified),
    };
  }

  /** Newest first. */
  list(limit: number, question: ListQuestion, cursor?: string): Promise<ListAnswer> {
    const before = positionBefore(cursor, question);
    return this.lists.get(JSON.stringify([limit, before, question]), () =>
      this.readList(limit, before, question),
    );
  }

  private async readList(limit: number, before: number, question: ListQuestion): Promise<ListAnswer> {
    const rows = await this.page(limit + 1, question, before);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const nextCursor =
      rows.length > limit && last !== undefined ? encodeCursor([Number(last[KEY])], question) : undefined;
    const data = page.map(([, slug, summary, live]) => joined(this.start(slug), summary, live)).join(',');
    return {
      body: `{"data":[${data}]${nextCursor === undefined ? '' : `,"nextCursor":"${nextCursor}"`}}`,
      // A row is another one exactly when its position is.
      etag: `"${digest(this.seal + page.map((row) => row[ID] + row[POSITION]).join() + (nextCursor ?? ''))}"`,
      ...(last === undefined ? {} : { modifiedAt: date(last[LATEST]) }),
      ...(nextCursor === undefined ? {} : { nextCursor }),
    };
  }

  /** The change sequence after a position. */
  async changes(after: number, limit: number): Promise<Change[]> {
    const rows = await this.query<
      [position: string, type: string, slug: string, version: string, at: string]
    >(
      'changes',
      `SELECT position, type, slug, version, ${MS('at')} FROM published.change
       WHERE position > $1 ORDER BY position LIMIT $2`,
      [after, limit],
    );
    return rows.map(([position, type, slug, version, at]) => ({
      position: Number(position),
      type,
      slug,
      url: `${this.base}${slug}`,
      version: Number(version),
      at: date(at),
    }));
  }

  private page(limit: number, { sort, ...filters }: ListQuestion, before: number): Promise<Row[]> {
    const search = searchQuery(filters);
    const order = sort === 'relevance' ? 'published' : sort;
    if (search === undefined) return this.query(`newest ${order}`, newestSql(order), [before, limit]);
    const { all, exact } = search;
    return this.query(`search ${order}`, searchSql(order), [before, limit, all, exact ?? null]);
  }

  private start(slug: string): string {
    return `{"url":"${this.base}${slug}",`;
  }

  private query<Columns extends (string | null)[]>(
    name: string,
    text: string,
    values: unknown[],
  ): Promise<Columns[]> {
    return query<Columns>(this.pool, name, text, values);
  }
}

type Row = [
  id: string,
  slug: string,
  summary: string,
  live: string,
  position: string,
  latest: string,
  key: string,
];
const [ID, POSITION, LATEST, KEY] = [0, 4, 5, 6] as const;
