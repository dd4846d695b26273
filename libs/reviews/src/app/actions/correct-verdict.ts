import { Injectable } from '@nestjs/common';
import { type DeskActor, conflict, forbidden, invalid } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import type { CorrectionClass } from '../../domain/workflow.js';
import { currentBasis, loadReviews } from '../review-record.js';
import { ReviewQueries } from '../review-queries.js';
import { NO_SIGNATURE, ReviewSteps } from '../review-steps.js';
import type { ReviewView } from '../review-views.js';
import { type StandingVerdict, VerdictSteps } from '../verdict-steps.js';

export interface Correction {
  readonly class: CorrectionClass;
  /** Public. */
  readonly note?: string | undefined;
  readonly rating?: string | undefined;
  readonly summary?: string | undefined;
  readonly explanation?: string | undefined;
}

/**
 * Mends a published verdict: the next version, in public at once. What was published stays readable. A changed rating
 * is another verdict: it goes through sign-off, and what is public stays public until it is signed and published.
 */
@Injectable()
export class CorrectVerdict {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly verdicts: VerdictSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(actor: DeskActor, id: string, version: number, correction: Correction): Promise<ReviewView> {
    const { deskId, memberId } = actor;
    await this.transactor.run(actor, async (tx) => {
      const { review } = await this.steps.begin(tx, actor, id, version, 'correct');
      const before = await this.verdicts.standing(tx, deskId, review);
      const rerated = correction.rating !== undefined && correction.rating !== before.rating;
      check(correction, before, rerated);
      if (rerated && review.contributors.includes(memberId))
        throw forbidden(
          'review.four_eyes',
          'You contributed to this review, so somebody else has to correct its rating.',
        );
      const verdict = await this.verdicts.add(tx, actor, review, {
        rating: correction.rating ?? before.rating,
        summary: correction.summary ?? before.summary,
        explanation: correction.explanation ?? before.explanation ?? undefined,
        cites: before.cites,
        ...(rerated ? {} : { scaleId: before.scaleId }),
        correction: { class: correction.class, note: correction.note },
      });
      const payload = { class: correction.class, note: correction.note, verdictId: verdict.id };
      const text = verdict.rating === before.rating ? {} : { rating: verdict.rating };
      if (rerated)
        await this.steps.put(
          tx,
          deskId,
          review,
          {
            state: 'sign_off',
            ballot: review.ballot + 1,
            verdictId: verdict.id,
            withdrawal: null,
            ...NO_SIGNATURE,
          },
          { type: 'review.correction_proposed', payload: { ...payload, ...text } },
        );
      else
        await this.steps.put(
          tx,
          deskId,
          review,
          {
            verdictId: verdict.id,
            withdrawal: null,
            signedBasis: await this.basisWith(tx, deskId, id, verdict.id),
          },
          { type: 'review.corrected', payload },
        );
    });
    return this.queries.one(actor, id);
  }

  /** The signature stays: what was signed is the rating, on this evidence and this dispute. */
  private async basisWith(tx: Transaction, deskId: string, id: string, verdictId: string): Promise<string> {
    const [review] = await loadReviews(tx, deskId, [id]);
    if (review === undefined) throw new Error(`The review ${id} is gone`);
    return currentBasis(tx, deskId, { ...review, verdictId });
  }
}

const check = (correction: Correction, before: StandingVerdict, rerated: boolean): void => {
  const { class: kind, note, summary, explanation } = correction;
  if (kind !== 'typo' && note === undefined)
    throw invalid(
      'review.correction_note',
      '/note',
      'is needed: readers are told what was corrected, unless it is a typo',
    );
  if (rerated && kind !== 'rating_changed')
    throw invalid(
      'review.correction_class',
      '/class',
      'must be rating_changed where the rating is another one',
    );
  if (!rerated && kind === 'rating_changed')
    throw invalid('review.correction_class', '/rating', 'must be another one than now for rating_changed');
  const changed =
    rerated ||
    (summary !== undefined && summary !== before.summary) ||
    (explanation !== undefined && explanation !== before.explanation);
  // Of these the note itself says what is new; the others mend the text.
  if (!changed && kind !== 'update' && kind !== 'source_lost')
    throw conflict(
      'review.nothing_corrected',
      'This changes nothing: send the summary or the explanation as it should be.',
    );
};
