import { Injectable } from '@nestjs/common';
import type { PublishedVersion } from '#publishing';
import { encodeCursor } from '#kernel';
import { positionBefore } from './list-cursor.js';
import { PublicDatabase } from './public-database.js';

/** A fact-check that was corrected, or taken back. */
export interface Correction extends Pick<PublishedVersion, 'class' | 'note'> {
  readonly type: 'corrected' | 'withdrawn';
  readonly at: string;
  readonly slug: string;
  /** The version that corrects. */
  readonly version: number;
  readonly wording: string;
  readonly language: string;
  /** Why it was taken back. */
  readonly reason?: string;
}

/** All that a desk corrected or took back, the newest first. */
@Injectable()
export class Corrections {
  constructor(private readonly database: PublicDatabase) {}

  /** Throws `cursor.invalid` for a cursor of another desk's. */
  async of(
    deskId: string,
    limit: number,
    cursor?: string,
  ): Promise<{ data: readonly Correction[]; nextCursor?: string }> {
    const question = { corrections: deskId };
    const rows = await this.database.query<Row>(
      'corrections',
      `SELECT ch.position, ch.type, to_char(ch.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), ch.slug, ch.version,
         v.document::jsonb #>> '{claim,wording}', v.document::jsonb #>> '{claim,language}',
         (v.document::jsonb -> 'versions' -> -1)::text, ch.reason
       FROM published.change ch
       JOIN published.claim_version v
         ON v.desk_id = ch.desk_id AND v.claim_id = ch.claim_id AND v.version = ch.version
       WHERE ch.desk_id = $1 AND ch.type IN ('corrected', 'withdrawn') AND ch.position < $2
       ORDER BY ch.position DESC LIMIT $3`,
      [deskId, positionBefore(cursor, question), limit + 1],
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      data: page.map(correction),
      ...(rows.length > limit && last !== undefined
        ? { nextCursor: encodeCursor([Number(last[0])], question) }
        : {}),
    };
  }
}

type Row = [
  position: string,
  type: Correction['type'],
  at: string,
  slug: string,
  version: string,
  wording: string,
  language: string,
  entry: string,
  reason: string | null,
];

const correction = ([
  _position,
  type,
  at,
  slug,
  version,
  wording,
  language,
  entry,
  reason,
]: Row): Correction => {
  const { class: kind, note } = JSON.parse(entry) as PublishedVersion;
  return {
    type,
    at,
    slug,
    version: Number(version),
    wording,
    language,
    ...(type === 'corrected' && kind !== undefined && { class: kind }),
    ...(type === 'corrected' && note !== undefined && { note }),
    ...(type === 'withdrawn' && reason !== null && { reason }),
  };
};
