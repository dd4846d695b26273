import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Reactions } from './reactions.js';
import type { Scope } from './scope.js';
import type { DeskEvent, ReadTransaction, Transaction } from './transaction.js';

export class OpenRead implements ReadTransaction {
  constructor(
    readonly scope: Scope,
    readonly at: Date,
    private readonly client: ClientBase,
  ) {}

  async query<Row>(
    sql: string,
    parameters: readonly unknown[] = [],
    planned: 'once' | 'each time' = 'once',
  ): Promise<Row[]> {
    const named = planned === 'once' ? { name: nameOf(sql) } : {};
    return (await this.client.query({ ...named, text: sql, values: [...parameters] })).rows as Row[];
  }
}

/** Names of prepared statements, by their text: there are as many as there are ways to ask, and no more. */
const names = new Map<string, string>();
const nameOf = (sql: string): string => {
  const name = names.get(sql) ?? createHash('sha256').update(sql).digest('base64url').slice(0, 32);
  names.set(sql, name);
  return name;
};

export class OpenTransaction extends OpenRead implements Transaction {
  readonly events: DeskEvent[] = [];
  private settled = 0;

  constructor(
    scope: Scope,
    at: Date,
    client: ClientBase,
    readonly manager: EntityManager,
    private readonly reactions: Reactions,
  ) {
    super(scope, at, client);
  }

  record(event: DeskEvent): void {
    this.events.push(event);
  }

  /** Lets the reactions follow what was recorded since the last call, and what they record themselves. */
  async settle(): Promise<void> {
    while (this.settled < this.events.length) {
      const fresh = this.events.slice(this.settled);
      this.settled = this.events.length;
      await this.reactions.follow(this, fresh);
    }
  }
}
