import { Injectable } from '@nestjs/common';
import { type DeskActor, invalid, newId } from '#kernel';
import type { Transaction } from '#persistence';
import { VerdictRow } from '../db/rows.js';
import type { RatingScale } from '../domain/rating-scale.js';
import type { CorrectionClass } from '../domain/workflow.js';
import type { ReviewRecord } from './review-record.js';

export interface NewVerdict {
  readonly rating: string;
  readonly summary: string;
  readonly explanation?: string | undefined;
  /** Statements that the text cites. */
  readonly cites: readonly string[];
  /** The scale to keep; without it, the desk's newest. */
  readonly scaleId?: string;
  readonly correction?: { readonly class: CorrectionClass; readonly note?: string | undefined };
}

/** The verdict that stands, as a correction needs it. */
export interface StandingVerdict {
  readonly rating: string;
  readonly summary: string;
  readonly explanation: string | null;
  readonly cites: readonly string[];
  readonly scaleId: string;
}

/** Verdicts are kept as they are: whoever sees it otherwise adds the next one. */
@Injectable()
export class VerdictSteps {
  async standing(tx: Transaction, deskId: string, { id, verdictId }: ReviewRecord): Promise<StandingVerdict> {
    const [verdict] = await tx.query<StandingVerdict>(
      `SELECT rating, summary, explanation, cites, scale_id AS "scaleId" FROM verdict WHERE desk_id = $1 AND id = $2`,
      [deskId, verdictId],
    );
    if (verdict === undefined) throw new Error(`The review ${id} has no verdict`);
    return verdict;
  }

  async add(
    tx: Transaction,
    { deskId, memberId }: DeskActor,
    review: ReviewRecord,
    { rating, summary, explanation, cites, scaleId, correction }: NewVerdict,
  ): Promise<{ id: string; number: number; rating: string }> {
    const scale = await loadScale(tx, deskId, scaleId);
    const value = scale.values.find(({ key }) => key === rating);
    if (value === undefined)
      throw invalid(
        'review.unknown_rating',
        '/rating',
        `must be one of: ${scale.values.map(({ key }) => key).join(', ')}`,
      );
    const [before] = await tx.query<{ number: number }>(
      'SELECT coalesce(max(number), 0) AS number FROM verdict WHERE desk_id = $1 AND review_id = $2',
      [deskId, review.id],
    );
    const verdict = { id: newId(), number: (before?.number ?? 0) + 1, rating };
    await tx.manager.insert(VerdictRow, {
      ...verdict,
      deskId,
      reviewId: review.id,
      claimId: review.claimId,
      round: review.round,
      scaleId: scale.id,
      normalised: value.normalised,
      summary,
      explanation: explanation ?? null,
      cites: [...cites],
      correctionClass: correction?.class ?? null,
      correctionNote: correction?.note ?? null,
      proposedBy: memberId,
      proposedAt: tx.at,
    });
    return verdict;
  }
}

/** This scale of the desk, or its newest: earlier verdicts keep theirs. */
const loadScale = async (tx: Transaction, deskId: string, id?: string): Promise<RatingScale> => {
  const [scale] = await tx.query<RatingScale>(
    `SELECT id, version, name, "values" FROM rating_scale
     WHERE desk_id = $1 AND ($2::uuid IS NULL OR id = $2) ORDER BY version DESC LIMIT 1`,
    [deskId, id ?? null],
  );
  if (scale === undefined) throw new Error('This desk has no rating scale');
  return scale;
};
