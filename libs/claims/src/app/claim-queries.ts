import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Nullable,
  type Page,
  type PageRequest,
  decodeCursor,
  pageOf,
  withoutNulls,
} from '#kernel';
import { Transactor, conditionsOf } from '#persistence';
import { CLAIM_COLUMNS, type ClaimDetail, type ClaimView, loadClaim } from './claim-views.js';

export interface ClaimFilters {
  readonly q?: string | undefined;
  /** The work state of its newest review. */
  readonly status?: string | undefined;
  readonly disputeState?: string | undefined;
  readonly dispute?: string | undefined;
  /** A source that speaks, or is bound, in a statement on the claim. */
  readonly source?: string | undefined;
  readonly topic?: string | undefined;
  readonly language?: string | undefined;
  /** A member who holds the review. */
  readonly assignee?: string | undefined;
  readonly rating?: string | undefined;
  /** These alone; voided ones too, since links lead to them. */
  readonly ids?: readonly string[] | undefined;
}

/** A condition for each filter; `$?` stands for its value. Each is served by an index that begins with the desk. */
const CONDITIONS: Readonly<Record<keyof ClaimFilters, string>> = {
  q: `c.id IN (SELECT s.claim_id FROM claim_search s WHERE s.desk_id = $1 AND s.words @@ search.words_query($?))`,
  status: `c.id IN (SELECT r.claim_id FROM review r WHERE r.desk_id = $1 AND r.state = $?)`,
  disputeState: 'c.state = $?',
  dispute: 'c.dispute_id = $?',
  source: `c.id IN (
    SELECT n.claim_id FROM statement_revision v
    JOIN statement s ON s.desk_id = v.desk_id AND s.id = v.statement_id AND s.revision = v.revision AND s.voided_at IS NULL
    JOIN stance n ON n.desk_id = v.desk_id AND n.statement_id = v.statement_id AND n.revision = v.revision
    WHERE v.desk_id = $1 AND (v.speaker_id = $? OR v.principal_id = $?))`,
  topic: `c.id IN (SELECT t.claim_id FROM claim_topic t WHERE t.desk_id = $1 AND t.topic = $?)`,
  language: 'c.language = $?',
  assignee: `c.id IN (SELECT r.claim_id FROM review r WHERE r.desk_id = $1 AND r.assignee_id = $?)`,
  rating: `c.id IN (
    SELECT r.claim_id FROM verdict v JOIN review r ON r.desk_id = v.desk_id AND r.verdict_id = v.id
    WHERE v.desk_id = $1 AND v.rating = $?)`,
  ids: 'c.id = ANY ($?::uuid[])',
};

@Injectable()
export class ClaimQueries {
  constructor(private readonly transactor: Transactor) {}

  one(actor: Actor, id: string): Promise<ClaimDetail> {
    return this.transactor.read(actor, (tx) => loadClaim(tx, actor.deskId, id));
  }

  /** Newest first. Voided claims are left out, unless they are asked for by their ids. */
  list(
    actor: Actor,
    { limit, cursor, count, ...filters }: PageRequest & ClaimFilters & { count?: boolean },
  ): Promise<Page<ClaimView>> {
    const parameters: unknown[] = [actor.deskId];
    const all = [
      'c.desk_id = $1',
      ...(filters.ids === undefined ? ['c.voided_at IS NULL'] : []),
      ...conditionsOf(CONDITIONS, filters, parameters),
    ].join(' AND ');
    const after = cursor === undefined ? [] : decodeCursor(cursor, filters, 1);
    const page = after.length === 0 ? all : `${all} AND c.id < $${parameters.length + 1}`;

    // What is rare is found another way than what is common, so a plan for all values would be the wrong one for some.
    const planned = parameters.length === 1 ? 'once' : 'each time';
    return this.transactor.read(actor, async (tx) => {
      const rows = await tx.query<Nullable<ClaimView>>(
        `SELECT ${CLAIM_COLUMNS} FROM claim c WHERE ${page} ORDER BY c.id DESC LIMIT ${limit + 1}`,
        [...parameters, ...after],
        planned,
      );
      const result = pageOf(rows.map(withoutNulls<ClaimView>), limit, ({ id }) => [id], filters);
      if (!count) return result;
      const [total] = await tx.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM claim c WHERE ${all}`,
        parameters,
        planned,
      );
      return { ...result, count: total?.count ?? 0 };
    });
  }
}
