import { Injectable } from '@nestjs/common';
import {
  DisputeRecords,
  type DisputeState,
  disputeStateLabels,
  latestKnowledge,
  stateSince,
  takeTurns,
} from '#disputes';
import { type DeskEvent, type Reaction, Reactions, type Transaction } from '#persistence';
import { liveOf } from '../domain/document.js';
import { type Facets, facetLexemes } from '../domain/facets.js';
import { PublicationChanges } from './publication-changes.js';

/**
 * A published claim's dispute has moved on: the state that is shown beside the version moves with it, and the change
 * sequence says so. The version itself, and statements that no editor has published, are not touched: of whatever came
 * on record since, also where it moves nothing, readers learn that there is something, and when it came.
 */
@Injectable()
export class PublishDispute implements Reaction {
  readonly follows = [CHANGED, 'statement.recorded', 'statement.revised', 'statement.voided'];

  constructor(
    private readonly records: DisputeRecords,
    private readonly changes: PublicationChanges,
    reactions: Reactions,
  ) {
    reactions.add(this);
  }

  async react(tx: Transaction, events: readonly DeskEvent[]): Promise<void> {
    if (!('deskId' in tx.scope)) return;
    const { deskId } = tx.scope;
    const moved = new Map(
      events
        .filter(({ type, payload }) => type === CHANGED && payload?.['from'] !== payload?.['to'])
        .map(({ subjectId, payload }) => [subjectId, payload?.['to'] as DisputeState]),
    );
    await takeTurns(tx, deskId);
    const shown = await showing(tx, deskId, [...new Set(events.flatMap(claimsOf))]);
    if (shown.length === 0) return;
    await waitForPublishers(tx, deskId, shown);
    await tx.query(
      `UPDATE published.claim SET newer_at = greatest(newer_at, $3)
       WHERE desk_id = $1 AND claim_id = ANY ($2::uuid[]) AND withdrawn_at IS NULL`,
      [deskId, shown, tx.at],
    );
    if (moved.size === 0) return;
    const published = await tx.query<Published>(
      `SELECT claim_id AS "claimId", slug, live_version AS version,
         json_build_object('desk', desk_slug, 'rating', rating, 'disputeState', dispute_state, 'language', language) AS facets
       FROM published.claim
       WHERE desk_id = $1 AND claim_id = ANY ($2::uuid[]) AND withdrawn_at IS NULL ORDER BY claim_id`,
      [deskId, [...moved.keys()]],
    );
    for (const claim of published) {
      const state = moved.get(claim.claimId);
      if (state !== undefined) await this.move(tx, deskId, claim, state);
    }
  }

  private async move(
    tx: Transaction,
    deskId: string,
    { claimId, slug, version, facets }: Published,
    state: DisputeState,
  ): Promise<void> {
    const record = await this.records.load(tx, deskId, [claimId]);
    const since = stateSince(record, claimId, await latestKnowledge(tx));
    const { position, at } = await this.changes.next(tx);
    const live = JSON.stringify(
      liveOf(
        {
          state,
          label: disputeStateLabels[state],
          ...(since === undefined ? {} : { since: new Date(since) }),
        },
        at,
      ),
    );
    await tx.query(
      `UPDATE published.claim SET dispute_state = $3, live = $4, changed_at_position = $5, updated_at = $6,
         words = ts_delete(words, $7::text[]) || array_to_tsvector($8::text[])
       WHERE desk_id = $1 AND claim_id = $2`,
      [
        deskId,
        claimId,
        state,
        live,
        position,
        at,
        facetLexemes(facets),
        facetLexemes({ ...facets, disputeState: state }),
      ],
    );
    await this.changes.record(tx, {
      position,
      at,
      deskId,
      type: 'dispute_changed',
      claimId,
      slug,
      version,
      live,
    });
  }
}

interface Published {
  readonly claimId: string;
  readonly slug: string;
  readonly version: number;
  /** What it is found by so far. */
  readonly facets: Facets;
}

const CHANGED = 'claim.dispute_changed';

/** Whose dispute rests on something else now, or what was spoken of. */
const claimsOf = ({ type, subjectId, payload }: DeskEvent): readonly string[] =>
  type === CHANGED ? [subjectId] : (payload?.['claimIds'] as readonly string[]);

/** The claims whose fact-checks show these: themselves, and those that they contradict. */
const showing = async (tx: Transaction, deskId: string, claimIds: readonly string[]): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `SELECT unnest($2::uuid[]) AS id
     UNION SELECT CASE WHEN from_id = ANY ($2::uuid[]) THEN to_id ELSE from_id END FROM claim_link
       WHERE desk_id = $1 AND kind = 'contradicts' AND status = 'confirmed' AND voided_at IS NULL
         AND (from_id = ANY ($2::uuid[]) OR to_id = ANY ($2::uuid[]))`,
    [deskId, claimIds],
  );
  return rows.map(({ id }) => id);
};

/**
 * Whoever just publishes one of these claims holds its review. Waited for, the claim is seen here as published, and
 * gets the state; else it would keep the one from before for good.
 */
const waitForPublishers = (tx: Transaction, deskId: string, claimIds: readonly string[]): Promise<unknown> =>
  tx.query(
    `SELECT FROM review WHERE desk_id = $1 AND claim_id = ANY ($2::uuid[]) AND state IN ('approved', 'published')
     ORDER BY id FOR NO KEY UPDATE`,
    [deskId, claimIds],
  );
