import { Injectable } from '@nestjs/common';
import { Site } from '#settings';
import { digest } from '../caching.js';
import { Gather } from './gather.js';
import type { ListQuestion } from './list-question.js';
import { PublicDatabase, date, joined } from './public-database.js';
import { type ListAnswer, PublishedLists } from './published-lists.js';

export type { ListAnswer, ListQuestion };

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

/** Few enough that under load documents are read several at a time, which costs little more than one. */
const TOGETHER = { lanes: 4, batch: 50 };

const MS = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::bigint`;

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
  private readonly seals = new Gather(TOGETHER, (slugs) => this.readSeals(slugs));
  private readonly lists: PublishedLists;

  constructor(
    private readonly database: PublicDatabase,
    site: Site,
  ) {
    this.base = `${site.baseUrl}/api/public/v1/claims/`;
    this.seal = digest(this.base).slice(0, 8);
    this.lists = new PublishedLists(database, (slug) => this.start(slug), this.seal);
  }

  /** The live document, with the dispute as it stands now. */
  live(slug: string): Promise<Stored | Withdrawn | undefined> {
    return this.documents.get(slug);
  }

  /** What tells whether somebody has the live document already, at a fraction of what reading it costs; absent if there is none. */
  sealOf(slug: string): Promise<Omit<Stored, 'body'> | undefined> {
    return this.seals.get(slug);
  }

  private async readSeals(slugs: readonly string[]): Promise<Map<string, Omit<Stored, 'body'>>> {
    const rows = await this.database.query<[slug: string, position: string, modified: string]>(
      'seals',
      `SELECT slug, changed_at_position, ${MS('updated_at')} FROM published.claim
       WHERE slug = ANY ($1::text[]) AND withdrawn_at IS NULL`,
      [slugs],
    );
    return new Map(
      rows.map(([slug, position, modified]) => [
        slug,
        { etag: this.etagOf(position, modified), modifiedAt: date(modified) },
      ]),
    );
  }

  private etagOf(position: string, modified: string): string {
    return `"${position}-${modified}-${this.seal}"`;
  }

  private async readLive(slugs: readonly string[]): Promise<Map<string, Stored | Withdrawn>> {
    const rows = await this.database.query<
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
              etag: this.etagOf(position, modified),
              modifiedAt: date(modified),
            }
          : { reason, withdrawnAt: date(modified) },
      ]),
    );
  }

  /** One version, the last one without a number, as it was published; one that was withdrawn says so. */
  async version(slug: string, version?: number): Promise<Stored | undefined> {
    const [row] = await this.database.query<
      [number: string, document: string, published: string, reason: string | null, withdrawn: string | null]
    >(
      'version',
      `SELECT v.version, v.document, ${MS('v.published_at')}, c.withdrawn_reason, ${MS('c.withdrawn_at')}
       FROM published.claim c JOIN published.claim_version v ON v.desk_id = c.desk_id AND v.claim_id = c.claim_id
       WHERE c.slug = $1 AND v.version = coalesce($2, c.live_version)`,
      [slug, version ?? null],
    );
    if (row === undefined) return undefined;
    const [number, document, published, reason, withdrawn] = row;
    const start = this.start(slug, `?version=${number}`);
    if (withdrawn === null)
      return {
        body: joined(start, document),
        etag: `"v${number}-${published}-${this.seal}"`,
        modifiedAt: date(published),
      };
    const at = date(withdrawn);
    return {
      body: joined(start, document, JSON.stringify({ withdrawn: { reason, at } })),
      etag: `"v${number}-${published}-withdrawn-${withdrawn}-${this.seal}"`,
      modifiedAt: at,
    };
  }

  list(limit: number, question: ListQuestion, cursor?: string): Promise<ListAnswer> {
    return this.lists.page(limit, question, cursor);
  }

  private start(slug: string, version = ''): string {
    return `{"url":"${this.base}${slug}${version}",`;
  }
}
