import { type DeskActor, type Nullable, withoutNulls } from '#kernel';
import type { ReadTransaction } from '#persistence';
import type { CorrectionClass } from '../domain/workflow.js';

export interface VerdictView {
  readonly number: number;
  readonly round: number;
  readonly rating: string;
  readonly label: string;
  readonly normalised?: string;
  readonly summary: string;
  readonly explanation?: string;
  /** Statements that the text cites. */
  readonly cites: readonly string[];
  /** If it corrects a published one: how, and what readers are told. */
  readonly correctionClass?: CorrectionClass;
  readonly correctionNote?: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
}

export interface DraftView {
  readonly rating?: string;
  readonly summary?: string;
  readonly explanation?: string;
  readonly cites?: readonly string[];
  readonly savedBy: string;
  readonly savedAt: Date;
}

export interface VoteView {
  readonly memberId: string;
  readonly approve: boolean;
  readonly rating: string;
  readonly rationale: string;
  readonly despite?: string;
  readonly votedAt: Date;
}

const grouped = <Row extends { readonly reviewId: string }, Value>(
  rows: readonly Row[],
  value: (row: Row) => Value,
): Map<string, Value[]> => {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(row.reviewId);
    if (group === undefined) groups.set(row.reviewId, [value(row)]);
    else group.push(value(row));
  }
  return groups;
};

export interface Draft {
  readonly stale: boolean;
  readonly round: number;
  readonly view: DraftView;
}

/** For each review the draft as it was saved last, and what the asker sent too late last. */
export const loadDrafts = async (
  tx: ReadTransaction,
  { deskId, memberId }: DeskActor,
  ids: readonly string[],
): Promise<Map<string, Draft[]>> => {
  const rows = await tx.query<Nullable<DraftView> & { reviewId: string; stale: boolean; round: number }>(
    `SELECT DISTINCT ON (review_id, stale) review_id AS "reviewId", stale, round, rating, summary, explanation, cites,
       member_id AS "savedBy", saved_at AS "savedAt"
     FROM draft_revision WHERE desk_id = $1 AND review_id = ANY ($2::uuid[]) AND (NOT stale OR member_id = $3)
     ORDER BY review_id, stale, id DESC`,
    [deskId, ids, memberId],
  );
  return grouped(rows, ({ reviewId: _, stale, round, ...draft }) => ({
    stale,
    round,
    view: withoutNulls<DraftView>(draft),
  }));
};

export interface Verdict {
  readonly id: string;
  readonly view: VerdictView;
}

export const loadVerdicts = async (
  tx: ReadTransaction,
  deskId: string,
  ids: readonly string[],
): Promise<Map<string, Verdict[]>> => {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<Nullable<VerdictView> & { reviewId: string; id: string }>(
    `SELECT v.review_id AS "reviewId", v.id, v.number, v.round, v.rating, v.normalised, v.summary, v.explanation, v.cites,
       v.correction_class AS "correctionClass", v.correction_note AS "correctionNote", v.proposed_by AS "proposedBy", v.proposed_at AS "proposedAt",
       (SELECT value ->> 'label' FROM jsonb_array_elements(s."values") AS value WHERE value ->> 'key' = v.rating) AS label
     FROM verdict v JOIN rating_scale s ON s.desk_id = v.desk_id AND s.id = v.scale_id
     WHERE v.desk_id = $1 AND v.review_id = ANY ($2::uuid[]) ORDER BY v.review_id, v.number`,
    [deskId, ids],
  );
  return grouped(rows, ({ reviewId: _, id, ...verdict }) => ({
    id,
    view: withoutNulls<VerdictView>(verdict),
  }));
};

export interface Vote {
  readonly verdictId: string;
  readonly ballot: number;
  readonly view: VoteView;
}

export const loadVotes = async (
  tx: ReadTransaction,
  deskId: string,
  ids: readonly string[],
): Promise<Map<string, Vote[]>> => {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<Nullable<VoteView> & { reviewId: string; verdictId: string; ballot: number }>(
    `SELECT review_id AS "reviewId", verdict_id AS "verdictId", ballot, member_id AS "memberId", approve, rating,
       rationale, despite, voted_at AS "votedAt"
     FROM vote WHERE desk_id = $1 AND review_id = ANY ($2::uuid[]) ORDER BY id`,
    [deskId, ids],
  );
  return grouped(rows, ({ reviewId: _, verdictId, ballot, ...vote }) => ({
    verdictId,
    ballot,
    view: withoutNulls<VoteView>(vote),
  }));
};
