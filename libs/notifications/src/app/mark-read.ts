import { Injectable } from '@nestjs/common';
import type { DeskActor } from '#kernel';
import { Transactor } from '#persistence';
import { NotificationQueries, type NotificationView } from './notification-queries.js';

/*
 * That somebody has read something is their own state, and no change of the desk's record: it makes no event. The desk
 * need not know when its people look.
 */

/** Marks one as read. Read again, it keeps the first time. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: NotificationQueries,
  ) {}

  run(actor: DeskActor, id: string): Promise<NotificationView> {
    return this.transactor.run(actor, async (tx) => {
      await tx.query(
        `UPDATE notification SET read_at = $4 WHERE desk_id = $1 AND member_id = $2 AND id = $3 AND read_at IS NULL`,
        [actor.deskId, actor.memberId, id, tx.at],
      );
      return this.queries.one(tx, actor, id);
    });
  }
}

/** Marks as read what was there up to one that the person has seen; all there is, without one. */
@Injectable()
export class MarkAllRead {
  constructor(private readonly transactor: Transactor) {}

  run(actor: DeskActor, upTo: string | undefined): Promise<{ read: number }> {
    return this.transactor.run(actor, async (tx) => {
      const rows = await tx.query(
        `UPDATE notification SET read_at = $4
         WHERE desk_id = $1 AND member_id = $2 AND ($3::uuid IS NULL OR id <= $3) AND read_at IS NULL RETURNING id`,
        [actor.deskId, actor.memberId, upTo ?? null, tx.at],
      );
      return { read: rows.length };
    });
  }
}
