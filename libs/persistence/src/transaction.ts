import type { ClientBase } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Reactions } from './reactions.js';
import type { Scope } from './scope.js';

/** One thing that happened in a desk: what `GET /desks/{desk}/events` answers with. */
export interface DeskEvent {
  /** Dotted, past tense: `claim.created`. Public and stable. */
  readonly type: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** The review that this is part of, where there is one: four eyes are computed from it. */
  readonly reviewId?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** What a query gets: SQL inside the scope of one desk (or one user). */
export interface ReadTransaction {
  readonly scope: Scope;
  /** The server's time when the transaction began. */
  readonly at: Date;
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** What a write gets, from the Transactor alone: the type is exported, the class is not. */
export interface Transaction extends ReadTransaction {
  readonly manager: EntityManager;
  /** Written to the desk's events when the transaction commits, in the order of the calls. */
  record(event: DeskEvent): void;
}

export class OpenRead implements ReadTransaction {
  constructor(
    readonly scope: Scope,
    readonly at: Date,
    private readonly client: ClientBase,
  ) {}

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query(sql, [...parameters])).rows as Row[];
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
