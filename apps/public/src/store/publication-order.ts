import { Injectable } from '@nestjs/common';
import type { FactCheck, FactCheckSummary, Read } from '#publishing';
import { PublicDatabase, date } from './public-database.js';

/** Which publications: of one desk or of all, first published in a time (both ends included), in a language or its regions. */
export interface Selection {
  readonly deskId?: string;
  readonly from?: Date;
  readonly to?: Date;
  readonly language?: string;
}

/** Where a page is, and what changed there last. */
export interface Place {
  readonly desk: string;
  readonly slug: string;
  readonly modifiedAt: Date;
}

/** A part of all publications, by the positions at which they were first published. */
export interface Range {
  readonly number: number;
  readonly modifiedAt: Date;
}

/** So many positions make a range: a part that never gets more, whatever is published later. */
const RANGE = 10_000;

/** So many rows are at hand at a time. */
const BATCH = 100;

const END = Number.MAX_SAFE_INTEGER;
const MS = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::bigint`;

/** Parameters: the desk, from when, until when, the language; times are positions, since those rise with them. */
const selected = (
  desk: boolean,
): string => `withdrawn_at IS NULL ${desk ? 'AND desk_id = $1' : 'AND $1::uuid IS NULL'}
  AND published_at_position >= CASE WHEN $2::timestamptz IS NULL THEN 0 ELSE coalesce(
    (SELECT position FROM published.change WHERE at >= $2 ORDER BY at, position LIMIT 1), ${END}) END
  AND published_at_position < CASE WHEN $3::timestamptz IS NULL THEN ${END} ELSE coalesce(
    (SELECT position FROM published.change WHERE at > $3 ORDER BY at, position LIMIT 1), ${END}) END
  AND ($4::text IS NULL OR language = $4 OR starts_with(language, $4 || '-'))`;

/** Everything that is published, in the order in which it first was: to be gone through without having it all at hand. */
@Injectable()
export class PublicationOrder {
  constructor(private readonly database: PublicDatabase) {}

  /** The last position of the change sequence: whoever saw nothing newer has all there is. */
  async lastPosition(): Promise<string> {
    const [row] = await this.database.query<[position: string]>(
      'last position',
      'SELECT position FROM published.change ORDER BY position DESC LIMIT 1',
      [],
    );
    return row?.[0] ?? '0';
  }

  /** Newest first. An offset costs a look at each row of an index that is passed over. */
  async *newest(
    { deskId, from, to, language }: Selection,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): AsyncGenerator<Read<FactCheckSummary>> {
    const filters = [deskId ?? null, from ?? null, to ?? null, language ?? null];
    let [before, passed, left] = [END, offset, limit];
    while (left > 0) {
      const rows = await this.database.query<[position: string, summary: string]>(
        deskId === undefined ? 'newest of all' : 'newest of desk',
        `SELECT p.published_at_position, c.summary FROM (
           SELECT published_at_position FROM published.claim
           WHERE ${selected(deskId !== undefined)} AND published_at_position < $5
           ORDER BY published_at_position DESC OFFSET $6 LIMIT $7) AS p
         JOIN published.claim c USING (published_at_position) ORDER BY 1 DESC`,
        [...filters, before, passed, Math.min(left, BATCH)],
      );
      for (const [, summary] of rows) yield JSON.parse(summary) as Read<FactCheckSummary>;
      if (rows.length < Math.min(left, BATCH)) return;
      [before, passed, left] = [Number(rows.at(-1)?.[0]), 0, left - rows.length];
    }
  }

  /** The live documents of a desk, oldest first. */
  async *documents(deskId: string): AsyncGenerator<Read<FactCheck>> {
    let after = 0;
    for (;;) {
      const rows = await this.database.query<[position: string, document: string]>(
        'documents of desk',
        `SELECT c.published_at_position, v.document FROM published.claim c
         JOIN published.claim_version v
           ON v.desk_id = c.desk_id AND v.claim_id = c.claim_id AND v.version = c.live_version
         WHERE c.desk_id = $1 AND c.withdrawn_at IS NULL AND c.published_at_position > $2
         ORDER BY c.published_at_position LIMIT ${BATCH}`,
        [deskId, after],
      );
      for (const [, document] of rows) yield JSON.parse(document) as Read<FactCheck>;
      if (rows.length < BATCH) return;
      after = Number(rows.at(-1)?.[0]);
    }
  }

  /** Those that have something in them, and when any of it changed last. */
  async ranges(): Promise<Range[]> {
    const rows = await this.database.query<[number: string, modified: string]>(
      'ranges',
      `SELECT (published_at_position - 1) / ${RANGE} + 1, ${MS('max(updated_at)')} FROM published.claim
       WHERE withdrawn_at IS NULL GROUP BY 1 ORDER BY 1`,
      [],
    );
    return rows.map(([number, modified]) => ({ number: Number(number), modifiedAt: date(modified) }));
  }

  /** What is in a range, oldest first. */
  async places(range: number): Promise<Place[]> {
    const rows = await this.database.query<[desk: string, slug: string, modified: string]>(
      'places',
      `SELECT desk_slug, slug, ${MS('updated_at')} FROM published.claim
       WHERE published_at_position > $1 AND published_at_position <= $2 AND withdrawn_at IS NULL
       ORDER BY published_at_position`,
      [(range - 1) * RANGE, range * RANGE],
    );
    return rows.map(([desk, slug, modified]) => ({ desk, slug, modifiedAt: date(modified) }));
  }
}
