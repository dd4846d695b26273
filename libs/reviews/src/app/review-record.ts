import { type DeskActor, notFound } from '#kernel';
import type { ReadTransaction } from '#persistence';
import { type Basis, basisHash } from '../domain/basis.js';
import type { ReviewFacts } from '../domain/guards.js';
import type { Normalised } from '../domain/rating-scale.js';
import { type HoldKind, type ReviewState, ENDED, WORKFLOW } from '../domain/workflow.js';
import { loadClashes } from './clashes.js';
import { loadConflicted, loadIneligible } from './eligibility.js';
import { CONTRIBUTIONS } from './events.js';
import { WIP_LIMIT } from './policies.js';

/** What of the claim is shown with its review. */
export interface ReviewedClaim {
  readonly wording: string;
  readonly language: string;
  readonly topics: readonly string[];
  readonly disputeState: string;
  readonly disputeId?: string;
}

/** A review as its row has it, with the verdict that stands, its claim, and what its events and votes say of it. */
export interface ReviewRecord {
  readonly id: string;
  readonly claimId: string;
  readonly state: ReviewState;
  readonly round: number;
  readonly version: number;
  readonly submittedAt: Date;
  readonly editorId: string | null;
  readonly priorityRank: number | null;
  readonly dueAt: Date | null;
  readonly queuedAt: Date | null;
  readonly declineReason: string | null;
  readonly declineNote: string | null;
  readonly assigneeId: string | null;
  readonly assignedHow: 'pull' | 'take' | 'assign' | null;
  readonly fence: number;
  readonly leaseMemberId: string | null;
  readonly leaseExpiresAt: Date | null;
  readonly verdictId: string | null;
  readonly ballot: number;
  readonly signedBasis: string | null;
  readonly signedAt: Date | null;
  readonly returned: object | null;
  readonly suggestion: Suggestion | null;
  readonly policyVersion: number;
  readonly stepEnteredAt: Date | null;
  readonly stepDueAt: Date | null;
  readonly clockPausedAt: Date | null;
  readonly nudges: number;
  readonly nextNudgeAt: Date | null;
  readonly scheduledAt: Date | null;
  readonly scheduledBy: string | null;
  readonly mergedIntoId: string | null;
  readonly withdrawal: Withdrawal | null;
  readonly liveVerdictId: string | null;
  readonly assignedWhy: object | null;
  readonly turnBefore: Date | null;
  readonly holds: readonly Hold[];
  readonly openReplies: number;
  readonly searches: number;
  readonly searchNeeded: boolean;
  /** How many votes decide, and who has voted in the ballot that runs, or ran last. */
  readonly votesNeeded: number;
  readonly votedBy: readonly string[];
  readonly normalised: Normalised | null;
  readonly evidenceLines: number;
  readonly stateBasis: string;
  readonly claim: ReviewedClaim;
  /** Members. Four eyes are computed from what happened, not from what anybody says. */
  readonly contributors: readonly string[];
  /** Whether an approving vote of the last ballot went on against a clash. */
  readonly clashAccepted: boolean;
}

export interface Hold {
  readonly kind: HoldKind;
  readonly reason: string;
  /** A member. */
  readonly by: string;
  readonly at: Date;
}

/** Proposed by one editor; `confirmedBy` another, and then it is done. */
export interface Withdrawal {
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
  readonly confirmedBy?: string;
}

/** The first change since the verdict was signed, how many there were, and the last of them. */
export interface Suggestion {
  readonly count: number;
}

const COLUMNS = `r.id, r.claim_id AS "claimId", r.state, r.round, r.version, r.submitted_at AS "submittedAt",
  r.editor_id AS "editorId", r.priority_rank AS "priorityRank", r.due_at AS "dueAt", r.queued_at AS "queuedAt",
  r.decline_reason AS "declineReason", r.decline_note AS "declineNote", r.assignee_id AS "assigneeId",
  r.assigned_how AS "assignedHow", r.fence, r.lease_member_id AS "leaseMemberId", r.lease_expires_at AS "leaseExpiresAt",
  r.verdict_id AS "verdictId", r.ballot, r.signed_basis AS "signedBasis", r.signed_at AS "signedAt", r.returned,
  r.suggestion, r.policy_version AS "policyVersion", r.step_entered_at AS "stepEnteredAt", r.step_due_at AS "stepDueAt",
  r.clock_paused_at AS "clockPausedAt", r.nudges, r.next_nudge_at AS "nextNudgeAt", r.scheduled_at AS "scheduledAt",
  r.scheduled_by AS "scheduledBy", r.merged_into_id AS "mergedIntoId", r.withdrawal, r.live_verdict_id AS "liveVerdictId",
  r.assigned_why AS "assignedWhy", r.turn_before AS "turnBefore",
  (p.body ->> 'searchLog')::boolean AS "searchNeeded", (p.body -> 'signOff' ->> 'votes')::int AS "votesNeeded",
  coalesce((SELECT jsonb_agg(jsonb_build_object('kind', h.kind, 'reason', h.reason, 'by', h.placed_by, 'at', h.placed_at)
                             ORDER BY h.id)
            FROM review_hold h WHERE h.desk_id = r.desk_id AND h.review_id = r.id AND h.lifted_at IS NULL), '[]') AS holds,
  (SELECT count(*)::int FROM reply_request q
   WHERE q.desk_id = r.desk_id AND q.claim_id = r.claim_id AND q.outcome = 'awaiting') AS "openReplies",
  (SELECT count(*)::int FROM search_log s WHERE s.desk_id = r.desk_id AND s.claim_id = r.claim_id) AS searches,
  ARRAY(SELECT o.member_id::text FROM vote o
        WHERE o.desk_id = r.desk_id AND o.review_id = r.id AND o.ballot = r.ballot ORDER BY o.id) AS "votedBy",
  v.normalised, c.state_basis AS "stateBasis",
  jsonb_strip_nulls(jsonb_build_object('wording', c.wording, 'language', c.language, 'disputeState', c.state,
    'disputeId', c.dispute_id, 'topics', ARRAY(
      SELECT t.topic FROM claim_topic t WHERE t.desk_id = c.desk_id AND t.claim_id = c.id ORDER BY t.topic))) AS claim,
  (SELECT count(*)::int FROM evidence_line l WHERE l.desk_id = r.desk_id AND l.claim_id = r.claim_id) AS "evidenceLines",
  ARRAY(SELECT m.id::text FROM membership m WHERE m.desk_id = r.desk_id AND m.user_id IN (
          SELECT e.actor_id FROM event e WHERE e.desk_id = r.desk_id AND e.review_id = r.id AND e.type = ANY ($3)
          UNION SELECT l.author_id FROM evidence_line l WHERE l.desk_id = r.desk_id AND l.claim_id = r.claim_id)) AS contributors,
  EXISTS (SELECT FROM vote o WHERE o.desk_id = r.desk_id AND o.review_id = r.id AND o.ballot = r.ballot
          AND o.approve AND o.rating = v.rating AND o.despite IS NOT NULL) AS "clashAccepted"`;

export const loadReviews = (
  tx: ReadTransaction,
  deskId: string,
  ids: readonly string[],
): Promise<ReviewRecord[]> =>
  tx.query<ReviewRecord>(
    `SELECT ${COLUMNS} FROM review r
     JOIN claim c ON c.desk_id = r.desk_id AND c.id = r.claim_id
     JOIN desk_policy p ON p.desk_id = r.desk_id AND p.version = r.policy_version
     LEFT JOIN verdict v ON v.desk_id = r.desk_id AND v.id = r.verdict_id
     WHERE r.desk_id = $1 AND r.id = ANY ($2::uuid[])`,
    [deskId, ids, CONTRIBUTIONS],
  );

/**
 * One review, locked: whoever acts on it next waits until this transaction is over, and then sees what it did. Rows
 * that refer to the review (a draft, a vote) can still be written meanwhile.
 */
export const lockReview = async (tx: ReadTransaction, deskId: string, id: string): Promise<ReviewRecord> => {
  await tx.query('SELECT FROM review WHERE desk_id = $1 AND id = $2 FOR NO KEY UPDATE', [deskId, id]);
  const [review] = await loadReviews(tx, deskId, [id]);
  if (review === undefined) throw notFound('review');
  return review;
};

/** What policies ask about several reviews, for one person. A constant number of queries, however many there are. */
export const loadFacts = async (
  tx: ReadTransaction,
  { deskId, memberId, roles }: DeskActor,
  reviews: readonly ReviewRecord[],
): Promise<Map<string, ReviewFacts>> => {
  const clashes = await loadClashes(tx, deskId, reviews);
  // What one may take is only asked about where there is something to take.
  const queued = reviews.filter(({ state }) => WORKFLOW.take.from.includes(state)).map(({ id }) => id);
  const load = queued.length > 0 ? await workload(tx, deskId, memberId) : NO_WORK;
  const ineligible = await loadIneligible(tx, deskId, memberId, queued);
  const open = reviews.filter(({ state }) => !ENDED.includes(state)).map(({ id }) => id);
  const conflicted = await loadConflicted(tx, deskId, memberId, open);
  return new Map(
    reviews.map((review) => [
      review.id,
      {
        state: review.state,
        assigneeId: review.assigneeId ?? undefined,
        contributors: review.contributors,
        evidenceLines: review.evidenceLines,
        searches: review.searches,
        searchNeeded: review.searchNeeded,
        openReplies: review.openReplies,
        isPublic: review.liveVerdictId !== null,
        holds: review.holds.map(({ kind }) => kind),
        withdrawalBy: review.withdrawal?.by,
        clashes: clashes.get(review.id) ?? [],
        clashAccepted: review.clashAccepted,
        asker: {
          memberId,
          roles,
          workInProgress: load.held,
          wipLimit: load.limit,
          ineligible: ineligible.get(review.id) ?? [],
          conflicted: conflicted.has(review.id),
          hasVoted: review.state === 'sign_off' && review.votedBy.includes(memberId),
        },
      },
    ]),
  );
};

/** How many reviews a member is researching, and how many they may. */
export interface Workload {
  readonly held: number;
  readonly limit: number;
}

const NO_WORK: Workload = { held: 0, limit: 1 };

export const workload = async (tx: ReadTransaction, deskId: string, memberId: string): Promise<Workload> => {
  const [row] = await tx.query<Workload>(
    `SELECT (SELECT count(*)::int FROM review WHERE desk_id = $1 AND assignee_id = $2 AND state = 'researching') AS held,
       ${WIP_LIMIT} AS "limit"
     FROM membership m WHERE m.desk_id = $1 AND m.id = $2`,
    [deskId, memberId],
  );
  if (row === undefined) throw notFound('member');
  return row;
};

/** The hash of what a signature on this review would be under now. */
export const currentBasis = async (
  tx: ReadTransaction,
  deskId: string,
  review: ReviewRecord,
): Promise<string> => {
  const [verdict] = await tx.query<Basis['verdict']>(
    'SELECT rating, summary, explanation FROM verdict WHERE desk_id = $1 AND id = $2',
    [deskId, review.verdictId],
  );
  if (verdict === undefined) throw new Error(`The review ${review.id} has no verdict to be signed`);
  const evidence = await tx.query<Basis['evidence'][number]>(
    `SELECT l.id, l.direction, l.note, l.reliability, l.credibility, e.title, e.url
     FROM evidence_line l JOIN evidence e ON e.desk_id = l.desk_id AND e.id = l.evidence_id
     WHERE l.desk_id = $1 AND l.claim_id = $2 ORDER BY l.id`,
    [deskId, review.claimId],
  );
  return basisHash({ verdict, evidence, disputeState: review.stateBasis });
};
