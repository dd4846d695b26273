import type { DeskPolicy } from '../domain/desk-policy.js';

/** How the queue is ordered: by the day on which an item is due, or by its priority; then the one that waits longest. */
export const QUEUE_ORDER: Readonly<Record<DeskPolicy['next'], string>> = {
  due: 'due_day, queued_at, id',
  priority: 'priority_rank DESC, queued_at, id',
};

/**
 * Hands out the next item of the queue: to $2 (a member of the desk $1) at $3, with a lease until $4, if they are
 * researching fewer than they may. Who holds one that they pulled gets that one again. Items that another transaction
 * is just handing out are skipped, so nobody waits and no two get the same.
 *
 * What one member holds is read once, by its index: it is what both the limit and «the same again» are about.
 */
export const nextItem = (order: DeskPolicy['next']): string => `
WITH
  held AS MATERIALIZED (
    SELECT id, assigned_how = 'pull' AND lease_member_id = $2 AND lease_expires_at > $3 AS pulled FROM review
    WHERE desk_id = $1 AND assignee_id = $2 AND state = 'researching'),
  mine AS (SELECT id FROM held WHERE pulled ORDER BY id LIMIT 1),
  may AS MATERIALIZED (
    SELECT (SELECT count(*) FROM held) <
      (SELECT (body ->> 'wipLimit')::int FROM desk_policy WHERE desk_id = $1 ORDER BY version DESC LIMIT 1) AS more),
  picked AS (
    SELECT id FROM review r
    WHERE desk_id = $1 AND state = 'queued' AND NOT EXISTS (SELECT FROM mine) AND (SELECT more FROM may)
      AND NOT EXISTS (SELECT FROM review_hold h WHERE h.desk_id = $1 AND h.review_id = r.id AND h.lifted_at IS NULL)
    ORDER BY ${QUEUE_ORDER[order]} LIMIT 1
    FOR NO KEY UPDATE SKIP LOCKED),
  item AS (SELECT id, false AS is_new FROM mine UNION ALL SELECT id, true FROM picked)
UPDATE review r
SET state = 'researching', assignee_id = $2, assigned_how = 'pull', fence = r.fence + item.is_new::int,
  version = r.version + item.is_new::int, lease_member_id = $2, lease_expires_at = $4
FROM item
WHERE r.desk_id = $1 AND r.id = item.id
RETURNING r.id, r.fence, r.lease_expires_at AS "expiresAt", item.is_new AS "isNew"`;
