import { Injectable } from '@nestjs/common';
import {
  type DeskActor,
  type Nullable,
  type Page,
  type PageRequest,
  decodeCursor,
  notFound,
  pageOf,
  withoutNulls,
} from '#kernel';
import { type ReadTransaction, Transactor } from '#persistence';
import { type Payload, titleOf } from '../domain/messages.js';

/** Something that a member is told of. */
export interface NotificationView {
  readonly id: string;
  /** The type of the event. */
  readonly type: string;
  /** What happened, in one line. */
  readonly title: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly reviewId?: string;
  readonly claim?: { readonly id: string; readonly wording: string };
  /** The user who did it; absent where the product itself did. */
  readonly actor?: { readonly id: string; readonly name: string };
  readonly payload: Payload;
  readonly createdAt: Date;
  readonly readAt?: Date;
}

export interface NotificationPage extends Page<NotificationView> {
  /** With `count`, whatever the filter. */
  readonly unreadCount?: number;
}

type Untitled = Omit<NotificationView, 'title'>;

const SELECT = `SELECT n.id, n.type, json_build_object('kind', n.subject_kind, 'id', n.subject_id) AS subject,
    n.review_id AS "reviewId", CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'wording', c.wording) END AS claim,
    CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END AS actor, n.payload,
    n.created_at AS "createdAt", n.read_at AS "readAt"
  FROM notification n LEFT JOIN app_user u ON u.id = n.actor_id
  LEFT JOIN review r ON r.desk_id = n.desk_id AND r.id = n.review_id
  LEFT JOIN claim c ON c.desk_id = r.desk_id AND c.id = r.claim_id
  WHERE n.desk_id = $1 AND n.member_id = $2`;

const viewOf = (row: Nullable<Untitled>): NotificationView => {
  const { id, type, ...rest } = withoutNulls<Untitled>(row);
  return { id, type, title: titleOf(type, rest.payload), ...rest };
};

/** One's own notifications: nobody sees those of others. */
@Injectable()
export class NotificationQueries {
  constructor(private readonly transactor: Transactor) {}

  /** Newest first. */
  list(
    actor: DeskActor,
    { limit, cursor, count, unread }: PageRequest & { count: boolean; unread: boolean },
  ): Promise<NotificationPage> {
    const filters = { unread };
    const [before] = cursor === undefined ? [null] : decodeCursor(cursor, filters, 1);
    return this.transactor.read(actor, async (tx) => {
      const rows = await tx.query<Nullable<Untitled>>(
        `${SELECT} AND ($3::uuid IS NULL OR n.id < $3) ${unread ? 'AND n.read_at IS NULL' : ''}
         ORDER BY n.id DESC LIMIT $4`,
        [actor.deskId, actor.memberId, before, limit + 1],
      );
      const page = pageOf(rows.map(viewOf), limit, ({ id }) => [id], filters);
      return count ? { ...page, ...(await this.counts(tx, actor, unread)) } : page;
    });
  }

  async one(tx: ReadTransaction, { deskId, memberId }: DeskActor, id: string): Promise<NotificationView> {
    const [row] = await tx.query<Nullable<Untitled>>(`${SELECT} AND n.id = $3`, [deskId, memberId, id]);
    if (row === undefined) throw notFound('notification');
    return viewOf(row);
  }

  private async counts(
    tx: ReadTransaction,
    { deskId, memberId }: DeskActor,
    unread: boolean,
  ): Promise<{ count: number; unreadCount: number }> {
    const [{ all, left } = { all: 0, left: 0 }] = await tx.query<{ all: number; left: number }>(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE read_at IS NULL)::int AS left
       FROM notification WHERE desk_id = $1 AND member_id = $2`,
      [deskId, memberId],
    );
    return { count: unread ? left : all, unreadCount: left };
  }
}
