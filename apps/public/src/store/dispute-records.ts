import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { DisputeRecord } from '#disputes';
import { type DisputeAt, disputeAt } from './dispute-at.js';
import { type Found, type LiveFactCheck, Publications } from './publications.js';
import { query } from './query.js';

/** The disputes of what is published, at any moment before. */
@Injectable()
export class DisputeRecords {
  constructor(
    private readonly pool: Pool,
    private readonly publications: Publications,
  ) {}

  /** Without `asOf`, as it was published. Throws `claim.not_found` and `claim.withdrawn`, as the document does. */
  async at(slug: string, asOf?: Date): Promise<DisputeAt> {
    const { document } = await this.publications.live(slug);
    return disputeAt(document, await this.of(document), asOf);
  }

  /** A document, and the record that its dispute is derived of: see `disputeAt`. */
  async live(slug: string): Promise<Found<LiveFactCheck> & { readonly record: DisputeRecord }> {
    const found = await this.publications.live(slug);
    return { ...found, record: await this.of(found.document) };
  }

  private async of({ slug, version }: LiveFactCheck): Promise<DisputeRecord> {
    const [row] = await query<[record: string]>(
      this.pool,
      'dispute record',
      `SELECT r.record FROM published.claim c
       JOIN published.dispute_record r ON r.desk_id = c.desk_id AND r.claim_id = c.claim_id AND r.version = $2
       WHERE c.slug = $1`,
      [slug, version],
    );
    if (row === undefined) throw new Error(`No dispute is recorded of ${slug}, version ${version}`);
    return JSON.parse(row[0]) as DisputeRecord;
  }
}
