import { Injectable } from '@nestjs/common';
import type { DisputeRecord } from '#disputes';
import { PublicAddresses } from '#publishing';
import { type DisputeAt, disputeAt } from './dispute-at.js';
import { type Found, type LiveFactCheck, Publications } from './publications.js';
import { PublicDatabase } from './public-database.js';

/** A live fact-check, and the record that its dispute is derived of. */
export interface OnRecord {
  readonly document: LiveFactCheck;
  readonly record: DisputeRecord;
  readonly modifiedAt: Date;
  /** When something newer than the document came on record, if anything did. */
  readonly newerAt?: string;
}

/** So many fact-checks of one dispute are read: more than a page can show. */
const MOST = 200;

const NEWER = '(extract(epoch FROM c.newer_at) * 1000)::bigint';
const timeOf = (ms: string): string => new Date(Number(ms)).toISOString();

/** The disputes of what is published, at any moment before. */
@Injectable()
export class DisputeRecords {
  constructor(
    private readonly database: PublicDatabase,
    private readonly publications: Publications,
    private readonly addresses: PublicAddresses,
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

  /** The live fact-checks of one dispute, in the order of their first publication. */
  async inDispute(desk: string, disputeId: string): Promise<OnRecord[]> {
    const rows = await this.database.query<
      [document: string, live: string, record: string, modified: string, newer: string | null]
    >(
      'dispute',
      `SELECT v.document, c.live, r.record, (extract(epoch FROM c.updated_at) * 1000)::bigint,
         ${NEWER}
       FROM published.claim c
       JOIN published.claim_version v
         ON v.desk_id = c.desk_id AND v.claim_id = c.claim_id AND v.version = c.live_version
       JOIN published.dispute_record r
         ON r.desk_id = c.desk_id AND r.claim_id = c.claim_id AND r.version = c.live_version
       WHERE c.dispute_id = $2 AND c.desk_slug = $1 AND c.withdrawn_at IS NULL
       ORDER BY c.first_published_at, c.claim_id LIMIT ${MOST}`,
      [desk, disputeId],
    );
    return rows.map(([document, live, record, modified, newer]) => {
      const version = {
        ...(JSON.parse(document) as object),
        ...(JSON.parse(live) as object),
      } as LiveFactCheck;
      return {
        document: { ...version, url: this.addresses.document(version.slug) },
        record: JSON.parse(record) as DisputeRecord,
        modifiedAt: new Date(Number(modified)),
        ...(newer === null ? {} : { newerAt: timeOf(newer) }),
      };
    });
  }

  private async of({ slug, version }: LiveFactCheck): Promise<DisputeRecord> {
    const record = await this.ofVersion(slug, version);
    if (record === undefined) throw new Error(`No dispute is recorded of ${slug}, version ${version}`);
    return record;
  }

  /** When something came on record that bears on the dispute and is not in the live version; absent where nothing did. */
  async newerAt(slug: string): Promise<string | undefined> {
    const [row] = await this.database.query<[newer: string | null]>(
      'newer',
      `SELECT ${NEWER} FROM published.claim c WHERE c.slug = $1`,
      [slug],
    );
    const [newer] = row ?? [null];
    return newer === null ? undefined : timeOf(newer);
  }

  /** Absent for older versions from before records were kept. */
  async ofVersion(slug: string, version: number): Promise<DisputeRecord | undefined> {
    const [row] = await this.database.query<[record: string]>(
      'dispute record',
      `SELECT r.record FROM published.claim c
       JOIN published.dispute_record r ON r.desk_id = c.desk_id AND r.claim_id = c.claim_id AND r.version = $2
       WHERE c.slug = $1`,
      [slug, version],
    );
    return row && (JSON.parse(row[0]) as DisputeRecord);
  }
}
