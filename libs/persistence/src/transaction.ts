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
   * A statement that is asked often and always reads the same may have a name: then each connection plans it only once.
   * Not one with conditions that a parameter may switch off, since one plan would have to serve all.
   */
  query<Row>(sql: string, parameters?: readonly unknown[], name?: string): Promise<Row[]>;
}

/** What a write gets, from the Transactor alone: the type is exported, the class is not. */
export interface Transaction extends ReadTransaction {
  readonly manager: EntityManager;
  /** Written to the desk's events when the transaction commits, in the order of the calls. */
  record(event: DeskEvent): void;
}
