import type { Can, DeskActor, Nullable } from '#kernel';
import { withoutNulls } from '#kernel';
import type { ReadTransaction } from '#persistence';
import type { Clash } from '../domain/agreement.js';
import { canOn } from '../domain/policy.js';
import { PRIORITIES, type Priority, type ReviewAction, type ReviewState } from '../domain/workflow.js';
import { type ReviewRecord, loadFacts, loadReviews } from './review-record.js';

export interface VerdictView {
  readonly number: number;
  readonly round: number;
  readonly rating: string;
  readonly label: string;
  readonly normalised?: string;
  readonly summary: string;
  readonly explanation?: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
}

export interface DraftView {
  readonly rating?: string;
  readonly summary?: string;
  readonly explanation?: string;
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

export interface LeaseView {
  readonly fence: number;
  readonly expiresAt: Date;
}

export interface ReviewView {
  readonly id: string;
  readonly claimId: string;
  readonly claim: ReviewedClaim;
  readonly state: ReviewState;
  readonly round: number;
  readonly version: number;
  readonly submittedAt: Date;
  readonly priority?: Priority;
  readonly dueAt?: Date;
  readonly queuedAt?: Date;
  /** Members. */
  readonly assigneeId?: string;
  readonly editorId?: string;
  readonly contributors: readonly string[];
  /** Only for its holder. */
  readonly lease?: LeaseView;
  /** As it was saved last. */
  readonly draft?: DraftView;
  readonly verdict?: VerdictView;
  readonly earlierVerdicts: readonly VerdictView[];
  /** Sealed until the verdict is signed. */
  readonly votes?: readonly VoteView[];
  readonly signedAt?: Date;
  /** Why it came back, last time. */
  readonly returned?: object;
  /** What changed in a published claim, so that its verdict needs another look. */
  readonly suggestion?: object;
  readonly clashes: readonly Clash[];
  readonly declineReason?: string;
  readonly declineNote?: string;
  readonly can: Can<ReviewAction>;
}

interface ReviewedClaim {
  readonly wording: string;
  readonly language: string;
  readonly topics: readonly string[];
  readonly disputeState: string;
  readonly disputeId?: string;
}

/** Reviews as the API shows them to one person, in the order of the ids. */
export const viewReviews = async (
  tx: ReadTransaction,
  actor: DeskActor,
  ids: readonly string[],
): Promise<ReviewView[]> => {
  const { deskId } = actor;
  const records = await loadReviews(tx, deskId, ids);
  const facts = await loadFacts(tx, actor, records);
  const claims = await loadClaims(
    tx,
    deskId,
    records.map(({ claimId }) => claimId),
  );
  const drafts = await loadDrafts(tx, deskId, ids);
  const verdicts = await loadVerdicts(tx, deskId, ids);
  const votes = await loadVotes(tx, deskId, ids);

  const views = records.map((record): ReviewView => {
    const known = facts.get(record.id);
    const claim = claims.get(record.claimId);
    if (known === undefined || claim === undefined) throw new Error(`The review ${record.id} has no claim`);
    const all = verdicts.get(record.id) ?? [];
    return {
      ...withoutNulls<ReviewBase>(baseOf(record)),
      claim,
      contributors: known.contributors,
      ...leaseFor(actor, record, tx.at),
      ...optional('draft', drafts.get(record.id)?.[0]),
      ...optional('verdict', all.find(({ id }) => id === record.verdictId)?.view),
      earlierVerdicts: all.filter(({ id }) => id !== record.verdictId).map(({ view }) => view),
      ...(record.signedAt === null ? {} : { votes: votes.get(record.id) ?? [] }),
      clashes: known.clashes,
      can: canOn(known),
    };
  });
  const byId = new Map(views.map((view) => [view.id, view]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

type ReviewBase = Omit<
  ReviewView,
  'claim' | 'contributors' | 'lease' | 'draft' | 'verdict' | 'earlierVerdicts' | 'votes' | 'clashes' | 'can'
>;

const baseOf = (record: ReviewRecord): Nullable<ReviewBase> => ({
  id: record.id,
  claimId: record.claimId,
  state: record.state,
  round: record.round,
  version: record.version,
  submittedAt: record.submittedAt,
  priority: record.priorityRank === null ? null : (PRIORITIES[record.priorityRank] ?? null),
  dueAt: record.dueAt,
  queuedAt: record.queuedAt,
  assigneeId: record.assigneeId,
  editorId: record.editorId,
  signedAt: record.signedAt,
  returned: record.returned,
  suggestion: record.suggestion,
  declineReason: record.declineReason,
  declineNote: record.declineNote,
});

const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };

export const leaseFor = (
  { memberId }: DeskActor,
  { fence, leaseMemberId, leaseExpiresAt }: ReviewRecord,
  now: Date,
): { lease?: LeaseView } =>
  leaseMemberId === memberId && leaseExpiresAt !== null && leaseExpiresAt > now
    ? { lease: { fence, expiresAt: leaseExpiresAt } }
    : {};

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

const loadClaims = async (
  tx: ReadTransaction,
  deskId: string,
  claimIds: readonly string[],
): Promise<Map<string, ReviewedClaim>> => {
  const rows = await tx.query<Nullable<ReviewedClaim & { id: string }>>(
    `SELECT c.id, c.wording, c.language, c.state AS "disputeState", c.dispute_id AS "disputeId",
       ARRAY(SELECT t.topic FROM claim_topic t WHERE t.desk_id = c.desk_id AND t.claim_id = c.id ORDER BY t.topic) AS topics
     FROM claim c WHERE c.desk_id = $1 AND c.id = ANY ($2::uuid[])`,
    [deskId, claimIds],
  );
  return new Map(
    rows.map((row) => {
      const { id, ...claim } = withoutNulls<ReviewedClaim & { id: string }>(row);
      return [id, claim];
    }),
  );
};

const loadDrafts = async (
  tx: ReadTransaction,
  deskId: string,
  ids: readonly string[],
): Promise<Map<string, DraftView[]>> => {
  const rows = await tx.query<Nullable<DraftView> & { reviewId: string }>(
    `SELECT DISTINCT ON (review_id) review_id AS "reviewId", rating, summary, explanation, member_id AS "savedBy",
       saved_at AS "savedAt"
     FROM draft_revision WHERE desk_id = $1 AND review_id = ANY ($2::uuid[]) AND NOT stale
     ORDER BY review_id, id DESC`,
    [deskId, ids],
  );
  return grouped(rows, ({ reviewId: _, ...draft }) => withoutNulls<DraftView>(draft));
};

const loadVerdicts = async (
  tx: ReadTransaction,
  deskId: string,
  ids: readonly string[],
): Promise<Map<string, { id: string; view: VerdictView }[]>> => {
  const rows = await tx.query<Nullable<VerdictView> & { reviewId: string; id: string }>(
    `SELECT v.review_id AS "reviewId", v.id, v.number, v.round, v.rating, v.normalised, v.summary, v.explanation,
       v.proposed_by AS "proposedBy", v.proposed_at AS "proposedAt",
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

const loadVotes = async (
  tx: ReadTransaction,
  deskId: string,
  ids: readonly string[],
): Promise<Map<string, VoteView[]>> => {
  const rows = await tx.query<Nullable<VoteView> & { reviewId: string }>(
    `SELECT v.review_id AS "reviewId", v.member_id AS "memberId", v.approve, v.rating, v.rationale, v.despite,
       v.voted_at AS "votedAt"
     FROM vote v JOIN review r ON r.desk_id = v.desk_id AND r.id = v.review_id AND r.ballot = v.ballot
     WHERE v.desk_id = $1 AND v.review_id = ANY ($2::uuid[]) ORDER BY v.id`,
    [deskId, ids],
  );
  return grouped(rows, ({ reviewId: _, ...vote }) => withoutNulls<VoteView>(vote));
};
