import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { ClientBase, Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { Actor } from '#kernel';
import { Clock } from './clock.js';
import { isConnectionLost, isRetryable } from './database-errors.js';
import { DeskNotices } from './desk-notices.js';
import { OpenRead, OpenTransaction } from './open-transaction.js';
import { Reactions } from './reactions.js';
import { type Scope, beginSql, sameScope } from './scope.js';
import type { ReadTransaction, Transaction } from './transaction.js';

const TRIES = 3;

/**
 * The one place that opens transactions. A connection goes back to the pool only after COMMIT or ROLLBACK; one that
 * was lost on the way is thrown out, so that no transaction, and no desk, is handed on to the next borrower.
 */
@Injectable()
export class Transactor {
  /** The transaction that encloses the whole request, where an Idempotency-Key asks for one. */
  private readonly enclosing = new AsyncLocalStorage<OpenTransaction>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly reactions: Reactions,
    private readonly notices: DeskNotices,
  ) {}

  /** A read-write transaction with its events; joins the enclosing one where there is one. */
  async run<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const outer = this.enclosing.getStore();
    if (outer !== undefined) {
      if (!sameScope(outer.scope, scope))
        throw new Error('A transaction keeps to the scope that it began in');
      const result = await work(outer);
      await outer.settle();
      return result;
    }
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(scope, work);
      } catch (error) {
        if (attempt === TRIES || !isRetryable(error)) throw error;
      }
    }
  }

  /** Everything that `work` runs or reads, however deep, is part of one transaction. */
  enclose<T>(scope: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.once(scope, (tx) => this.enclosing.run(tx as OpenTransaction, () => work(tx)));
  }

  /** A read-only snapshot. */
  async read<T>(scope: Scope, work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    const outer = this.enclosing.getStore();
    if (outer !== undefined && sameScope(outer.scope, scope)) return work(outer);
    const client = await this.pool.connect();
    return inTransaction(
      client,
      beginSql(scope, 'READ ONLY'),
      (error) => client.release(error),
      () => work(new OpenRead(scope, this.clock.now(), client)),
    );
  }

  /** One statement in no scope at all: whatever belongs to a desk refuses it. */
  async outsideDesks<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool.query(sql, [...parameters])).rows as Row[];
  }

  private async once<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const release = async (error?: Error) => {
      // The runner can only give a connection back, so one that is to be thrown out is ended before.
      if (error !== undefined) void client.end();
      await runner.release();
    };
    let wrote = false;
    const result = await inTransaction(client, beginSql(scope, 'READ WRITE'), release, async () => {
      const tx = new OpenTransaction(scope, this.clock.now(), client, runner.manager, this.reactions);
      const done = await work(tx);
      await tx.settle();
      await writeEvents(tx);
      wrote = tx.events.length > 0;
      return done;
    });
    if (wrote && 'deskId' in scope) this.notices.tell(scope.deskId);
    return result;
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { readonly master: Pool }).master;
  }
}

const inTransaction = async <T>(
  client: ClientBase,
  begin: string,
  release: (error?: Error) => void | Promise<void>,
  work: () => Promise<T>,
): Promise<T> => {
  try {
    await client.query(begin);
    const result = await work();
    await client.query('COMMIT');
    await release();
    return result;
  } catch (error) {
    await release(isConnectionLost(error) ? (error as Error) : await rollback(client));
    throw error;
  }
};

/** The error of a ROLLBACK that failed: then the connection is not fit to be used again. */
const rollback = (client: ClientBase): Promise<Error | undefined> =>
  client.query('ROLLBACK').then(
    () => undefined,
    (error: Error) => error,
  );

const writeEvents = async (tx: OpenTransaction): Promise<void> => {
  if (tx.events.length === 0) return;
  if (!('deskId' in tx.scope)) throw new Error('Events belong to a desk');
  const { deskId } = tx.scope;
  const actorId = 'userId' in tx.scope ? tx.scope.userId : null;
  const rows = tx.events.map((event) => ({
    type: event.type,
    subject_kind: event.subjectKind,
    subject_id: event.subjectId,
    review_id: event.reviewId ?? null,
    actor_id: event.bySystem ? null : actorId,
    payload: event.payload ?? {},
  }));
  await tx.query(
    `INSERT INTO event (desk_id, type, subject_kind, subject_id, review_id, payload, actor_id, at)
     SELECT $1, type, subject_kind, subject_id, review_id, payload, actor_id, $2
     FROM jsonb_to_recordset($3::jsonb)
       AS e(type text, subject_kind text, subject_id uuid, review_id uuid, payload jsonb, actor_id uuid)`,
    [deskId, tx.at, JSON.stringify(rows)],
  );
};
