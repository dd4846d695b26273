import { type DeskActor, notFound } from '#kernel';
import type { ReadTransaction } from '#persistence';
import { type Clash, type TiedVerdict, clashesOf } from '../domain/agreement.js';
import { type Basis, basisHash } from '../domain/basis.js';
import type { ReviewFacts } from '../domain/policy.js';
import type { Normalised } from '../domain/rating-scale.js';
import type { ReviewState } from '../domain/workflow.js';
import { CONTRIBUTIONS } from './events.js';

/** A review as its row has it, with the verdict that stands. */
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
  readonly suggestion: { readonly count: number } | null;
  readonly normalised: Normalised | null;
  readonly evidenceLines: number;
  readonly stateBasis: string;
}

const COLUMNS = `r.id, r.claim_id AS "claimId", r.state, r.round, r.version, r.submitted_at AS "submittedAt",
  r.editor_id AS "editorId", r.priority_rank AS "priorityRank", r.due_at AS "dueAt", r.queued_at AS "queuedAt",
  r.decline_reason AS "declineReason", r.decline_note AS "declineNote", r.assignee_id AS "assigneeId",
  r.assigned_how AS "assignedHow", r.fence, r.lease_member_id AS "leaseMemberId", r.lease_expires_at AS "leaseExpiresAt",
  r.verdict_id AS "verdictId", r.ballot, r.signed_basis AS "signedBasis", r.signed_at AS "signedAt", r.returned,
  r.suggestion, v.normalised, c.state_basis AS "stateBasis",
  (SELECT count(*)::int FROM evidence_line l WHERE l.desk_id = r.desk_id AND l.claim_id = r.claim_id) AS "evidenceLines"`;

export const loadReviews = (
  tx: ReadTransaction,
  deskId: string,
  ids: readonly string[],
): Promise<ReviewRecord[]> =>
  tx.query<ReviewRecord>(
    `SELECT ${COLUMNS} FROM review r
     JOIN claim c ON c.desk_id = r.desk_id AND c.id = r.claim_id
     LEFT JOIN verdict v ON v.desk_id = r.desk_id AND v.id = r.verdict_id
     WHERE r.desk_id = $1 AND r.id = ANY ($2::uuid[])`,
    [deskId, ids],
  );

/** One review, locked: whoever acts on it next waits until this transaction is over. */
export const lockReview = async (tx: ReadTransaction, deskId: string, id: string): Promise<ReviewRecord> => {
  await tx.query('SELECT FROM review WHERE desk_id = $1 AND id = $2 FOR UPDATE', [deskId, id]);
  const [review] = await loadReviews(tx, deskId, [id]);
  if (review === undefined) throw notFound('review');
  return review;
};

/** What policies ask about several reviews, for one person. A constant number of queries, however many there are. */
export const loadFacts = async (
  tx: ReadTransaction,
  actor: DeskActor,
  reviews: readonly ReviewRecord[],
): Promise<Map<string, ReviewFacts>> => {
  const { deskId, memberId, roles } = actor;
  const ids = reviews.map(({ id }) => id);
  const contributors = await loadContributors(tx, deskId, ids);
  const accepted = await loadAccepted(tx, deskId, ids);
  const clashes = await loadClashes(tx, deskId, reviews);
  const workInProgress = await countWorkInProgress(tx, deskId, memberId);
  return new Map(
    reviews.map(({ id, state, assigneeId, evidenceLines }) => [
      id,
      {
        state,
        assigneeId: assigneeId ?? undefined,
        contributors: contributors.get(id) ?? [],
        evidenceLines,
        clashes: clashes.get(id) ?? [],
        clashAccepted: accepted.has(id),
        asker: { memberId, roles, workInProgress },
      },
    ]),
  );
};

export const countWorkInProgress = async (
  tx: ReadTransaction,
  deskId: string,
  memberId: string,
): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM review WHERE desk_id = $1 AND assignee_id = $2 AND state = 'researching'`,
    [deskId, memberId],
  );
  return row?.count ?? 0;
};

/** Four eyes are computed from what happened, not from what anybody says. */
const loadContributors = async (
  tx: ReadTransaction,
  deskId: string,
  reviewIds: readonly string[],
): Promise<Map<string, string[]>> => {
  const rows = await tx.query<{ reviewId: string; members: string[] }>(
    `SELECT e.review_id AS "reviewId", array_agg(DISTINCT m.id::text) AS members
     FROM event e JOIN membership m ON m.desk_id = e.desk_id AND m.user_id = e.actor_id
     WHERE e.desk_id = $1 AND e.review_id = ANY ($2::uuid[]) AND e.type = ANY ($3)
     GROUP BY e.review_id`,
    [deskId, reviewIds, CONTRIBUTIONS],
  );
  return new Map(rows.map(({ reviewId, members }) => [reviewId, members]));
};

/** The reviews whose approving vote went on against a clash. */
const loadAccepted = async (
  tx: ReadTransaction,
  deskId: string,
  reviewIds: readonly string[],
): Promise<Set<string>> => {
  const rows = await tx.query<{ reviewId: string }>(
    `SELECT v.review_id AS "reviewId" FROM vote v
     JOIN review r ON r.desk_id = v.desk_id AND r.id = v.review_id AND r.ballot = v.ballot
     WHERE v.desk_id = $1 AND v.review_id = ANY ($2::uuid[]) AND v.approve AND v.despite IS NOT NULL`,
    [deskId, reviewIds],
  );
  return new Set(rows.map(({ reviewId }) => reviewId));
};

/** The clashes of the verdicts that stand with signed ones on tied claims. */
export const loadClashes = async (
  tx: ReadTransaction,
  deskId: string,
  reviews: readonly Pick<ReviewRecord, 'id' | 'claimId' | 'normalised'>[],
): Promise<Map<string, Clash[]>> => {
  const rated = reviews.filter(({ normalised }) => normalised !== null);
  if (rated.length === 0) return new Map();
  const rows = await tx.query<TiedVerdict & { root: string }>(
    `WITH RECURSIVE
       link AS (SELECT kind, from_id, to_id FROM claim_link
                WHERE desk_id = $1 AND status = 'confirmed' AND voided_at IS NULL),
       down AS (SELECT id AS root, id FROM unnest($2::uuid[]) AS id
                UNION SELECT d.root, l.to_id FROM down d JOIN link l ON l.kind = 'entails' AND l.from_id = d.id),
       up AS (SELECT id AS root, id FROM unnest($2::uuid[]) AS id
              UNION SELECT u.root, l.from_id FROM up u JOIN link l ON l.kind = 'entails' AND l.to_id = u.id),
       tied AS (
         SELECT root, id, 'entails' AS link FROM down WHERE id <> root
         UNION SELECT root, id, 'entailed_by' FROM up WHERE id <> root
         UNION SELECT root, CASE WHEN l.from_id = root THEN l.to_id ELSE l.from_id END, 'contradicts'
               FROM unnest($2::uuid[]) AS root JOIN link l ON l.kind = 'contradicts' AND root IN (l.from_id, l.to_id))
     SELECT t.root, t.id AS "claimId", c.wording, v.rating, v.normalised, t.link
     FROM tied t
     JOIN claim c ON c.desk_id = $1 AND c.id = t.id
     JOIN review r ON r.desk_id = $1 AND r.claim_id = t.id AND r.state IN ('approved', 'published')
     JOIN verdict v ON v.desk_id = $1 AND v.id = r.verdict_id
     ORDER BY t.id`,
    [deskId, rated.map(({ claimId }) => claimId)],
  );
  return new Map(
    rated.map(({ id, claimId, normalised }) => [
      id,
      clashesOf(
        normalised,
        rows.filter(({ root }) => root === claimId),
      ),
    ]),
  );
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
