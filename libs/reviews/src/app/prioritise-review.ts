import { Injectable } from '@nestjs/common';
import type { DeskActor } from '#kernel';
import { Transactor } from '#persistence';
import { NO_DUE_DAY, deskDay } from '../domain/desk-hours.js';
import { PRIORITIES, type Priority } from '../domain/workflow.js';
import { ReviewQueries } from './review-queries.js';
import { ReviewSteps } from './review-steps.js';
import type { ReviewView } from './review-views.js';

export interface NewPriority {
  readonly priority?: Priority | undefined;
  /** Null: it is not due any more. */
  readonly dueAt?: Date | null | undefined;
}

/** How urgent it is, and until when: an editor changes that at any time, wherever the review stands. */
@Injectable()
export class PrioritiseReview {
  constructor(
    private readonly transactor: Transactor,
    private readonly steps: ReviewSteps,
    private readonly queries: ReviewQueries,
  ) {}

  async run(
    actor: DeskActor,
    id: string,
    version: number,
    { priority, dueAt }: NewPriority,
  ): Promise<ReviewView> {
    await this.transactor.run(actor, async (tx) => {
      const { review, rules } = await this.steps.begin(tx, actor, id, version, 'prioritise');
      await this.steps.put(
        tx,
        actor.deskId,
        review,
        {
          ...(priority === undefined ? {} : { priorityRank: PRIORITIES.indexOf(priority) }),
          ...(dueAt === undefined
            ? {}
            : { dueAt, dueDay: dueAt === null ? NO_DUE_DAY : deskDay(dueAt, rules.hours) }),
        },
        { type: 'review.prioritised', payload: { priority, dueAt } },
      );
    });
    return this.queries.one(actor, id);
  }
}
