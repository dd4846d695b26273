import { Injectable } from '@nestjs/common';
import { DisputeRecords, affirms, disputeState, latestKnowledge } from '#disputes';
import type { ReadTransaction } from '#persistence';
import type { Period } from '../domain/period.js';
import { VERDICTS_BY_SIDE } from './figures.sql.js';
import type { Leaning, Named, Sides } from './insight-view.js';

interface SideRow {
  readonly disputeId: string;
  readonly question: string;
  readonly claimId: string;
  readonly wording: string;
  readonly rating: string | null;
  readonly normalised: string | null;
}

const leaningOf = (normalised: string | null): Leaning => {
  if (normalised === 'true' || normalised === 'mostly_true') return 'true';
  return normalised === 'false' || normalised === 'mostly_false' ? 'false' : 'other';
};

@Injectable()
export class SideQueries {
  constructor(private readonly records: DisputeRecords) {}

  /** How the desk's verdicts spread over the sides of its disputes. Who is on a side is derived, as for the dispute. */
  async sides(tx: ReadTransaction, deskId: string, { from, to }: Period): Promise<Sides> {
    const rows = await tx.query<SideRow>(VERDICTS_BY_SIDE, [deskId, from, to]);
    const affirmedBy = await this.affirmedBy(
      tx,
      deskId,
      rows.map(({ claimId }) => claimId),
    );
    const disputes = [...Map.groupBy(rows, ({ disputeId }) => disputeId)].map(([disputeId, claims]) => ({
      disputeId,
      question: claims[0]?.question ?? '',
      claims: claims.map(({ claimId, wording, rating, normalised }) => ({
        claimId,
        wording,
        ...(rating === null ? {} : { rating, leaning: leaningOf(normalised) }),
        affirmedBy: affirmedBy.get(claimId) ?? [],
      })),
    }));
    return { disputes, principals: spreadOver(disputes) };
  }

  private async affirmedBy(
    tx: ReadTransaction,
    deskId: string,
    claimIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Named[]>> {
    if (claimIds.length === 0) return new Map();
    const record = await this.records.load(tx, deskId, claimIds);
    const { claims } = disputeState(record, await latestKnowledge(tx));
    const ids = new Map(
      claims.map(({ id, positions }) => [
        id,
        positions.filter(({ position }) => affirms(position)).map(({ principalId }) => principalId),
      ]),
    );
    const sources = await tx.query<Named>(
      'SELECT id, name FROM source WHERE desk_id = $1 AND id = ANY ($2::uuid[]) ORDER BY name, id',
      [deskId, [...new Set([...ids.values()].flat())]],
    );
    return new Map(
      [...ids].map(([claimId, principals]) => [claimId, sources.filter(({ id }) => principals.includes(id))]),
    );
  }
}

/** Those with the most verdicts first. */
const spreadOver = (disputes: Sides['disputes']): Sides['principals'] => {
  const principals = new Map<string, Named & { ratings: Record<Leaning, number> }>();
  for (const { leaning, affirmedBy } of disputes.flatMap(({ claims }) => claims))
    for (const { id, name } of leaning === undefined ? [] : affirmedBy) {
      const principal = principals.get(id) ?? { id, name, ratings: { true: 0, false: 0, other: 0 } };
      if (leaning !== undefined) principal.ratings[leaning] += 1;
      principals.set(id, principal);
    }
  const all = ({ ratings }: { ratings: Record<Leaning, number> }) =>
    ratings.true + ratings.false + ratings.other;
  return [...principals.values()].sort((a, b) => all(b) - all(a) || (a.name < b.name ? -1 : 1));
};
