import { Injectable } from '@nestjs/common';
import { request } from 'undici';
import { type JobHandler, JobHandlers, type JobPayloads } from '#jobs';
import { Transactor } from '#persistence';
import { type FactCheck, PublicAddresses } from '#publishing';
import { Settings, Site } from '#settings';
import { type Touched, touchedAddresses } from '../domain/touched.js';

const TIMEOUT_MS = 10_000;

/** Tells PURGE_URL which addresses a change touched. Purged twice, a cache asks once more: no harm. */
@Injectable()
export class PurgeCaches implements JobHandler<'caches.purge'> {
  readonly handles = 'caches.purge';
  private readonly addresses: PublicAddresses;

  constructor(
    private readonly transactor: Transactor,
    private readonly settings: Settings,
    site: Site,
    handlers: JobHandlers,
  ) {
    this.addresses = new PublicAddresses(site.baseUrl);
    handlers.add(this);
  }

  async run({ deskId, position }: JobPayloads['caches.purge']): Promise<void> {
    const { PURGE_URL, PURGE_TOKEN } = this.settings;
    if (PURGE_URL === undefined) return;
    const touched = await this.touchedBy(deskId, position);
    if (touched === undefined) return;
    const urls = touchedAddresses(touched, this.addresses);
    // The operator's own address, which may lie inside: no guard, and no redirects, for the token's sake.
    const { statusCode, body } = await request(PURGE_URL, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(PURGE_TOKEN === undefined ? {} : { authorization: `Bearer ${PURGE_TOKEN}` }),
      },
      body: JSON.stringify({ urls }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await body.dump();
    if (statusCode < 200 || statusCode > 299) throw new Error(`PURGE_URL answered with status ${statusCode}`);
  }

  private touchedBy(deskId: string, position: string): Promise<Touched | undefined> {
    return this.transactor.read({ system: true, deskId }, async (tx) => {
      const [change] = await tx.query<Omit<Touched, 'documents'> & { claimId: string }>(
        `SELECT c.desk_slug AS "deskSlug", h.slug, h.claim_id AS "claimId", h.version AS versions,
           c.published_at_position::float8 AS published
         FROM published.change h JOIN published.claim c ON c.desk_id = h.desk_id AND c.claim_id = h.claim_id
         WHERE h.desk_id = $1 AND h.position = $2`,
        [deskId, position],
      );
      if (change === undefined) return undefined;
      const { claimId, ...touched } = change;
      const versions = await tx.query<{ document: FactCheck }>(
        `SELECT document::jsonb AS document FROM published.claim_version
         WHERE desk_id = $1 AND claim_id = $2 AND version BETWEEN $3 - 1 AND $3 ORDER BY version`,
        [deskId, claimId, touched.versions],
      );
      return { ...touched, documents: versions.map(({ document }) => document) };
    });
  }
}
