import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Nullable,
  type Page,
  type PageRequest,
  decodeCursor,
  notFound,
  pageOf,
  withoutNulls,
} from '#kernel';
import { type ReadTransaction, Transactor, conditionsOf } from '#persistence';
import { messageIdOf } from '../domain/message.js';
import type { DeliveryStatus } from '../domain/webhook.js';
import { loadWebhook } from './webhook-views.js';

export interface AttemptView {
  readonly at: Date;
  readonly milliseconds: number;
  /** Of the answer, where there was one. */
  readonly status?: number;
  /** Why it did not succeed. */
  readonly error?: string;
  /** How the answer's body begins. */
  readonly answer?: string;
}

export interface DeliveryView {
  readonly id: string;
  readonly webhookId: string;
  /** What receivers get as `webhook-id`, in every attempt. */
  readonly messageId: string;
  readonly type: string;
  readonly status: DeliveryStatus;
  /** What is sent. */
  readonly body: unknown;
  readonly createdAt: Date;
  readonly nextAttemptAt?: Date;
  /** The newest first: the last 20. */
  readonly attempts: readonly AttemptView[];
}

export interface DeliveryFilters {
  readonly status?: DeliveryStatus | undefined;
}

const SHOWN_ATTEMPTS = 20;

interface Stored extends Omit<DeliveryView, 'messageId' | 'attempts' | 'body'> {
  readonly body: string;
}

const COLUMNS = `d.id, d.webhook_id AS "webhookId", d.type, d.status, d.body, d.created_at AS "createdAt",
  d.next_attempt_at AS "nextAttemptAt"`;
const CONDITIONS = { status: 'd.status = $?' } as const;

export const loadDelivery = async (
  tx: ReadTransaction,
  deskId: string,
  webhookId: string,
  id: string,
): Promise<DeliveryView> => {
  const rows = await tx.query<Nullable<Stored>>(
    `SELECT ${COLUMNS} FROM webhook_delivery d WHERE d.desk_id = $1 AND d.webhook_id = $2 AND d.id = $3`,
    [deskId, webhookId, id],
  );
  const [delivery] = await withAttempts(tx, deskId, rows);
  if (delivery === undefined) throw notFound('delivery');
  return delivery;
};

const withAttempts = async (
  tx: ReadTransaction,
  deskId: string,
  rows: readonly Nullable<Stored>[],
): Promise<readonly DeliveryView[]> => {
  const attempts = await tx.query<Nullable<AttemptView> & { deliveryId: string }>(
    `SELECT a.delivery_id AS "deliveryId", a.at, a.milliseconds, a.status, a.error, a.answer
     FROM unnest($2::uuid[]) AS d (id) CROSS JOIN LATERAL (
       SELECT * FROM webhook_attempt WHERE desk_id = $1 AND delivery_id = d.id ORDER BY id DESC LIMIT ${SHOWN_ATTEMPTS}) a
     ORDER BY a.id DESC`,
    [deskId, rows.map(({ id }) => id)],
  );
  const of = Map.groupBy(attempts, ({ deliveryId }) => deliveryId);
  return rows.map((row) => {
    const { body, ...rest } = withoutNulls<Stored>(row);
    return {
      ...rest,
      messageId: messageIdOf(row.id),
      body: JSON.parse(body) as unknown,
      attempts: (of.get(row.id) ?? []).map(({ deliveryId: _, ...attempt }) =>
        withoutNulls<AttemptView>(attempt),
      ),
    };
  });
};

@Injectable()
export class DeliveryQueries {
  constructor(private readonly transactor: Transactor) {}

  one(actor: Actor, webhookId: string, id: string): Promise<DeliveryView> {
    return this.transactor.read(actor, (tx) => loadDelivery(tx, actor.deskId, webhookId, id));
  }

  /** Newest first. */
  list(
    actor: Actor,
    webhookId: string,
    { limit, cursor, ...filters }: PageRequest & DeliveryFilters,
  ): Promise<Page<DeliveryView>> {
    const { deskId } = actor;
    const parameters: unknown[] = [deskId, webhookId];
    const conditions = conditionsOf(CONDITIONS, filters, parameters);
    const bound = { ...filters, webhookId };
    if (cursor !== undefined)
      conditions.push(`d.id < $${parameters.push(...decodeCursor(cursor, bound, 1))}::uuid`);
    return this.transactor.read(actor, async (tx) => {
      await loadWebhook(tx, deskId, webhookId);
      const rows = await tx.query<Nullable<Stored>>(
        `SELECT ${COLUMNS} FROM webhook_delivery d
         WHERE ${['d.desk_id = $1', 'd.webhook_id = $2', ...conditions].join(' AND ')}
         ORDER BY d.id DESC LIMIT ${limit + 1}`,
        parameters,
      );
      return pageOf(await withAttempts(tx, deskId, rows), limit, ({ id }) => [id], bound);
    });
  }
}
