import { Injectable } from '@nestjs/common';
import { type Sweep, Sweeps } from '#jobs';
import type { SystemActor } from '#kernel';
import { type Transaction, Transactor } from '#persistence';
import { ReviewRow } from '../db/rows.js';
import { BUSY_PAUSE_HOURS } from '../domain/assignment.js';
import { NUDGES, type Nudge, nudgeAt } from '../domain/clock.js';
import { editorsOf } from '../app/editors.js';
import { loadRules } from '../app/policies.js';
import { type ReviewRecord, lockReview } from '../app/review-record.js';
import { NO_LEASE, ReviewSteps } from '../app/review-steps.js';

/** So many in one minute; what is left comes with the next. */
const AT_ONCE = 200;

/**
 * Steps that are late: whoever has the ball is reminded, then the editors are told, then the work goes back into the
 * queue. Each once for each step, in a transaction of its own.
 */
@Injectable()
export class NudgeLate implements Sweep {
  readonly name = 'reviews.late';

  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    sweeps: Sweeps,
  ) {
    sweeps.add(this);
  }

  async run(actor: SystemActor): Promise<void> {
    const { deskId } = actor;
    const due = await this.transactor.read(actor, (tx) =>
      tx.query<{ id: string }>(
        `SELECT id FROM review WHERE desk_id = $1 AND next_nudge_at <= $2 AND clock_paused_at IS NULL
         ORDER BY next_nudge_at LIMIT ${AT_ONCE}`,
        [deskId, tx.at],
      ),
    );
    const failures: unknown[] = [];
    for (const { id } of due)
      await this.transactor
        .run(actor, (tx) => this.nudge(tx, deskId, id))
        .catch((error: unknown) => failures.push(error));
    // One that can't be nudged keeps no other from it.
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} late reviews were not told of`);
  }

  private async nudge(tx: Transaction, deskId: string, id: string): Promise<void> {
    const review = await lockReview(tx, deskId, id);
    const { nextNudgeAt, clockPausedAt, stepDueAt, nudges } = review;
    const nudge = NUDGES[nudges];
    // Somebody acted on it, or another worker did this, in the meantime.
    if (nextNudgeAt === null || nextNudgeAt > tx.at || clockPausedAt !== null) return;
    if (nudge === undefined || stepDueAt === null)
      throw new Error(`The review ${id} is late without a due time`);
    if (nudge === 'requeue' && review.state === 'researching') return this.requeue(tx, deskId, review);
    const { own, hours } = await loadRules(tx, deskId, review.policyVersion);
    const number = nudges + 1;
    // No change of the review's own: nobody's version goes stale by a reminder.
    await tx.manager.update(
      ReviewRow,
      { deskId, id },
      { nudges: number, nextNudgeAt: nudgeAt(number, stepDueAt, { policy: own, hours }) },
    );
    if (nudge === 'requeue') return;
    tx.record({
      type: NUDGED[nudge],
      subjectKind: 'review',
      subjectId: id,
      reviewId: id,
      bySystem: true,
      payload: { state: review.state, dueAt: stepDueAt, notify: await whoIsTold(tx, deskId, review, nudge) },
    });
  }

  private async requeue(tx: Transaction, deskId: string, review: ReviewRecord): Promise<void> {
    // Others first: what they did not come to once is not given straight back to them.
    await tx.query(
      `UPDATE membership SET paused_until = greatest(paused_until, $3::timestamptz) WHERE desk_id = $1 AND id = $2`,
      [deskId, review.assigneeId, new Date(tx.at.getTime() + BUSY_PAUSE_HOURS * 3_600_000)],
    );
    await this.steps.put(
      tx,
      deskId,
      review,
      {
        state: 'queued',
        queuedAt: review.queuedAt ?? tx.at,
        assigneeId: null,
        assignedHow: null,
        assignedWhy: null,
        ...NO_LEASE,
      },
      {
        type: 'review.requeued',
        payload: { reason: 'overdue' },
        notify: [review.assigneeId, review.editorId],
        bySystem: true,
      },
    );
  }
}

const NUDGED = { remind: 'review.reminded', escalate: 'review.escalated' } as const;

/** Whoever has the ball: the assignee while it is researched; else the review's editor, or all of them. */
const whoIsTold = async (
  tx: Transaction,
  deskId: string,
  { state, assigneeId, editorId }: ReviewRecord,
  nudge: Exclude<Nudge, 'requeue'>,
): Promise<string[]> => {
  if (nudge === 'remind' && state === 'researching' && assigneeId !== null) return [assigneeId];
  if (editorId !== null) return [editorId];
  return editorsOf(tx, deskId);
};
