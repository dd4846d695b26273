import type { DeskPolicy } from '../domain/desk-policy.js';
import { eligible } from './eligibility.js';
import { WIP_LIMIT } from './policies.js';

/** How the queue is ordered: by the day on which an item is due, or by its priority; then the one that waits longest. */
export const QUEUE_ORDER: Readonly<Record<DeskPolicy['next'], string>> = {
  due: 'r.due_day, r.queued_at, r.id',
  priority: 'r.priority_rank DESC, r.queued_at, r.id',
};

/**
 * Hands out the next item of the queue: to $2 (a member of the desk $1) at $3, with a lease until $4, if it is for them
 * and they are researching fewer than they may; the step is due at $5, and looked at by the clock at $6. Who holds one
 * that they pulled gets that one again. Items that another transaction is just handing out are skipped, so nobody waits
 * and no two get the same.
 *
 * What one member holds is read once, by its index: it is what both the limit and «the same again» are about.
 */
export const nextItem = (order: DeskPolicy['next']): string => `
WITH
  held AS MATERIALIZED (
    SELECT id, assigned_how = 'pull' AND lease_member_id = $2 AND lease_expires_at > $3 AS pulled FROM review
    WHERE desk_id = $1 AND assignee_id = $2 AND state = 'researching'),
  mine AS (SELECT id FROM held WHERE pulled ORDER BY id LIMIT 1),
  asker AS MATERIALIZED (
    SELECT m.* FROM membership m
    WHERE m.desk_id = $1 AND m.id = $2 AND NOT EXISTS (SELECT FROM mine) AND (SELECT count(*) FROM held) < ${WIP_LIMIT}),
  picked AS (
    SELECT r.id, m.last_assigned_at AS turn FROM asker m
    JOIN review r ON r.desk_id = $1 AND r.state = 'queued'
    JOIN claim c ON c.desk_id = r.desk_id AND c.id = r.claim_id
    WHERE ${eligible('$3')}
    ORDER BY ${QUEUE_ORDER[order]} LIMIT 1
    FOR NO KEY UPDATE OF r SKIP LOCKED),
  turn AS (UPDATE membership SET last_assigned_at = $3 WHERE desk_id = $1 AND id = $2 AND EXISTS (SELECT FROM picked)),
  item AS (SELECT id, false AS is_new, NULL::timestamptz AS turn FROM mine UNION ALL SELECT id, true, turn FROM picked)
UPDATE review r
SET state = 'researching', assignee_id = $2, assigned_how = 'pull', assigned_why = NULL,
  fence = r.fence + item.is_new::int, version = r.version + item.is_new::int,
  turn_before = CASE WHEN item.is_new THEN item.turn ELSE r.turn_before END, lease_member_id = $2, lease_expires_at = $4,
  step_entered_at = CASE WHEN item.is_new THEN $3::timestamptz ELSE r.step_entered_at END,
  step_due_at = CASE WHEN item.is_new THEN $5::timestamptz ELSE r.step_due_at END,
  next_nudge_at = CASE WHEN item.is_new THEN $6::timestamptz ELSE r.next_nudge_at END,
  nudges = CASE WHEN item.is_new THEN 0 ELSE r.nudges END
FROM item
WHERE r.desk_id = $1 AND r.id = item.id
RETURNING r.id, r.fence, r.lease_expires_at AS "expiresAt", item.is_new AS "isNew",
  r.policy_version AS "policyVersion", r.clock_paused_at AS "clockPausedAt"`;
