import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { DomainError } from '#kernel';
import type { Methodology } from '#publishing';
import { query } from './query.js';

/** A desk, as its readers know it. */
export interface Publisher {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** BCP 47: the language that it publishes in. */
  readonly language: string;
  readonly methodology: Methodology;
}

const COLUMNS = 'desk_id, slug, name, language, methodology';

@Injectable()
export class Publishers {
  constructor(private readonly pool: Pool) {}

  /** Throws `desk.not_found`. */
  async get(slug: string): Promise<Publisher> {
    const [row] = await query<Row>(
      this.pool,
      'publisher',
      `SELECT ${COLUMNS} FROM published.publisher WHERE slug = $1`,
      [slug],
    );
    if (row === undefined) throw new DomainError('not_found', 'desk.not_found', 'There is no such desk.');
    return publisher(row);
  }

  /** All of them, by name. */
  async all(): Promise<readonly Publisher[]> {
    const rows = await query<Row>(
      this.pool,
      'publishers',
      `SELECT ${COLUMNS} FROM published.publisher ORDER BY name, slug`,
      [],
    );
    return rows.map(publisher);
  }
}

type Row = [id: string, slug: string, name: string, language: string, methodology: string];

const publisher = ([id, slug, name, language, methodology]: Row): Publisher => ({
  id,
  slug,
  name,
  language,
  methodology: JSON.parse(methodology) as Methodology,
});
