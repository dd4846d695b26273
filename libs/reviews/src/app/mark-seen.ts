import { Injectable } from '@nestjs/common';
import { type DeskActor, notFound } from '#kernel';
import { Transactor } from '#persistence';

export interface SeenBefore {
  /** When the one who asks had looked last; absent the first time. */
  readonly before?: Date;
}

/**
 * Marks that a member looks at a review, and answers when they did last: what came since is what they have not seen.
 * It is their own, like what one has read, so it makes no event.
 */
@Injectable()
export class MarkSeen {
  constructor(private readonly transactor: Transactor) {}

  run(actor: DeskActor, reviewId: string): Promise<SeenBefore> {
    const { deskId, memberId } = actor;
    return this.transactor.run(actor, async (tx) => {
      const found = await tx.query('SELECT FROM review WHERE desk_id = $1 AND id = $2', [deskId, reviewId]);
      if (found.length === 0) throw notFound('review');
      const [row] = await tx.query<{ before: Date | null }>(
        `WITH last AS (SELECT seen_at FROM review_seen WHERE desk_id = $1 AND member_id = $2 AND review_id = $3)
         INSERT INTO review_seen (desk_id, member_id, review_id, seen_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (desk_id, member_id, review_id)
           DO UPDATE SET seen_at = greatest(review_seen.seen_at, excluded.seen_at)
         RETURNING (SELECT seen_at FROM last) AS before`,
        [deskId, memberId, reviewId, tx.at],
      );
      const before = row?.before ?? null;
      return before === null ? {} : { before };
    });
  }
}
