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

  async query<Row>(text: string, parameters: readonly unknown[] = [], name?: string): Promise<Row[]> {
    const values = [...parameters];
    const named = name === undefined ? { text, values } : { text, values, name };
    return (await this.client.query(named)).rows as Row[];
  }
}

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
