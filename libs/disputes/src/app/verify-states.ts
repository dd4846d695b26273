import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Transactor } from '#persistence';
import { disputeState } from '../domain/dispute-state.js';
import { headlineOf } from '../domain/state.js';
import type { DisputeState } from '../domain/vocabulary.js';
import { DisputeRecords } from './dispute-records.js';
import { basisOf } from './keep-states.js';

/** A kept state that is not the one that follows from the statements. */
export interface Difference {
  readonly kind: 'claim' | 'dispute';
  readonly id: string;
  readonly kept: string;
  readonly derived: string;
}

const BATCH = 500;

/** Derives every state and headline of a desk anew, and answers with those that are kept otherwise. */
@Injectable()
export class VerifyStates {
  constructor(
    private readonly transactor: Transactor,
    private readonly records: DisputeRecords,
  ) {}

  async run(actor: Actor): Promise<{ claims: number; disputes: number; differences: Difference[] }> {
    const differences: Difference[] = [];
    let claims = 0;
    for (let after: string | null = null; ;) {
      const batch: Kept[] = await this.batch(actor, after);
      for (const { kept, derived } of batch)
        if (derived !== undefined && kept.basis !== derived.basis)
          differences.push({ kind: 'claim', id: kept.id, kept: kept.state, derived: derived.state });
      claims += batch.length;
      after = batch.at(-1)?.kept.id ?? null;
      if (batch.length < BATCH) break;
    }
    const headlines = await this.headlines(actor);
    return { claims, disputes: headlines.all, differences: [...differences, ...headlines.differences] };
  }

  private batch(actor: Actor, after: string | null): Promise<Kept[]> {
    const { deskId } = actor;
    return this.transactor.read(actor, async (tx) => {
      const rows = await tx.query<Kept['kept']>(
        `SELECT id, state, state_basis AS basis FROM claim
         WHERE desk_id = $1 AND voided_at IS NULL AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
        [deskId, after, BATCH],
      );
      const record = await this.records.load(
        tx,
        deskId,
        rows.map(({ id }) => id),
      );
      const now = tx.at.getTime();
      const answer = disputeState(record, { asOf: now, knownAt: now });
      const derived = new Map(
        answer.claims.map((claim) => [claim.id, { state: claim.state, basis: basisOf(claim) }]),
      );
      return rows.map((kept) => ({ kept, derived: derived.get(kept.id) }));
    });
  }

  private headlines(actor: Actor): Promise<{ all: number; differences: Difference[] }> {
    return this.transactor.read(actor, async (tx) => {
      const rows = await tx.query<{ id: string; headline: DisputeState; states: DisputeState[] }>(
        `SELECT d.id, d.headline,
           ARRAY(SELECT c.state FROM claim c WHERE c.desk_id = $1 AND c.dispute_id = d.id AND c.voided_at IS NULL) AS states
         FROM dispute d WHERE d.desk_id = $1`,
        [actor.deskId],
      );
      const differences = rows
        .map(({ id, headline, states }) => ({
          kind: 'dispute' as const,
          id,
          kept: headline,
          derived: headlineOf(states),
        }))
        .filter(({ kept, derived }) => kept !== derived);
      return { all: rows.length, differences };
    });
  }
}

interface Kept {
  readonly kept: { readonly id: string; readonly state: string; readonly basis: string };
  readonly derived?: { readonly state: string; readonly basis: string } | undefined;
}
