import { Injectable } from '@nestjs/common';
import { requireMember } from '#identity';
import { conflict } from '#kernel';
import type { ReadTransaction, Transaction } from '#persistence';
import { type Candidate, type Why, choose } from '../domain/assignment.js';
import { ITS_TOPICS, eligible, loadIneligible } from './eligibility.js';
import { WIP_LIMIT } from './policies.js';
import { type ReviewRecord, workload } from './review-record.js';
import { ReviewSteps } from './review-steps.js';

/** Members who could be given the review $2 at $3, with what ranks them. */
const CANDIDATES = `
SELECT m.id AS "memberId", m.last_assigned_at AS "lastAssignedAt", load.held, load."limit",
  coalesce((SELECT max(t.level) FROM member_topic t
            WHERE t.desk_id = m.desk_id AND t.member_id = m.id AND t.topic IN (${ITS_TOPICS})), 0)::int AS "topicLevel",
  CASE WHEN split_part(c.language, '-', 1) IN (SELECT split_part(l, '-', 1) FROM unnest(m.native_languages) AS l) THEN 2
       WHEN split_part(c.language, '-', 1) IN (SELECT split_part(l, '-', 1) FROM unnest(m.working_languages) AS l) THEN 1
       ELSE 0 END AS "languageLevel",
  history.family, history.balance
FROM review r
JOIN claim c ON c.desk_id = r.desk_id AND c.id = r.claim_id
JOIN membership m ON m.desk_id = r.desk_id
JOIN app_user u ON u.id = m.user_id AND u.suspended_at IS NULL
CROSS JOIN LATERAL (
  SELECT (SELECT count(*)::int FROM review w
          WHERE w.desk_id = m.desk_id AND w.assignee_id = m.id AND w.state = 'researching') AS held,
    ${WIP_LIMIT} AS "limit") AS load
CROSS JOIN LATERAL (
  SELECT count(*) > 0 AS family,
    (count(*) FILTER (WHERE o.id = c.id) - count(*) FILTER (WHERE o.id <> c.id AND o.dispute_id = c.dispute_id))::int
      AS balance
  FROM verdict v JOIN claim o ON o.desk_id = v.desk_id AND o.id = v.claim_id
  WHERE v.desk_id = m.desk_id AND v.proposed_by = m.id
    AND (o.id = c.id OR o.dispute_id = c.dispute_id OR EXISTS (
      SELECT FROM claim_link k WHERE k.desk_id = c.desk_id AND k.status = 'confirmed' AND k.voided_at IS NULL
        AND ((k.from_id = c.id AND k.to_id = o.id) OR (k.from_id = o.id AND k.to_id = c.id))))) AS history
WHERE r.desk_id = $1 AND r.id = $2 AND 'fact_checker' = ANY (m.roles) AND m.suspended_at IS NULL
  AND load.held < load."limit" AND ${eligible('$3')}`;

/** Who owns the work on a review. */
@Injectable()
export class AssignmentSteps {
  constructor(private readonly steps: ReviewSteps) {}

  /** The best of those who could have it, or nobody. */
  async choose(
    tx: ReadTransaction,
    deskId: string,
    reviewId: string,
  ): Promise<{ memberId: string; why: Why } | undefined> {
    return choose(await tx.query<Candidate>(CANDIDATES, [deskId, reviewId, tx.at]));
  }

  /** Whether nothing speaks against a member having it back, but that they may have their hands full. */
  async mayHave(tx: Transaction, deskId: string, reviewId: string, memberId: string): Promise<boolean> {
    const { active, roles } = await requireMember(tx, deskId, memberId, '/memberId');
    const reasons = (await loadIneligible(tx, deskId, memberId, [reviewId])).get(reviewId) ?? [];
    // It was theirs: a hold stops the work, and not whose it is.
    return active && roles.includes('fact_checker') && reasons.every(({ code }) => code === 'review.held');
  }

  /** Refuses a member who is no fact-checker in good standing, who has their hands full, or for whom it is not. */
  async requireEligible(tx: Transaction, deskId: string, reviewId: string, memberId: string): Promise<void> {
    const { active, roles } = await requireMember(tx, deskId, memberId, '/memberId');
    if (!active || !roles.includes('fact_checker'))
      throw conflict('review.not_eligible', 'This member is not a fact-checker in good standing.');
    const { held, limit } = await workload(tx, deskId, memberId);
    if (held >= limit)
      throw conflict('review.wip_limit', `This member is researching ${held} reviews, as many as they may.`);
    const reasons = (await loadIneligible(tx, deskId, memberId, [reviewId])).get(reviewId) ?? [];
    const [first] = reasons;
    if (first !== undefined) throw conflict(first.code, `It is not for this member: ${first.text}`, reasons);
  }

  /** Gives it to a member, under the lock of that member. Opens no lease, and ends every earlier one for good. */
  async give(
    tx: Transaction,
    deskId: string,
    review: ReviewRecord,
    memberId: string,
    why: Why | undefined,
    bySystem?: true,
  ): Promise<void> {
    await this.steps.put(
      tx,
      deskId,
      review,
      {
        state: 'researching',
        assigneeId: memberId,
        assignedHow: 'assign',
        assignedWhy: why ?? null,
        fence: review.fence + 1,
        turnBefore: await this.takeTurn(tx, deskId, memberId),
      },
      {
        type: 'review.assigned',
        payload: { memberId, ...(why && { why }) },
        notify: [memberId],
        ...(bySystem && { bySystem }),
      },
    );
  }

  /** Notes that a member was given work now; answers with when they were before. */
  async takeTurn(tx: Transaction, deskId: string, memberId: string): Promise<Date | null> {
    const [before] = await tx.query<{ at: Date | null }>(
      'SELECT last_assigned_at AS at FROM membership WHERE desk_id = $1 AND id = $2',
      [deskId, memberId],
    );
    await tx.query('UPDATE membership SET last_assigned_at = $3 WHERE desk_id = $1 AND id = $2', [
      deskId,
      memberId,
      tx.at,
    ]);
    return before?.at ?? null;
  }
}
