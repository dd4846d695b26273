import { Injectable } from '@nestjs/common';
import { type DeskActor, type DomainError, invalid, newId } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { VerdictRow } from '../../db/rows.js';
import { DEFAULT_POLICY } from '../../domain/policy.js';
import type { RatingScale } from '../../domain/rating-scale.js';
import { WORKFLOW } from '../../domain/workflow.js';
import { DraftSteps } from '../draft-steps.js';
import { ReviewQueries } from '../review-queries.js';
import { lockReview } from '../review-record.js';
import { NO_LEASE, ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';

export interface Proposal {
  readonly fence: number;
  readonly rating: string;
  readonly summary: string;
  readonly explanation?: string | undefined;
}

/** The assignee's verdict, kept as it is from here on: whoever sees it otherwise proposes the next one. */
@Injectable()
export class ProposeVerdict {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly drafts: DraftSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, proposal: Proposal): Promise<ReviewView> {
    const { fence, ...text } = proposal;
    // Thrown after the commit: see SaveDraft.
    const refusal = await this.transactor.run(actor, async (tx): Promise<DomainError | undefined> => {
      const seen = await lockReview(tx, actor.deskId, id);
      // Asked before all else: when a lease ran out the version changed too, and the text would be lost to a 412.
      if (this.mayPropose(actor) && this.drafts.isOutdated(seen, fence))
        return this.drafts.keepLate(tx, actor, seen, fence, text);
      const { review } = await this.steps.begin(tx, actor, id, version, 'propose');
      if (!this.drafts.isCurrent(actor, review, fence))
        return this.drafts.keepLate(tx, actor, review, fence, text);
      await this.propose(tx, actor, review, text);
      return undefined;
    });
    if (refusal !== undefined) throw refusal;
    return this.queries.one(actor, id);
  }

  private mayPropose({ roles }: DeskActor): boolean {
    return WORKFLOW.propose.roles.some((role) => roles.includes(role));
  }

  private async propose(
    tx: Transaction,
    actor: DeskActor,
    review: Parameters<ReviewSteps['put']>[2],
    { rating, summary, explanation }: Omit<Proposal, 'fence'>,
  ): Promise<void> {
    const { deskId, memberId } = actor;
    const scale = await currentScale(tx, deskId);
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
    const verdict = {
      deskId,
      id: newId(),
      reviewId: review.id,
      claimId: review.claimId,
      round: review.round,
      number: (before?.number ?? 0) + 1,
      rating,
      scaleId: scale.id,
      normalised: value.normalised,
      summary,
      explanation: explanation ?? null,
      proposedBy: memberId,
      proposedAt: tx.at,
    };
    await tx.manager.insert(VerdictRow, verdict);
    const { secondRead } = DEFAULT_POLICY;
    await this.steps.put(
      tx,
      actor,
      review,
      {
        state: secondRead ? 'second_read' : 'sign_off',
        ballot: review.ballot + (secondRead ? 0 : 1),
        verdictId: verdict.id,
        returned: null,
        ...NO_LEASE,
      },
      { type: 'review.proposed', payload: { verdictId: verdict.id, number: verdict.number, rating } },
    );
  }
}

/** The newest scale of the desk: earlier verdicts keep theirs. */
const currentScale = async (tx: Transaction, deskId: string): Promise<RatingScale> => {
  const [scale] = await tx.query<RatingScale>(
    'SELECT id, version, name, "values" FROM rating_scale WHERE desk_id = $1 ORDER BY version DESC LIMIT 1',
    [deskId],
  );
  if (scale === undefined) throw new Error('This desk has no rating scale');
  return scale;
};
