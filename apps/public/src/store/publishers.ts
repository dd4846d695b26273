import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import type { Methodology } from '#publishing';
import { PublicDatabase, date } from './public-database.js';

/** A desk, as readers know it. */
export interface Publisher {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** BCP 47: the language that it publishes in. */
  readonly language: string;
  readonly methodology: Methodology;
}

/** What a desk has published and not withdrawn. */
export interface Holdings {
  readonly slug: string;
  readonly count: number;
  readonly earliest?: Date;
  readonly latest?: Date;
}

/** What was published by a desk, and was taken back. */
export interface Tombstone {
  readonly claimId: string;
  readonly at: Date;
  readonly reason: string;
}

/** The most withdrawals that one page of a feed tells of. */
const TOMBSTONES = 1_000;

const COLUMNS = 'desk_id, slug, name, language, methodology';
type Row = [id: string, slug: string, name: string, language: string, methodology: string];

@Injectable()
export class Publishers {
  constructor(private readonly database: PublicDatabase) {}

  /** All of them, by name. */
  async all(): Promise<Publisher[]> {
    const rows = await this.database.query<Row>(
      'publishers',
      `SELECT ${COLUMNS} FROM published.publisher ORDER BY name, slug`,
      [],
    );
    return rows.map(publisher);
  }

  /** Throws `desk.not_found`. */
  async get(slug: string): Promise<Publisher> {
    const found = await this.find(slug);
    if (found === undefined) throw new DomainError('not_found', 'desk.not_found', 'There is no such desk.');
    return found;
  }

  async find(slug: string): Promise<Publisher | undefined> {
    const [row] = await this.database.query<Row>(
      'publisher',
      `SELECT ${COLUMNS} FROM published.publisher WHERE slug = $1`,
      [slug],
    );
    return row && publisher(row);
  }

  /** The name of somebody whom a desk's publications name. Throws `source.not_found`. */
  async nameOf({ id }: Publisher, sourceId: string): Promise<string> {
    const [row] = await this.database.query<[name: string]>(
      'name of source',
      'SELECT name FROM published.named_source WHERE desk_id = $1 AND source_id = $2',
      [id, sourceId],
    );
    if (row === undefined)
      throw new DomainError(
        'not_found',
        'source.not_found',
        'Nothing that this desk published names such a source.',
      );
    return row[0];
  }

  async holdings(): Promise<Holdings[]> {
    const published = (column: string, more = ''): string =>
      `(SELECT ${column} FROM published.claim c WHERE c.desk_id = p.desk_id AND c.withdrawn_at IS NULL ${more})`;
    const edge = (order: string): string =>
      published(
        '(extract(epoch FROM first_published_at) * 1000)::bigint',
        `ORDER BY published_at_position ${order} LIMIT 1`,
      );
    const rows = await this.database.query<
      [slug: string, count: string, earliest: string | null, latest: string | null]
    >(
      'holdings',
      `SELECT slug, ${published('count(*)')}, ${edge('ASC')}, ${edge('DESC')}
       FROM published.publisher p ORDER BY slug`,
      [],
    );
    return rows.map(([slug, count, earliest, latest]) => ({
      slug,
      count: Number(count),
      ...(earliest === null || latest === null ? {} : { earliest: date(earliest), latest: date(latest) }),
    }));
  }

  /** Newest first: those from a time on, and before another. */
  async tombstones({ id }: Publisher, from?: Date, before?: Date): Promise<Tombstone[]> {
    const rows = await this.database.query<[claimId: string, at: string, reason: string]>(
      'tombstones',
      `SELECT claim_id, (extract(epoch FROM withdrawn_at) * 1000)::bigint, withdrawn_reason
       FROM published.claim
       WHERE desk_id = $1 AND withdrawn_at IS NOT NULL
         AND withdrawn_at >= coalesce($2::timestamptz, '-infinity') AND withdrawn_at < coalesce($3::timestamptz, 'infinity')
       ORDER BY withdrawn_at DESC LIMIT ${TOMBSTONES}`,
      [id, from ?? null, before ?? null],
    );
    return rows.map(([claimId, at, reason]) => ({ claimId, at: date(at), reason }));
  }
}

const publisher = ([id, slug, name, language, methodology]: Row): Publisher => ({
  id,
  slug,
  name,
  language,
  methodology: JSON.parse(methodology) as Methodology,
});
