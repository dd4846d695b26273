import { Injectable } from '@nestjs/common';
import { type DeskActor, conflict, invalid } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { requireGuards } from '../../domain/guards.js';
import type { CorrectionClass } from '../../domain/workflow.js';
import { type ReviewRecord, currentBasis } from '../review-record.js';
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
    const { deskId } = actor;
    await this.transactor.run(actor, async (tx) => {
      const { review, facts } = await this.steps.begin(tx, actor, id, version, 'correct');
      const before = await this.verdicts.standing(tx, deskId, review);
      const rerated = correction.rating !== undefined && correction.rating !== before.rating;
      check(correction, before, rerated);
      // Another rating is judged anew, by whoever may judge.
      if (rerated) requireGuards(['four_eyes', 'conflict'], facts);
      const verdict = await this.verdicts.add(tx, actor, review, {
        rating: correction.rating ?? before.rating,
        summary: correction.summary ?? before.summary,
        explanation: correction.explanation ?? before.explanation ?? undefined,
        cites: before.cites,
        ...(rerated ? {} : { scaleId: before.scaleId }),
        correction: { class: correction.class, note: correction.note },
      });
      const payload = { class: correction.class, note: correction.note, verdictId: verdict.id };
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
          { type: 'review.correction_proposed', payload: { ...payload, rating: verdict.rating } },
        );
      else
        await this.steps.put(
          tx,
          deskId,
          review,
          {
            verdictId: verdict.id,
            liveVerdictId: verdict.id,
            withdrawal: null,
            signedBasis: await this.basisWith(tx, deskId, review, verdict.id),
          },
          { type: 'review.corrected', payload },
        );
    });
    return this.queries.one(actor, id);
  }

  /**
   * What was signed is the rating, on the evidence and the dispute of that time: the signature goes over to the mended
   * text. If those have changed since, it stays one of what is no more, and another look stays due.
   */
  private async basisWith(
    tx: Transaction,
    deskId: string,
    review: ReviewRecord,
    verdictId: string,
  ): Promise<string | null> {
    const { signedBasis } = review;
    const holds = (await currentBasis(tx, deskId, review)) === signedBasis;
    return holds ? currentBasis(tx, deskId, { ...review, verdictId }) : signedBasis;
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
