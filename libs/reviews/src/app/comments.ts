import { Injectable } from '@nestjs/common';
import { requireMember } from '#identity';
import {
  type Can,
  type DeskActor,
  type Page,
  type PageRequest,
  decodeCursor,
  newId,
  notFound,
  pageOf,
} from '#kernel';
import { type ReadTransaction, type Transaction, Transactor } from '#persistence';
import { ReviewCommentRow } from '../db/comment-rows.js';
import { canOnComment, requireCanVoid } from '../domain/comment.js';

/** What a member says to the others on a review. It is no contribution: whoever comments may still judge. */
export interface CommentView {
  readonly id: string;
  /** Absent once it was taken back. */
  readonly text?: string;
  /** Members. */
  readonly mentions: readonly string[];
  readonly by: { readonly memberId: string; readonly name: string };
  readonly createdAt: Date;
  readonly voidedAt?: Date;
  readonly can: Can<'void'>;
}

export interface NewComment {
  readonly text: string;
  readonly mentions?: readonly string[] | undefined;
}

interface Found {
  readonly id: string;
  readonly reviewId: string;
  readonly text: string;
  readonly mentions: readonly string[];
  readonly memberId: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly voidedAt: Date | null;
}

const SELECT = `SELECT k.id, k.review_id AS "reviewId", k.text, k.mentions::text[] AS mentions, k.member_id AS "memberId",
    u.name, k.created_at AS "createdAt", k.voided_at AS "voidedAt"
  FROM review_comment k JOIN membership m ON m.desk_id = k.desk_id AND m.id = k.member_id JOIN app_user u ON u.id = m.user_id
  WHERE k.desk_id = $1`;

const viewFor = ({ memberId }: DeskActor, found: Found): CommentView => ({
  id: found.id,
  ...(found.voidedAt === null
    ? { text: found.text, mentions: found.mentions }
    : { mentions: [], voidedAt: found.voidedAt }),
  by: { memberId: found.memberId, name: found.name },
  createdAt: found.createdAt,
  can: canOnComment({ authorId: found.memberId, voided: found.voidedAt !== null }, memberId),
});

const load = async (tx: ReadTransaction, deskId: string, id: string): Promise<Found> => {
  const [found] = await tx.query<Found>(`${SELECT} AND k.id = $2`, [deskId, id]);
  if (found === undefined) throw notFound('comment');
  return found;
};

interface Hands {
  readonly assigneeId: string | null;
  readonly editorId: string | null;
}

const requireReview = async (tx: ReadTransaction, deskId: string, id: string): Promise<Hands> => {
  const [review] = await tx.query<Hands>(
    'SELECT assignee_id AS "assigneeId", editor_id AS "editorId" FROM review WHERE desk_id = $1 AND id = $2',
    [deskId, id],
  );
  if (review === undefined) throw notFound('review');
  return review;
};

/** Says something on a review, to whoever has it, whoever spoke there before, and whoever is named. */
@Injectable()
export class AddComment {
  constructor(private readonly transactor: Transactor) {}

  run(actor: DeskActor, reviewId: string, { text, mentions = [] }: NewComment): Promise<CommentView> {
    const { deskId, memberId } = actor;
    return this.transactor.run(actor, async (tx) => {
      const { assigneeId, editorId } = await requireReview(tx, deskId, reviewId);
      const named = [...new Set(mentions)];
      for (const [i, id] of named.entries()) await requireMember(tx, deskId, id, `/mentions/${i}`);
      const told = new Set([assigneeId, editorId, ...(await speakersOn(tx, deskId, reviewId)), ...named]);
      const id = newId();
      await tx.manager.insert(ReviewCommentRow, {
        deskId,
        id,
        reviewId,
        memberId,
        text,
        mentions: named,
        createdAt: tx.at,
        voidedAt: null,
      });
      // Events stay as they are for good, so what may be taken back is not in them.
      tx.record({
        type: 'review.commented',
        subjectKind: 'review',
        subjectId: reviewId,
        reviewId,
        payload: {
          commentId: id,
          mentions: named,
          notify: [...told].filter((one) => one !== null && one !== memberId),
        },
      });
      return viewFor(actor, await load(tx, deskId, id));
    });
  }
}

/** Also those who took back what they said. */
const speakersOn = async (tx: Transaction, deskId: string, reviewId: string): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    'SELECT DISTINCT member_id AS id FROM review_comment WHERE desk_id = $1 AND review_id = $2',
    [deskId, reviewId],
  );
  return rows.map(({ id }) => id);
};

/** Takes back what one said: that there was something stays to be seen, and what it was does not. */
@Injectable()
export class VoidComment {
  constructor(private readonly transactor: Transactor) {}

  run(actor: DeskActor, id: string): Promise<CommentView> {
    const { deskId, memberId } = actor;
    return this.transactor.run(actor, async (tx) => {
      await tx.query('SELECT FROM review_comment WHERE desk_id = $1 AND id = $2 FOR NO KEY UPDATE', [
        deskId,
        id,
      ]);
      const found = await load(tx, deskId, id);
      requireCanVoid({ authorId: found.memberId, voided: found.voidedAt !== null }, memberId);
      await tx.manager.update(ReviewCommentRow, { deskId, id }, { voidedAt: tx.at });
      tx.record({
        type: 'review.comment_voided',
        subjectKind: 'review',
        subjectId: found.reviewId,
        reviewId: found.reviewId,
        payload: { commentId: id },
      });
      return viewFor(actor, { ...found, voidedAt: tx.at });
    });
  }
}

@Injectable()
export class CommentQueries {
  constructor(private readonly transactor: Transactor) {}

  /** Oldest first. */
  list(actor: DeskActor, reviewId: string, { limit, cursor }: PageRequest): Promise<Page<CommentView>> {
    const { deskId } = actor;
    const [after] = cursor === undefined ? [null] : decodeCursor(cursor, { reviewId }, 1);
    return this.transactor.read(actor, async (tx) => {
      await requireReview(tx, deskId, reviewId);
      const rows = await tx.query<Found>(
        `${SELECT} AND k.review_id = $2 AND ($3::uuid IS NULL OR k.id > $3) ORDER BY k.id LIMIT $4`,
        [deskId, reviewId, after, limit + 1],
      );
      return pageOf(
        rows.map((found) => viewFor(actor, found)),
        limit,
        ({ id }) => [id],
        { reviewId },
      );
    });
  }
}
