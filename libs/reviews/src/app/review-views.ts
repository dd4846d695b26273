import { type Can, type DeskActor, type Nullable, withoutNulls } from '#kernel';
import type { ReadTransaction } from '#persistence';
import type { Clash } from '../domain/agreement.js';
import { canOn } from '../domain/policy.js';
import {
  PRIORITIES,
  type Priority,
  type ReviewAction,
  type ReviewState,
  UNDER_WAY,
} from '../domain/workflow.js';
import { type ReviewRecord, type ReviewedClaim, loadFacts, loadReviews } from './review-record.js';

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
  /** Only where it is, and the review is under way. */
  readonly overdue?: true;
  readonly queuedAt?: Date;
  /** Members. */
  readonly assigneeId?: string;
  readonly editorId?: string;
  readonly contributors: readonly string[];
  /** Only for its holder. */
  readonly lease?: LeaseView;
  /** As it was saved last. */
  readonly draft?: DraftView;
  /** What the asker sent since then, in this round, under a lease that was over: it is in no draft, and not lost. */
  readonly lateDraft?: DraftView;
  readonly verdict?: VerdictView;
  /** Of this round and the rounds before, with the votes on them. */
  readonly earlierVerdicts: readonly (VerdictView & { readonly votes: readonly VoteView[] })[];
  /** Those that signed the verdict; sealed until then. */
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

/** Reviews as the API shows them to one person, in the order of the ids. */
export const viewReviews = async (
  tx: ReadTransaction,
  actor: DeskActor,
  ids: readonly string[],
): Promise<ReviewView[]> => {
  const { deskId } = actor;
  const records = await loadReviews(tx, deskId, ids);
  const facts = await loadFacts(tx, actor, records);
  const drafts = await loadDrafts(tx, actor, ids);
  const judged = records.filter(({ verdictId }) => verdictId !== null).map(({ id }) => id);
  const verdicts = await loadVerdicts(tx, deskId, judged);
  const votes = await loadVotes(tx, deskId, judged);

  const views = records.map((record): ReviewView => {
    const known = facts.get(record.id);
    if (known === undefined) throw new Error(`There are no facts of the review ${record.id}`);
    return {
      ...withoutNulls<ReviewBase>(baseOf(record, tx.at)),
      claim: record.claim,
      contributors: known.contributors,
      ...leaseFor(actor, record, tx.at),
      ...draftsOf(record, drafts.get(record.id) ?? []),
      ...judgementOf(record, verdicts.get(record.id) ?? [], votes.get(record.id) ?? []),
      clashes: known.clashes,
      can: canOn(known),
    };
  });
  const byId = new Map(views.map((view) => [view.id, view]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

type Drafts = Pick<ReviewView, 'draft' | 'lateDraft'>;

const draftsOf = ({ round }: ReviewRecord, drafts: readonly Draft[]): Drafts => {
  const saved = drafts.find(({ stale }) => !stale)?.view;
  const late = drafts.find((draft) => draft.stale && draft.round === round)?.view;
  const isNews = late !== undefined && (saved === undefined || saved.savedAt <= late.savedAt);
  return { ...optional('draft', saved), ...optional('lateDraft', isNews ? late : undefined) };
};

type Judgement = Pick<ReviewView, 'verdict' | 'earlierVerdicts' | 'votes'>;

const judgementOf = (
  { verdictId, ballot, signedAt }: ReviewRecord,
  verdicts: readonly Verdict[],
  votes: readonly Vote[],
): Judgement => ({
  ...optional('verdict', verdicts.find(({ id }) => id === verdictId)?.view),
  // Whatever was decided is open to all: only the votes of a ballot that runs are sealed.
  earlierVerdicts: verdicts
    .filter(({ id }) => id !== verdictId)
    .map(({ id, view }) => ({
      ...view,
      votes: votes.filter((vote) => vote.verdictId === id).map((vote) => vote.view),
    })),
  ...(signedAt === null
    ? {}
    : { votes: votes.filter((vote) => vote.ballot === ballot).map((vote) => vote.view) }),
});

type ReviewBase = Omit<
  ReviewView,
  keyof Judgement | keyof Drafts | 'claim' | 'contributors' | 'lease' | 'clashes' | 'can'
>;

const baseOf = (record: ReviewRecord, now: Date): Nullable<ReviewBase> => ({
  id: record.id,
  claimId: record.claimId,
  state: record.state,
  round: record.round,
  version: record.version,
  submittedAt: record.submittedAt,
  priority: record.priorityRank === null ? null : (PRIORITIES[record.priorityRank] ?? null),
  dueAt: record.dueAt,
  overdue: record.dueAt !== null && record.dueAt < now && UNDER_WAY.includes(record.state) ? true : null,
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

const leaseFor = (
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

interface Draft {
  readonly stale: boolean;
  readonly round: number;
  readonly view: DraftView;
}

/** For each review the draft as it was saved last, and what the asker sent too late last. */
const loadDrafts = async (
  tx: ReadTransaction,
  { deskId, memberId }: DeskActor,
  ids: readonly string[],
): Promise<Map<string, Draft[]>> => {
  const rows = await tx.query<Nullable<DraftView> & { reviewId: string; stale: boolean; round: number }>(
    `SELECT DISTINCT ON (review_id, stale) review_id AS "reviewId", stale, round, rating, summary, explanation,
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

interface Verdict {
  readonly id: string;
  readonly view: VerdictView;
}

const loadVerdicts = async (
  tx: ReadTransaction,
  deskId: string,
  ids: readonly string[],
): Promise<Map<string, Verdict[]>> => {
  if (ids.length === 0) return new Map();
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

interface Vote {
  readonly verdictId: string;
  readonly ballot: number;
  readonly view: VoteView;
}

const loadVotes = async (
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
