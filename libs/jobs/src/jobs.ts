import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { type ConnectionOptions, PgBoss } from 'pg-boss';
import type { ReadTransaction, Transaction } from '#persistence';
import type { JobName, JobPayloads } from './job-payloads.js';
import { JOB_SCHEMA } from './queues.js';

export interface SendJob {
  /** Not before this. Without it, at once. */
  readonly startAfter?: Date;
  /**
   * While one with this key waits, another is not added: put all into it that makes it another job, such as the time
   * it is for. Without it, every job is one of its own.
   */
  readonly key?: string;
}

type Database = NonNullable<ConnectionOptions['db']>;

const on = (tx: ReadTransaction): Database => ({
  executeSql: async (sql, values = []) => ({ rows: await tx.query(sql, values) }),
});

/** Sends jobs. A job is part of the transaction that asks for it: it is there when that commits, or never was. */
@Injectable()
export class Jobs {
  /** Whose connection pg-boss looks a queue up on, the first time: never a second one beside an open transaction. */
  private readonly sending = new AsyncLocalStorage<Transaction>();
  /** Never started: it makes the statements, and the transaction runs them. */
  private readonly boss = new PgBoss({
    db: {
      executeSql: (sql, values) => {
        const tx = this.sending.getStore();
        if (tx === undefined) throw new Error('Jobs are sent in a transaction');
        return on(tx).executeSql(sql, values);
      },
    },
    schema: JOB_SCHEMA,
    registerInstance: false,
  });

  async send<Name extends JobName>(
    tx: Transaction,
    name: Name,
    payload: JobPayloads[Name],
    { startAfter, key = crypto.randomUUID() }: SendJob = {},
  ): Promise<void> {
    await this.sending.run(tx, () =>
      this.boss.send(name, payload, {
        // Says that the transaction is not pg-boss' own: what fails in it is for the caller to roll back.
        db: on(tx),
        singletonKey: key,
        ...(startAfter === undefined ? {} : { startAfter }),
      }),
    );
  }
}
