import { Injectable } from '@nestjs/common';
import { Jobs } from '#jobs';
import { newId } from '#kernel';
import { type DeskEvent, type Reaction, Reactions, type Transaction } from '#persistence';
import { NOTIFIED } from '../domain/messages.js';
import { type Recipient, recipientsOf } from './recipients.js';

/**
 * Tells the members that an event names in `notify`, except the one who did it: in its transaction, each of them once.
 * Events with the same `notifyKey` are one thing to be told of; without a key, each is one of its own.
 */
@Injectable()
export class NotifyMembers implements Reaction {
  readonly follows = NOTIFIED;

  constructor(
    private readonly jobs: Jobs,
    reactions: Reactions,
  ) {
    reactions.add(this);
  }

  async react(tx: Transaction, events: readonly DeskEvent[]): Promise<void> {
    if (!('deskId' in tx.scope)) return;
    const { deskId } = tx.scope;
    for (const event of events) {
      const named = namedIn(event);
      if (named.length === 0) continue;
      const doer = doerOf(tx, event);
      const told = (await recipientsOf(tx, deskId, named)).filter(({ userId }) => userId !== doer);
      await this.tell(tx, deskId, event, doer, told);
    }
  }

  private async tell(
    tx: Transaction,
    deskId: string,
    { type, subjectKind, subjectId, reviewId, payload }: DeskEvent,
    doer: string | null,
    told: readonly Recipient[],
  ): Promise<void> {
    const { notify: _, notifyKey = newId(), ...rest } = payload ?? {};
    const rows = told.map(({ memberId }) => ({ id: newId(), member_id: memberId }));
    const made = await tx.query<{ id: string; memberId: string }>(
      `INSERT INTO notification
         (desk_id, id, member_id, type, subject_kind, subject_id, review_id, actor_id, payload, dedupe_key, created_at)
       SELECT $1, id, member_id, $2, $3, $4, $5, $6, $7, $8, $9
       FROM jsonb_to_recordset($10::jsonb) AS r(id uuid, member_id uuid)
       ON CONFLICT (desk_id, member_id, dedupe_key) DO NOTHING RETURNING id, member_id AS "memberId"`,
      [
        deskId,
        type,
        subjectKind,
        subjectId,
        reviewId ?? null,
        doer,
        JSON.stringify(rest),
        String(notifyKey),
        tx.at,
        JSON.stringify(rows),
      ],
    );
    const byMail = new Set(told.filter(({ mail }) => mail === 'each').map(({ memberId }) => memberId));
    for (const { id, memberId } of made)
      if (byMail.has(memberId))
        await this.jobs.send(tx, 'mail.send', { deskId, notificationId: id }, { key: id });
  }
}

const namedIn = ({ payload }: DeskEvent): readonly string[] => {
  const { notify } = payload ?? {};
  return Array.isArray(notify) ? notify.filter((id) => typeof id === 'string') : [];
};

/** The user who did it; nobody where the product itself did. */
const doerOf = ({ scope }: Transaction, { bySystem = false }: DeskEvent): string | null =>
  !bySystem && 'userId' in scope ? scope.userId : null;
