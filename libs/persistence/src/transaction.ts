import type { EntityManager } from 'typeorm';
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
  /** The product itself did it, in a transaction of whoever happened to come by. */
  readonly bySystem?: boolean;
}

/** What a query gets: SQL inside the scope of one desk (or one user). */
export interface ReadTransaction {
  readonly scope: Scope;
  /** The server's time when the transaction began. */
  readonly at: Date;
  /**
   * Each connection plans a statement once. «Each time» is for the few whose best plan hangs on the values, since one
   * plan would have to serve all of them.
   */
  query<Row>(sql: string, parameters?: readonly unknown[], planned?: 'once' | 'each time'): Promise<Row[]>;
}

/** What a write gets, from the Transactor alone: the type is exported, the class is not. */
export interface Transaction extends ReadTransaction {
  readonly manager: EntityManager;
  /** Written to the desk's events when the transaction commits, in the order of the calls. */
  record(event: DeskEvent): void;
}
